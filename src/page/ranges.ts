import type { Block } from '../article/article.ts';
import type { Span } from '../span.ts';
import { overlaps } from '../span.ts';
import { squeeze, squeezedTextOf } from './squeezed-text.ts';
import type { SqueezedText } from './squeezed-text.ts';

/** A part of `article.text` that one element shows. */
export interface Passage {
  span: Span;
  ref: number | null;
}

/** Where the words of a passage are looked for. */
export interface Shown {
  /** The element that shows the passage, if it is known. */
  elementOf(passage: Passage): Element | null;
  /** Everything that may show it, for when it is not. */
  everywhere(): Element[];
}

/** Where the reader shows an article: each of its elements that shows a passage says where that begins. */
export function shownIn(reader: ParentNode): Shown {
  return {
    elementOf: ({ span }) => reader.querySelector(`[data-block="${span.start}"]`),
    everywhere: () => [...reader.querySelectorAll('[data-block]')],
  };
}

/** Words shorter than this (printed characters) are not looked for all over a page: they would be found anywhere. */
const TELLING_LENGTH = 24;

/** All passages of an article, in text order. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    switch (block.kind) {
      case 'paragraph': case 'heading': case 'code': return [{ span: block.span, ref: block.ref }];
      case 'definitions': return block.items.map((item) => ({ span: item.span, ref: item.ref }));
      case 'details': return [...(block.summary ? passagesOf([block.summary]) : []), ...passagesOf(block.blocks)];
      case 'list': return block.items.flatMap((item) => [{ span: item.span, ref: item.ref }, ...passagesOf(item.children)]);
      case 'quotation': return passagesOf(block.blocks);
      case 'table': return block.rows.flat().map((cell) => ({ span: cell.span, ref: cell.ref }));
      case 'figure': case 'embed': case 'rule': return [];
    }
  });
}

/** The ranges that show a span of the article's text, one for each passage it runs through; empty where it is not shown. */
export function rangesOf(text: string, passages: readonly Passage[], span: Span, shown: Shown): Range[] {
  let everywhere: SqueezedText | null = null;
  const ranges: Range[] = [];
  for (const passage of passages) {
    if (!overlaps(passage.span, span)) continue;
    const part = { start: Math.max(span.start, passage.span.start), end: Math.min(span.end, passage.span.end) };
    const element = shown.elementOf(passage);
    const there = element === null ? null : findIn(squeezedTextOf([element]), text, passage, part);
    if (there !== null) {
      ranges.push(there);
      continue;
    }
    everywhere ??= squeezedTextOf(shown.everywhere());
    const found = findByPassage(everywhere, text, passage, part) ?? findAlone(everywhere, text, part)
      ?? (element === null ? null : findOtherwiseSet(element, text, passage));
    if (found !== null) ranges.push(found);
  }
  return ranges;
}

/** In the passage's own element: by the whole passage; where it shows more or less than that, the words nearest to their place. */
function findIn(shown: SqueezedText, text: string, passage: Passage, part: Span): Range | null {
  const whole = findByPassage(shown, text, passage, part);
  if (whole !== null) return whole;
  const words = squeeze(text.slice(part.start, part.end));
  const at = nearest(shown.text, words, squeeze(text.slice(passage.span.start, part.start)).length);
  return at === -1 ? null : shown.rangeOf(at, at + words.length);
}

/** The passage as a whole is found first, so that the right one of several equal words is meant. */
function findByPassage(shown: SqueezedText, text: string, passage: Passage, part: Span): Range | null {
  const whole = shown.text.indexOf(squeeze(text.slice(passage.span.start, passage.span.end)));
  if (whole === -1) return null;
  const start = whole + squeeze(text.slice(passage.span.start, part.start)).length;
  return shown.rangeOf(start, start + squeeze(text.slice(part.start, part.end)).length);
}

function findAlone(shown: SqueezedText, text: string, part: Span): Range | null {
  const words = squeeze(text.slice(part.start, part.end));
  if (words.length < TELLING_LENGTH) return null;
  const at = shown.text.indexOf(words);
  return at === -1 ? null : shown.rangeOf(at, at + words.length);
}

/** Printed characters at an end of a passage by which its element is known, where what is between is set otherwise. */
const EDGE = 12;

/**
 * The whole of an element that says the passage in other signs: a formula that reads "E = mc²" in the text stands in the page as pieces of type.
 * Null where the element neither begins nor ends as the passage does: the page has put other words there.
 */
function findOtherwiseSet(element: Element, text: string, passage: Passage): Range | null {
  const shown = squeezedTextOf([element]);
  const words = squeeze(text.slice(passage.span.start, passage.span.end));
  if (words.length < 2 * EDGE) return null;
  const isSame = shown.text.startsWith(words.slice(0, EDGE)) || shown.text.endsWith(words.slice(-EDGE));
  return isSame ? shown.rangeOf(0, shown.text.length) : null;
}

/** Start of the occurrence of `words` that is nearest to `place`; -1 for none. */
function nearest(text: string, words: string, place: number): number {
  let best = -1;
  if (words === '') return best;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (best !== -1 && Math.abs(at - place) >= Math.abs(best - place)) break;
    best = at;
  }
  return best;
}
