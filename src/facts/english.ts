import { fits, suited } from '../language/plain-letters.ts';
import { words } from '../language/word-list.ts';

const FUNCTION_WORDS = words(`
  the of and to a in that is was for on with as he she it at by from his her be are were this which have has had not but they an their who will would said its
  been or if when there we you i after more about into than can`);
/** "which", "would", "about", "there" */
const LONGEST_FUNCTION_WORD = 5;
/** Of a text's words, English prose has a third to a half; other languages of the same letters stay below a tenth ("a", "in", "an", "on"). */
const ENGLISH_SHARE = 0.2;
const FOREIGN_SHARE = 0.12;
/** Below so many words the share says little. */
const FEW = 30;
const SAMPLE = 20000;

/**
 * Whether the facts passes, which read English alone, should read this text.
 * `language`: the page's own claim, BCP 47. It decides for very short texts; else the text does, for pages are often labelled wrongly.
 */
export function isEnglish(text: string, language: string | null): boolean {
  if (last?.text !== text || last.language !== language) last = { text, language, english: readsAsEnglish(text, language) };
  return last.english;
}

/** The answer given last: one text is asked of before its facts are read, and by them. */
let last: { text: string; language: string | null; english: boolean } | null = null;

/** Letters beyond plain text are asked for by name. */
const LETTER = /\p{L}/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (!(code >= 0x80)) return false;
  // Both halves of a letter that takes two are told by the whole.
  const before = code >= 0xdc00 && code <= 0xdfff ? (text.codePointAt(at - 1) ?? 0) : 0;
  return fits(LETTER, String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0)));
}

function readsAsEnglish(text: string, language: string | null): boolean {
  const claim = language === null ? null : /^en(?:-|_|$)/i.test(language.trim());
  const head = text.slice(0, SAMPLE);
  const sample = head.toLowerCase();
  let all = 0;
  let count = 0;
  let names = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (!isLetter(sample, at)) continue;
    const start = at;
    do at += 1; while (isLetter(sample, at));
    all += 1;
    if (sample.length === head.length && sample[start] !== head[start]) names += 1;
    if (at - start <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.has(sample.slice(start, at))) count += 1;
  }
  if (all === 0) return claim ?? false;
  const share = count / all;
  // "António Guterres said it was wrong": a foreign name in a line of English
  if (all < FEW) return claim ?? (share >= ENGLISH_SHARE || (sample.match(suited(/\p{L}+/gu, sample)) ?? []).every((word) => /^[a-z]+$/.test(word)));
  if (share >= ENGLISH_SHARE) return true;
  if (share < FOREIGN_SHARE) return false;
  // "Senator Juma Otieno of the Orange Democratic Movement told Citizen Radio …": where names are many the share is of what is left
  return claim ?? (names < all && count / (all - names) >= ENGLISH_SHARE);
}
