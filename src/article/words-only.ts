/** Letters and digits alone, to compare what is said apart from how it is set. */
export function wordsOnly(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
