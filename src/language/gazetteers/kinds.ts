import { withoutAccents } from '../characters.ts';
import { BODIES } from './bodies.ts';
import { monthNumber, weekdayNumber } from './calendar.ts';
import { COMPANY_FORMS } from './companies.ts';
import { STATES, stateByAdjective } from './countries.ts';
import { isGivenName } from './given-names.ts';
import { INSTITUTION_FORMS } from './institutions.ts';
import { organisationHead } from './organisations.ts';
import { PLACE_FORMS } from './places.ts';
import { titleOf } from './titles.ts';
import { remember } from '../remember.ts';

/** What the lists know of a word or phrase, as bits that are or-ed together. */
export const STATE = 1;
export const PLACE = 2;
export const ADJECTIVE = 4;
export const BODY = 8;
export const TITLE = 16;
export const GIVEN_NAME = 32;
export const HEAD = 64;
export const CALENDAR = 128;
/** The token goes on a phrase of the lists that began before it. */
export const INSIDE = 256;

/** Longest listed phrase in words that `phraseKinds` looks for. */
export const LONGEST_PHRASE = 5;

const PHRASES = new Map<string, number>();
const FIRST_WORDS = new Set<string>();
/** Every beginning of a listed phrase of several words, short of its end. */
const BEGINNINGS = new Set<string>();

function put(form: string, kind: number): void {
  const key = /['’,]/.test(form) ? form.replaceAll('’', "'").replaceAll("'s ", " 's ").replaceAll("s' ", "s ' ").replaceAll(', ', ' , ') : form;
  PHRASES.set(key, (PHRASES.get(key) ?? 0) | kind);
  let space = key.indexOf(' ');
  if (space < 0) return;
  FIRST_WORDS.add(key.slice(0, space));
  while ((space = key.indexOf(' ', space + 1)) >= 0) BEGINNINGS.add(key.slice(0, space));
}

function putAll(): void {
  for (const state of STATES) {
    for (const form of [state.name, ...state.otherNames, ...state.acronyms]) put(form, state.code === 'EU' ? BODY : STATE);
    for (const form of state.capitals) put(form.replace('~', ''), PLACE);
    for (const form of state.adjectives) if (form.includes(' ')) put(form, ADJECTIVE);
  }
  for (const form of PLACE_FORMS) put(form, PLACE);
  for (const body of BODIES) for (const form of [body.name, ...body.acronyms, ...body.otherNames]) put(form, BODY);
  for (const form of [...INSTITUTION_FORMS, ...COMPANY_FORMS]) put(form, BODY);
}
putAll();

/** Kinds of a single word. */
export const wordKinds = remember((word) => {
  let kinds = PHRASES.get(word) ?? 0;
  if (stateByAdjective(word)) kinds |= ADJECTIVE;
  if (titleOf(word)) kinds |= TITLE;
  if (isGivenName(withoutAccents(word))) kinds |= GIVEN_NAME;
  if (organisationHead(word)) kinds |= HEAD;
  if (monthNumber(word) !== null || weekdayNumber(word) !== null) kinds |= CALENDAR;
  return kinds;
});

/** Whether a listed phrase of several words may begin with `word`. */
export function beginsPhrase(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/** Whether a longer listed phrase than these words may begin with them. */
export function goesOn(phrase: string): boolean {
  return BEGINNINGS.has(phrase);
}

/** Kinds of a phrase of several tokens joined by spaces, apostrophes plain ("Workers ' Party"); 0 where it is in no list. */
export function phraseKinds(phrase: string): number {
  return PHRASES.get(phrase) ?? 0;
}
