const BEYOND_PLAIN = /[^\0-\x7F]/;

/** Whether a text says some words, given as letters and digits alone, and no others; one much longer need not be read. */
export function saysOnly(text: string, words: string): boolean {
  return text.length <= 3 * words.length + 40 && wordsOnly(text) === words;
}

/** Letters and digits alone, to compare what is said apart from how it is set. */
export function wordsOnly(text: string): string {
  // Plain letters, as most texts have: the same by a pattern that is tried faster.
  if (!BEYOND_PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
