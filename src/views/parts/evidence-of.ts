import type { Quote } from '../../facts/brief.ts';
import { type Span, overlaps } from '../../span.ts';
import { sentenceOf } from './sentence-of.ts';

/** A sentence, and the stretches in it that are the reason it is shown. In text order. */
export interface Passage {
  span: Span;
  marks: Span[];
}

/** The sentences that hold `mentions`, each once, in text order. */
export function passagesOf(text: string, mentions: Span[]): Passage[] {
  const passages: Passage[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    if (last && overlaps(last.span, mention)) last.marks.push(mention);
    else passages.push({ span: sentenceOf(text, mention), marks: [mention] });
  }
  return passages;
}

/** What to show in the page for a quotation: its sentences, from the first words on, as far as they stand in one paragraph. */
export function placeOf(text: string, quote: Quote): Span {
  const [first, ...rest] = quote.content;
  if (first === undefined) return sentenceOf(text, quote.cue ?? quote.source ?? { start: 0, end: 0 });
  let whole = sentenceOf(text, first);
  for (const span of rest) {
    if (text.slice(whole.end, span.start).includes('\n')) break;
    whole = { start: whole.start, end: Math.max(whole.end, sentenceOf(text, span).end) };
  }
  return whole;
}

/** The attributed words as one string; `gap` stands where other words ("she said") interrupt them. */
export function wordsOf(text: string, content: Span[], gap: string): string {
  return content.map((span, place) => {
    const before = content[place - 1];
    const words = text.slice(span.start, span.end);
    if (before === undefined) return words;
    return (text.slice(before.end, span.start).trim() === '' ? ' ' : gap) + words;
  }).join('');
}
