import type { Annotations, Sentence } from '../../language/annotations.ts';
import type { Span } from '../../span.ts';

/** A sentence as the passes read it: `plain` is as long as the text, with plain quotation marks and in lower case. */
export interface SentenceView extends Span {
  sentence: Sentence;
  text: string;
  plain: string;
}

/** A man's name, no law's. */
const BILL = /\bBill(?= (?:[A-Z]\.? )?[A-Z][a-z])/g;

/** The sentences of a text. Nothing is shifted: place n of `plain` is place n of `text`. */
export function viewSentences(annotations: Annotations): SentenceView[] {
  return annotations.sentences.map((sentence) => {
    const text = annotations.text.slice(sentence.start, sentence.end), plain = lowered(text.replace(BILL, '    '));
    return { sentence, start: sentence.start, end: sentence.end, text, plain };
  });
}

/** Lower case letter by letter, since some letters grow longer when a whole string is lowered; dashes, quotes and spaces made plain. */
function lowered(text: string): string {
  const plain = /[’‘“”–—]|[^\S ]/.test(text) ? text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s/g, ' ') : text;
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower
    : [...plain].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}
