import type { Span } from '../span.ts';
import { agree, dropCommonWords } from './agreement.ts';
import type { Annotations, Paragraph, Sentence, Token } from './annotations.ts';
import { opens } from './characters.ts';
import { applyLists, correctNounsBehindTo } from './corrections.ts';
import { tagCrudely } from './crude.ts';
import { joinNicknames, markLawsAndEvents, stripFunctionWords, stripTitles } from './name-edges.ts';
import { paragraphSpans } from './paragraphs.ts';
import { sentenceEnds } from './sentences.ts';
import type { TaggerModel } from './tagger/tagger.ts';
import { tokenize } from './tokens.ts';
import { wordFormAt } from './word-forms.ts';

/**
 * Paragraphs, sentences and tagged tokens of `text`, in time linear in its length.
 * Without a model the tags are set by crude rules: enough to go on with where the model could not be loaded.
 */
export function annotate(text: string, model: TaggerModel | null): Annotations {
  const annotations: Annotations = { text, paragraphs: [], sentences: [], tokens: [] };
  const spans = paragraphSpans(text);
  for (const span of spans) addParagraph(annotations, span);
  for (const sentence of annotations.sentences) {
    const tokens = annotations.tokens.slice(sentence.first, sentence.last);
    if (model) {
      model.tag(tokens);
      correctNounsBehindTo(tokens);
      stripFunctionWords(tokens);
      stripTitles(tokens);
      applyLists(tokens);
      markLawsAndEvents(tokens);
      joinNicknames(tokens);
    } else {
      tagCrudely(tokens);
    }
    markQuotes(text, tokens);
  }
  if (model) {
    dropCommonWords(annotations.tokens);
    agree(annotations.tokens);
  }
  return annotations;
}

function addParagraph(annotations: Annotations, span: Span): void {
  const { text, tokens, sentences, paragraphs } = annotations;
  const starts: number[] = [];
  const ends: number[] = [];
  tokenize(text, span.start, span.end, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  const offset = tokens.length;
  const paragraph: Paragraph = { index: paragraphs.length, start: span.start, end: span.end, first: sentences.length, last: sentences.length };
  let first = 0;
  for (const last of sentenceEnds(text, { starts, ends })) {
    const sentence: Sentence = {
      index: sentences.length,
      paragraph: paragraph.index,
      first: offset + first,
      last: offset + last,
      start: starts[first] ?? span.start,
      end: ends[last - 1] ?? span.end,
    };
    for (let i = first; i < last; i += 1) tokens.push(bareToken(text, tokens.length, sentence.index, starts[i] ?? 0, ends[i] ?? 0));
    sentences.push(sentence);
    first = last;
  }
  paragraph.last = sentences.length;
  paragraphs.push(paragraph);
}

/** Straight double quotes are told apart by what stands beside them, which is surer than any tagger. */
function markQuotes(text: string, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.norm === '"') token.pos = opens(text, token.start, token.end) ? '``' : "''";
  }
}

function bareToken(text: string, index: number, sentence: number, start: number, end: number): Token {
  const form = wordFormAt(text, start, end);
  return { index, sentence, start, end, form, text: form.text, norm: form.norm, letters: form.letters, pos: 'NN', entity: 'O', entityStart: false };
}
