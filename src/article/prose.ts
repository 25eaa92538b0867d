import { tagOf, upFrom } from './dom.ts';
import type { Unit } from './units.ts';

const HEADING = /^h[1-6]$/;
/** Ends of sentences in the scripts of the major news languages, closing quotation marks and brackets after them included. */
const SENTENCE_END = /[.!?…。！？؟।։።][\s"'”’»」』)\]]*$/u;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function isHeading(unit: Unit): boolean {
  for (const at of upFrom(unit.block)) {
    if (HEADING.test(tagOf(at))) return true;
    if (tagOf(at) === 'div' || tagOf(at) === 'section' || tagOf(at) === 'article') return false;
  }
  return false;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Share of a unit's characters that stand in links. */
export function linkShare(unit: Unit): number {
  return unit.linked / Math.max(1, unit.text.length);
}

/** A paragraph of running text: long enough, a sentence, and not a link. A Chinese sentence says in 30 characters what takes an English one 80. */
export function isProse(unit: Unit): boolean {
  const least = DENSE_SCRIPT.test(unit.text) ? 30 : 80;
  return unit.text.length >= least && linkShare(unit) < 0.5 && !isHeading(unit) && (endsSentence(unit.text) || unit.text.length > 3 * least);
}

/** Characters of running text in units. */
export function proseLength(units: readonly Unit[]): number {
  let length = 0;
  for (const unit of units) if (isProse(unit)) length += unit.text.length;
  return length;
}

/**
 * How an element is set: its tag and class and those of the two around it.
 * Paragraphs of one article share it: `p < div.card-text < div.card`.
 */
export function shapeOf(unit: Unit): string {
  const parts: string[] = [];
  for (const at of upFrom(unit.block)) {
    parts.push(`${tagOf(at)}.${(at.getAttribute('class') ?? '').replace(/\d+/g, '#').trim()}`);
    if (parts.length === 3) break;
  }
  return parts.join(' < ');
}
