/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const BEYOND_ASCII_SPACE = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
const BYTE_ORDER_MARK = 0xfeff;

/** Punctuation and symbols beyond ASCII that stand alone: “ ” ‘ ’ « » – — … • £ € ¥ and their like. */
function standsAlone(code: number): boolean {
  if (code < 0xa0) return false;
  if (code <= 0xbf) return code !== 0xaa && code !== 0xb5 && code !== 0xba && code !== 0xad && code !== 0xb7;
  if (code === 0xd7 || code === 0xf7) return true;
  if (code >= 0x200b && code <= 0x200f) return false;
  if (code >= 0x2010 && code <= 0x2bff) return true;
  return code >= 0x3001 && code <= 0x303f;
}

/** Of what lies beyond, all are letters but one. */
const LAST_MARK = 0x303f;
const CLASS = new Uint8Array(0x10000).fill(LETTER);
for (let code = 9; code <= LAST_MARK; code += 1) {
  // Asked of stretches, not of every letter: all of this is done whenever the engine starts.
  if (code === 0x250) code = 0x1680;
  else if (code === 0x1681) code = 0x2000;
  if (code <= 0x20) CLASS[code] = code === 0x20 || code <= 13 ? SPACE : LETTER;
  else if (code >= 0x30 && code <= 0x39) CLASS[code] = DIGIT;
  else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) CLASS[code] = LETTER;
  else if (code < 0x7f) CLASS[code] = MARK;
  else if (BEYOND_ASCII_SPACE.has(code) || (code >= 0x2000 && code <= 0x200a)) CLASS[code] = SPACE;
  else if (standsAlone(code)) CLASS[code] = MARK;
}
CLASS[BYTE_ORDER_MARK] = SPACE;

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

const UNDECOMPOSED = new Map([['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ð', 'd'], ['þ', 'th'], ['Ø', 'O'], ['Ł', 'L'], ['Đ', 'D'], ['Æ', 'Ae'], ['Œ', 'Oe']]);

/** Latin letters without their accents: "Çelik" → "Celik", "Łódź" → "Lodz". */
export function withoutAccents(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i += 1) plain = text.charCodeAt(i) < 0x80;
  if (plain) return text;
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0080-\uffff]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}
