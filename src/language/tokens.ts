import { BEFORE_FIGURES, BEFORE_NAMES, DOUBTFUL, ENDING, NEED_CAPITAL } from './abbreviations.ts';
import { isApostrophe, isDigit, isHyphen, isLetter, isLower, isSpace, isUpper, isWordPart } from './characters.ts';

/** Called once a token, in order, with its half-open range in the text. */
export type Emit = (start: number, end: number) => void;

/**
 * Cuts `text` from `from` to `to` into tokens by the conventions of the Penn Treebank: punctuation stands alone, "'s" and "n't" are split off,
 * abbreviations keep their full stop, hyphenated words stay whole. Every character that is no space belongs to exactly one token.
 */
export function tokenize(text: string, from: number, to: number, emit: Emit): void {
  let at = from;
  while (at < to) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const reach = reachOf(text, at, to);
    at = isWordPart(text, at) || startsElision(text, at) ? word(text, at, reach, emit) : mark(text, at, reach, emit);
  }
}

/** Nobody writes longer words; a page can, and ten million letters are more than a pattern can look at in one go. */
const LONGEST = 2000;

/** The furthest that a token at `at` can reach; not into a character of two units. */
function reachOf(text: string, at: number, to: number): number {
  if (to - at <= LONGEST) return to;
  const reach = at + LONGEST;
  const code = text.charCodeAt(reach);
  return code >= 0xdc00 && code <= 0xdfff ? reach - 1 : reach;
}

