/** Scripts written without blanks between words: each character is counted as one. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** A letter or digit of all other scripts, or a mark on one: the vowel signs of Hindi part no words. */
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]`;

const CHARACTER = new RegExp(UNSPACED, 'gu');
/**
 * The last letter of a word. An apostrophe, point, comma or hyphen between letters is a part of it: "don't", "1,000", "well-known".
 * Ends are counted, not words: a pattern that runs through a word of a million letters runs out of stack.
 */
const WORD_END = new RegExp(`${LETTER}(?!['’.,-]?${LETTER})`, 'gu');

/**
 * A text in plain letters with the usual quotation marks and dashes, as most English
 * ones are, is counted by a pattern of plain letters; one in those of Europe by theirs.
 */
const BEYOND_PLAIN = /[^\0-\x7F\xA0-\xA9\u2010-\u203A\u20AC]/;
const PLAIN_WORD_END = /[A-Za-z0-9](?!['’.,-]?[A-Za-z0-9])/g;
const BEYOND_LATIN = /[^\0-\u024F\u2010-\u203A\u20AC]/;
const LATIN = '[A-Za-z0-9\\xAA\\xB2\\xB3\\xB5\\xB9\\xBA\\xBC-\\xBE\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F]';
const LATIN_WORD_END = new RegExp(`${LATIN}(?!['’.,-]?${LATIN})`, 'g');

/** Firefox remembers each place that a pattern was tried at until it fits, and gives up some million places on. */
const PIECE = 20_000;

/** Words of a text; characters where the script does not part words. */
export function countWords(text: string): number {
  let count = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + PIECE;
    // A word is not cut in two, but one as long as a piece.
    while (end < start + 2 * PIECE && end < text.length && text[end] !== ' ') end += 1;
    const piece = text.slice(start, end);
    if (!BEYOND_PLAIN.test(piece)) count += piece.match(PLAIN_WORD_END)?.length ?? 0;
    else if (!BEYOND_LATIN.test(piece)) count += piece.match(LATIN_WORD_END)?.length ?? 0;
    else count += (piece.match(CHARACTER)?.length ?? 0) + (piece.match(WORD_END)?.length ?? 0);
  }
  return count;
}
