import type { Token } from './annotations.ts';
import { isBeyondPlain } from './plain-letters.ts';

/** What the letters of a word are, as bits that are or-ed together: asked of every word again and again, and told once. */
const UPPER_FIRST = 1;
const LOWER_FIRST = 2;
const LETTER_FIRST = 4;
const UPPER_SOMEWHERE = 8;
const WORDED = 16;
const LONG = 32;
const WITHOUT_LOWER = 64;

/** The bits of a word, for `Token.letters`. */
export function lettersOf(word: string): number {
  let bits = WITHOUT_LOWER;
  let run = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const upper = code >= 0x41 && code <= 0x5a;
    const lower = code >= 0x61 && code <= 0x7a;
    // Quotation marks and dashes are no letters either; whatever else lies beyond plain text is asked for by name.
    if (isBeyondPlain(code)) return bitsByName(word);
    run = upper || lower ? run + 1 : 0;
    if (upper) bits |= UPPER_SOMEWHERE | (at === 0 ? UPPER_FIRST | LETTER_FIRST : 0);
    if (lower) bits = (bits & ~WITHOUT_LOWER) | (at === 0 ? LOWER_FIRST | LETTER_FIRST : 0);
    if (run > 0 || (code >= 0x30 && code <= 0x39)) bits |= WORDED;
    if (run >= 3) bits |= LONG;
  }
  return bits;
}

function bitsByName(word: string): number {
  return (/^\p{Lu}/u.test(word) ? UPPER_FIRST : 0) | (/^\p{Ll}/u.test(word) ? LOWER_FIRST : 0) | (/^\p{L}/u.test(word) ? LETTER_FIRST : 0) | (/\p{Lu}/u.test(word)
    ? UPPER_SOMEWHERE : 0)
    | (/[\p{L}\p{N}]/u.test(word) ? WORDED : 0) | (/\p{L}{3}/u.test(word) ? LONG : 0) | (word === word.toUpperCase() ? WITHOUT_LOWER : 0);
}

type Lettered = Pick<Token, 'letters'> | undefined;

/** "Field", "U.S.": the first character is a capital letter. */
export function startsUpper(token: Lettered): boolean {
  return token !== undefined && (token.letters & UPPER_FIRST) !== 0;
}

/** "field": the first character is a small letter. */
export function startsLower(token: Lettered): boolean {
  return token !== undefined && (token.letters & LOWER_FIRST) !== 0;
}

/** The first character is a letter, of whatever script. */
export function startsWithLetter(token: Lettered): boolean {
  return token !== undefined && (token.letters & LETTER_FIRST) !== 0;
}

/** "al-Rashid", "iPhone": a capital stands somewhere. */
export function hasUpper(token: Lettered): boolean {
  return token !== undefined && (token.letters & UPPER_SOMEWHERE) !== 0;
}

/** Any letter or figure: no mere mark of punctuation. */
export function isWorded(token: Lettered): boolean {
  return token !== undefined && (token.letters & WORDED) !== 0;
}

/** Three letters in a row. */
export function isLong(token: Lettered): boolean {
  return token !== undefined && (token.letters & LONG) !== 0;
}

/** "VOTE", "2024": no letter that could be larger. */
export function isWithoutLower(token: Lettered): boolean {
  return token !== undefined && (token.letters & WITHOUT_LOWER) !== 0;
}
