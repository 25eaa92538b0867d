import { tagOf, upFrom } from './dom.ts';
import type { Unit } from './units.ts';

const HEADING = /^h[1-6]$/;
/** Ends of sentences in the scripts of the major news languages, closing quotation marks and brackets after them included. */
const SENTENCE_END = /[.!?…。！？؟।։።][\s"'”’»」』)\]]{0,8}$/u;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether the words stand in a heading, at whatever depth: `<h2><a><span>What comes next`. A `<div>`, `<section>` or `<article>` in between is a box of its own. */
export function isHeading(unit: Unit): boolean {
  for (const at of upFrom(unit.block)) {
    if (HEADING.test(tagOf(at))) return true;
    if (tagOf(at) === 'div' || tagOf(at) === 'section' || tagOf(at) === 'article') return false;
  }
  return false;
}

/** Whether a text ends with a full stop or its like. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-10));
}

/** Share of a unit's characters that stand in links. */
export function linkShare(unit: Unit): number {
  return unit.linked / Math.max(1, unit.text.length);
}

/** What was found of a unit, and for which words: a pass may take some out of it. */
const PROSE = new WeakMap<Unit, { text: string; prose: boolean }>();

/** A paragraph of running text: long enough, a sentence, and not a link. A Chinese sentence says in 30 characters what takes an English one 80. */
export function isProse(unit: Unit): boolean {
  const known = PROSE.get(unit);
  if (known?.text === unit.text) return known.prose;
  const least = unit.text.length < 240 && DENSE_SCRIPT.test(unit.text) ? 30 : 80;
  const prose = unit.text.length >= least && linkShare(unit) < 0.5 && !isHeading(unit) && (unit.text.length > 3 * least || endsSentence(unit.text));
  PROSE.set(unit, { text: unit.text, prose });
  return prose;
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

/** How many of the units are set in each shape. */
export function countShapes(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const shape = shapeOf(unit);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}
