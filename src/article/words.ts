/** Scripts written without blanks between words: each character is counted as one. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** A letter or digit of all other scripts, or a mark on one: the vowel signs of Hindi part no words. */
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]`;

const CHARACTER = new RegExp(UNSPACED, 'gu');
/**
 * The last letter of a word. An apostrophe, point, comma or hyphen between letters is a part of it: "don't", "1,000", "well-known".
 * Ends are counted, not words: a pattern that runs through a word of ten million letters runs out of stack.
 */
const WORD_END = new RegExp(`${LETTER}(?!['’.,-]?${LETTER})`, 'gu');

/** Words of a text; characters where the script does not part words. */
export function countWords(text: string): number {
  return (text.match(CHARACTER)?.length ?? 0) + (text.match(WORD_END)?.length ?? 0);
}
