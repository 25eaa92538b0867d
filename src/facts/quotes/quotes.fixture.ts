import { readFileSync } from 'node:fs';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { findActors } from '../actors/find-actors.ts';
import type { Quote } from '../brief.ts';
import { loadAttributions } from './learned/model.ts';
import { findQuotes } from './quotes.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const learned = loadAttributions(new Uint8Array(readFileSync('src/facts/quotes/learned/attributions.bin')));

/** The quotations of a text, read as in the browser. */
export function quotesOf(text: string): Quote[] {
  const annotations = annotate(text, model);
  return findQuotes(annotations, findActors(annotations, { title: '', publishedAt: null }), learned);
}

/** One line a quote but for asides: "said direct official? speaker [cue] content / content". A speaker that is no actor stands in brackets. */
export function lines(text: string): string[] {
  const slice = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '–');
  return quotesOf(text).filter(({ aside }) => aside !== true).map((quote) => [
    quote.act, quote.form, quote.official ? 'official' : 'other',
    quote.speaker.actorId ? quote.speaker.text : `(${quote.speaker.text})`,
    `[${slice(quote.cue)}]`, quote.content.map(slice).join(' / '),
  ].join(' '));
}

/** One line an aside: "source [cue] content". */
export function asides(text: string): string[] {
  const slice = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '–');
  return quotesOf(text).filter(({ aside }) => aside).map((quote) => `${slice(quote.source)} [${slice(quote.cue)}] ${quote.content.map(slice).join(' / ')}`);
}