/** Lower case, typographic apostrophes and quotation marks made plain, soft hyphens and zero-width marks dropped. */
export function normalize(token: string): string {
  let plain = true;
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i);
    if (code > 0x7e || code === 0x60) plain = false;
  }
  const lower = token.toLowerCase();
  if (plain) return lower;
  const made = lower
    .replace(/[\u2018\u2019\u201a\u02bc\u2032\u2039\u203a`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]|''/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '');
  return made === '' ? lower : made;
}

/** "'90s", "’em": an apostrophe that begins a word for letters left out. */
function startsElision(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || isWordPart(text, at - 1)) return false;
  if (isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3)) return text.charAt(at + 3) === 's' || text.charCodeAt(at) === 0x2019;
  const next = text.slice(at + 1, at + 6).toLowerCase();
  return /^(?:em|til|tis|twas|cause)(?![a-z])/.test(next);
}

function word(text: string, start: number, to: number, emit: Emit): number {
  if (text.charCodeAt(start) === 0x68 || text.charCodeAt(start) === 0x77) {
    const address = webAddress(text, start, to);
    if (address > start) {
      emit(start, address);
      return address;
    }
  }
  let end = start + 1;
  while (end < to) {
    if (isWordPart(text, end)) end += 1;
    else if (joins(text, start, end, to)) end += isHyphen(text.charCodeAt(end + 1)) ? 2 : 1;
    else break;
  }
  if (text.charAt(end) === '$' && end < to && isDigit(text, end + 1) && end - start <= 3) end += 1;
  if (text.charAt(end) === '.' && end < to && keepsStop(text, start, end, to)) end += 1;
  splitClitics(text, start, end, emit);
  return end;
}

/** The end of "https://…" or "www.…" without the punctuation behind it; `start` where none stands. */
function webAddress(text: string, start: number, to: number): number {
  if (!text.startsWith('http://', start) && !text.startsWith('https://', start) && !text.startsWith('www.', start)) return start;
  let end = start;
  while (end < to && !isSpace(text, end) && !'"<>“”)]'.includes(text.charAt(end))) end += 1;
  while (end > start && '.,;:!?\'’'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether the mark at `at` holds together a word that began at `start`. */
function joins(text: string, start: number, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const code = text.charCodeAt(at);
  const next = isWordPart(text, at + 1);
  if (isHyphen(code)) return next; // "front-runner"
  if (code >= 0xa1 && code <= 0xbf && (text.charCodeAt(at - 1) === 0xc3 || text.charCodeAt(at - 1) === 0x303)) return next; // "PeÃ±a": "Peña" in an encoding misread
  if (isApostrophe(code)) return next && isLetter(text, at - 1); // "O'Malley", "don't"
  if (code === 0x2e) return stopJoins(text, start, at, to);
  if (code === 0x2c) return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3); // "10,000"
  if (code === 0x3a) return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2); // "10:30"
  if (code === 0x26) return isUpper(text, at - 1) && isUpper(text, at + 1); // "AT&T"
  if (code === 0x2f) return next && at - start <= 5 && isUpper(text, at - 1) === isUpper(text, at + 1); // "9/11", "CNN/ORC"; not "Ray/AP"
  if (code === 0x40 || code === 0x5f) return next; // "desk@example.org"
  return false;
}

/** A full stop inside a word: "1.6", "U.S", "Example.com", "U.S.-led"; not "sanctions.The", where a space was lost. */
function stopJoins(text: string, start: number, at: number, to: number): boolean {
  // "1.6", "Radar24.com"
  if (isDigit(text, at - 1)) return isDigit(text, at + 1) || (isLetter(text, start) && isLower(text, at + 1) && isLower(text, at + 2));
  const single = at - 1 === start || !isWordPart(text, at - 2);
  if (isHyphen(text.charCodeAt(at + 1))) return single && at + 2 < to && isLetter(text, at + 2);
  if (!isLetter(text, at + 1)) return false;
  if (isUpper(text, at + 1) && isLower(text, at + 2)) return false; // "J.Smith", "sanctions.The"
  if (single) return true;
  return isLower(text, at + 1) && isLower(text, at + 2); // "Example.com"
}

/** Whether the full stop at `at` belongs to the word before it, as in "Adm." or "U.S.". */
function keepsStop(text: string, start: number, at: number, to: number): boolean {
  const length = at - start;
  if (length > 8 || text.charAt(at + 1) === '.') return false;
  let next = at + 1;
  while (next < to && isSpace(text, next)) next += 1;
  if (length === 1 && isUpper(text, start)) {
    // An initial needs a name behind it: "J. K. Rowling", but "plan B." before "The" is told apart by the sentence splitter.
    if (text.charAt(start) === 'I' && text.charAt(start - 2) !== '.' && isSpace(text, start - 1)) return false; // "you and I."; "Col. I. Orlov"
    return next < to && isUpper(text, next);
  }
  const lower = text.slice(start, at).toLowerCase();
  if (text.charAt(at - 2) === '.' && isLetter(text, at - 1)) return true; // "U.S", "a.m", "J.K"
  if (BEFORE_FIGURES.has(lower) && next < to && isDigit(text, next)) return true;
  if (!BEFORE_NAMES.has(lower) && !ENDING.has(lower)) return false;
  if (!isUpper(text, start)) return !NEED_CAPITAL.has(lower);
  if (DOUBTFUL.has(lower)) return next < to && (isDigit(text, next) || text.charAt(next) === ',' || text.charAt(next) === ')');
  // A name must follow "Gov."; at a paragraph's end it is the word itself.
  return next < to || ENDING.has(lower);
}

const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll']);
/** Two words written as one, with the place of the cut. */
const FUSED = new Map([['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['gimme', 3], ['lemme', 3]]);

function splitClitics(text: string, start: number, end: number, emit: Emit): void {
  let cut = 0;
  const last = text.charCodeAt(end - 1) | 0x20;
  if (end - start > 2 && end - start < 64) {
    if (isApostrophe(text.charCodeAt(end - 2)) && CLITICS.has(text.charAt(end - 1).toLowerCase())) cut = end - 2;
    else if (isApostrophe(text.charCodeAt(end - 3)) && end - start > 3 && CLITICS.has(text.slice(end - 2, end).toLowerCase())) cut = end - 3;
    else if (last === 0x74 && end - start > 3 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 3) | 0x20) === 0x6e) cut = end - 3;
    else if (end - start <= 6) {
      const inside = FUSED.get(text.slice(start, end).toLowerCase());
      if (inside !== undefined) cut = start + inside;
    }
  }
  if (cut > start) {
    emit(start, cut);
    emit(cut, end);
  } else {
    emit(start, end);
  }
}

/** "U.N.'s": a full stop between single letters and an apostrophe, with "s" alone behind it. */
function followsAbbreviation(text: string, at: number): boolean {
  return text.charAt(at - 1) === '.' && isUpper(text, at - 2) && text.charAt(at - 3) === '.' && text.charAt(at + 1) === 's' && !isWordPart(text, at + 2);
}

/** Marks that stand together when repeated: "...", "--", "``", "''", "___", "!!", "==". */
const REPEATED = new Set(['.', '-', '`', "'", '_', '–', '—', '!', '?', '*', '=']);

function mark(text: string, start: number, to: number, emit: Emit): number {
  const first = text.charAt(start);
  let end = start + 1;
  if ((first === '@' || first === '#') && end < to && isWordPart(text, end) && !isWordPart(text, start - 1)) {
    while (end < to && (isWordPart(text, end) || text.charAt(end) === '_')) end += 1;
  } else if (isApostrophe(text.charCodeAt(start)) && (isWordPart(text, start - 1) || followsAbbreviation(text, start)) && isWordPart(text, end)) {
    // "1980's", "the U.N.'s": a possessive behind a figure or an abbreviation
    while (end < to && isLetter(text, end)) end += 1;
  } else if (REPEATED.has(first)) {
    const furthest = first === "'" ? Math.min(start + 2, to) : to;
    while (end < furthest && text.charAt(end) === first) end += 1;
  }
  emit(start, end);
  return end;
}
