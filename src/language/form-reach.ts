import type { WordForm } from './annotations.ts';
import { askedOnce } from './word-forms.ts';

const PLACES = 1 << 13;
/** So many letters are told apart. */
const TOLD_BY = 5;

/** How far the longest of many listed names reaches that may begin with a word: most words begin none, and nothing longer need be looked for. */
export class FormReach {
  /** The longest name of each beginning. */
  private readonly reaches = new Uint8Array(PLACES);

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const place = placeOf(form);
      if (form.length > (this.reaches[place] ?? 0)) this.reaches[place] = form.length;
    }
  }

  /** Characters of the longest name that may begin with a token of this form; 0 where none does. Too many where other names begin with the same letters. */
  readonly of: (form: WordForm) => number = askedOnce((form) => this.reaches[placeOf(form.text)] ?? 0);
}

/**
 * The first letters and figures as a place in a table: up to any mark, so that it is the same however a name's first word was cut off. Thousands of names are
 * asked whenever the engine starts.
 */
function placeOf(form: string): number {
  let hash = 0;
  for (let at = 0; at < TOLD_BY; at += 1) {
    const code = form.charCodeAt(at);
    if (!(code >= 0xc0 && code < 0x2010) && !(code >= 0x61 && code <= 0x7a) && !(code >= 0x41 && code <= 0x5a) && !(code >= 0x30 && code <= 0x39)) break;
    hash = Math.imul(hash, 31) + code;
  }
  return (hash ^ (hash >>> 13)) & (PLACES - 1);
}
