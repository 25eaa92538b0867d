import type { PageElement } from './tree/element.ts';
import type { Unit } from './units.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Ends of sentences in the scripts of the major news languages, closing quotation marks and brackets after them included. */
const SENTENCE_END = /[.!?…。！？؟।։።][\s"'”’»」』)\]]{0,8}$/u;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Whether the words stand in a heading, at whatever depth: `<h2><a><span>What comes
 * next`. A `<div>`, `<section>` or `<article>` in between is a box of its own.
 */
export function isHeading(unit: Unit): boolean {
  for (let at: PageElement | null = unit.block; at; at = at.parentNode) {
    const tag = at.localName;
    if (HEADINGS.has(tag)) return true;
    if (tag === 'div' || tag === 'section' || tag === 'article') return false;
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

/** A paragraph of running text: long enough, a sentence, and not a link. A Chinese sentence says in 30 characters what takes an English one 80. */
export function isProse(unit: Unit): boolean {
  // A pass may take some words out of it.
  if (unit.prose?.text === unit.text) return unit.prose.is;
  const least = unit.text.length < 240 && DENSE_SCRIPT.test(unit.text) ? 30 : 80;
  const prose = unit.text.length >= least && linkShare(unit) < 0.5 && !isHeading(unit) && (unit.text.length > 3 * least || endsSentence(unit.text));
  unit.prose = { text: unit.text, is: prose };
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
  if (unit.shape !== null) return unit.shape;
  const parts: string[] = [];
  for (let at: PageElement | null = unit.block; at && parts.length < 3;
    at = at.parentNode) parts.push(`${at.localName}.${(at.getAttribute('class') ?? '').replace(/\d+/g, '#').trim()}`);
  unit.shape = parts.join(' < ');
  return unit.shape;
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
