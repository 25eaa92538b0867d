/** What is no plain letter, nor a sign that compatible forms make no letter of: quotation marks, dashes, fixed blanks, "€", as against "™" and "½". */
const BEYOND_PLAIN = /[^\0-\x7F\xA0-\xA7\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\u2010-\u203A\u20AC]/;
/** The same with the letters of Europe. */
const BEYOND_LATIN = /[^\0-\xA7\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF-\u024F\u2010-\u203A\u20AC]/;
/** What parts words, but for a single blank: most gaps are just that, and need no replacing. */
const PLAIN_GAP = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g;
const LATIN_GAP = /[^a-z0-9\u00DF-\u00F6\u00F8-\u024F ][^a-z0-9\u00DF-\u00F6\u00F8-\u024F]*| [^a-z0-9\u00DF-\u00F6\u00F8-\u024F]+/g;

/** Whether a text says some words, given as letters and digits alone, and no others; one much longer need not be read. */
export function saysOnly(text: string, words: string): boolean {
  return text.length <= 3 * words.length + 40 && wordsOnly(text) === words;
}

/** Letters and digits alone, to compare what is said apart from how it is set. */
export function wordsOnly(text: string): string {
  // Plain letters, as most texts have: the same by a pattern that is tried faster.
  if (!BEYOND_PLAIN.test(text)) return text.toLowerCase().replace(PLAIN_GAP, ' ').trim();
  const compatible = text.normalize('NFKC').toLowerCase();
  return BEYOND_LATIN.test(compatible) ? compatible.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : compatible.replace(LATIN_GAP, ' ').trim();
}
