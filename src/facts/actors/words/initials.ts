import { fits } from '../../../language/plain-letters.ts';

/** "International Atomic Energy Agency" → "IAEA"; small words do not count. */
export function initials(words: readonly string[]): string {
  return words.filter((word) => fits(/^\p{Lu}/u, word)).map((word) => (fits(/^(?:\p{Lu}\.){2,}$/u, word) ? word.replaceAll('.', '') : word.charAt(0))).join('');
}
