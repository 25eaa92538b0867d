/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const CLASS = new Uint8Array(0x10000).fill(LETTER);
/** Stretches of a class, both ends included. Whatever lies in none is a letter; of what lies in two the later tells. */
for (const [kind, first, last] of [
  [SPACE, 0x09, 0x0d], [SPACE, 0x20, 0x20],
  [MARK, 0x21, 0x2f], [DIGIT, 0x30, 0x39], [MARK, 0x3a, 0x40], [MARK, 0x5b, 0x60], [MARK, 0x7b, 0x7e],
  // Punctuation and symbols beyond ASCII that stand alone: “ ” ‘ ’ « » – — … • £ € ¥ and their like; not ª, µ, º, · and the soft hyphen.
  [MARK, 0xa1, 0xbf], [LETTER, 0xaa, 0xaa], [LETTER, 0xad, 0xad], [LETTER, 0xb5, 0xb5], [LETTER, 0xb7, 0xb7], [LETTER, 0xba, 0xba],
  [MARK, 0xd7, 0xd7], [MARK, 0xf7, 0xf7], [MARK, 0x2010, 0x2bff], [MARK, 0x3001, 0x303f],
  [SPACE, 0xa0, 0xa0], [SPACE, 0x1680, 0x1680], [SPACE, 0x2000, 0x200a], [SPACE, 0x2028, 0x2029], [SPACE, 0x202f, 0x202f], [SPACE, 0x205f, 0x205f],
  [SPACE, 0x3000, 0x3000],
  // The byte order mark.
  [SPACE, 0xfeff, 0xfeff],
] as const) CLASS.fill(kind, first, last + 1);

/** Class of the code unit at `at`; beyond either end of the text it is a space. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === code ? (CLASS[code] ?? LETTER) : SPACE;
}

export function isSpace(text: string, at: number): boolean {
  return classAt(text, at) === SPACE;
}

export function isLetter(text: string, at: number): boolean {
  return classAt(text, at) === LETTER;
}

export function isDigit(text: string, at: number): boolean {
  return classAt(text, at) === DIGIT;
}

/** Letter or digit. */
export function isWordPart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** Upper-case letter of any script that has case. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (!(code >= 0xc0)) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Lower-case letter of any script that has case. */
export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (!(code >= 0xc0)) return false;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** Apostrophe of any make: ' ’ ‘ ʼ ′ */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2032;
}

/** Hyphen that joins two words: - ‐ ‑ */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

const OPENING = new Set(['“', '‘', '«', '‹', '„', '‚', '``', '`', '(', '[', '{']);
const CLOSING = new Set(['”', '’', '»', '›', "''", ')', ']', '}']);
const STRAIGHT = new Set(['"', "'"]);

/** Whether a quotation mark or bracket opens: straight quotes are told by what stands beside them. */
export function opens(text: string, start: number, end: number): boolean {
  const mark = text.slice(start, end);
  if (OPENING.has(mark)) return true;
  if (!STRAIGHT.has(mark)) return false;
  return !isSpace(text, end) && !closesAfter(text, start);
}

/** Whether a quotation mark or bracket closes. */
export function closes(text: string, start: number, end: number): boolean {
  const mark = text.slice(start, end);
  if (CLOSING.has(mark)) return true;
  return STRAIGHT.has(mark) && closesAfter(text, start);
}

/** A straight quote closes unless a space, an opening bracket, a dash or another opening quote stands before it. */
function closesAfter(text: string, start: number): boolean {
  if (isSpace(text, start - 1)) return false;
  return !'([{—–-“‘«/'.includes(text.charAt(start - 1));
}

const UNDECOMPOSED = new Map([
  ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ð', 'd'], ['þ', 'th'], ['Ø', 'O'], ['Ł', 'L'], ['Đ', 'D'],
  ['Æ', 'Ae'], ['Œ', 'Oe'],
]);

/** Latin letters without their accents: "Çelik" → "Celik", "Łódź" → "Lodz". */
export function withoutAccents(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i += 1) plain = text.charCodeAt(i) < 0x80;
  if (plain) return text;
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0080-\uffff]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}
