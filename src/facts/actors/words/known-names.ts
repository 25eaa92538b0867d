import type { Annotations } from '../../../language/annotations.ts';
import { type NamedAs, STATE_FORMS, stateByAdjective, stateByName } from '../../../language/gazetteers/countries.ts';
import { PLACE_FORMS, placeByName, usStateByName } from '../../../language/gazetteers/places.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { longest, namesOf } from './listed-names.ts';

/** A body that the gazetteers hold. */
export interface KnownOrganisation {
  /** The gazetteer's name for it, which its several forms share. */
  readonly name: string;
  readonly length: number;
  readonly publicBody: boolean;
  readonly medium: boolean;
  /** The state it belongs to by its name alone ("Kremlin" → "Russia"), null for international and private bodies. */
  readonly state: string | null;
  /** A body of one state, so that "Norland" may stand before its name; false for bodies of many states and for companies. */
  readonly own: boolean;
}

/** A state's name found in the text, `length` tokens long. */
export interface KnownState {
  readonly name: string;
  readonly as: NamedAs;
  readonly length: number;
}

export interface KnownPlace {
  readonly length: number;
  readonly country: string;
  /** A state of the Union: its name beside "Sen." or "Gov." says whose office it is. */
  readonly usState: boolean;
}

/** The state named at token `at`. The European Union is a body, not a state. */
export function knownState(annotations: Annotations, at: number, end: number): KnownState | null {
  const found = longest(annotations, at, end, STATE_NAMES);
  if (!found || found.as === 'adjective') return found;
  if (found.name === 'Georgia' && isAmericanGeorgia(annotations)) return null;
  // "Emirates said": the airline; "the Emirates" are the state
  if (found.length === 1 && textAt(annotations.tokens, at) === 'Emirates' && normAt(annotations.tokens, at - 1) !== 'the') return null;
  // "Papua New | Guinea", "South | Sudan": the end of a longer name
  for (const back of [1, 2]) {
    const before = annotations.tokens[at - back];
    if (!before || !startsUpper(before)) break;
    if ((longest(annotations, at - back, end, STATE_NAMES)?.length ?? 0) > back) return null;
  }
  return found;
}

const americanGeorgia = new WeakMap<Annotations, boolean>();

/** Whether "Georgia" is the one of the United States: "Atlanta", "Ga.", and nothing of the Caucasus. */
function isAmericanGeorgia(annotations: Annotations): boolean {
  let known = americanGeorgia.get(annotations);
  if (known === undefined) {
    const { text } = annotations;
    known = /\b(?:Ga\.|Atlanta|Savannah|R-Ga|D-Ga|Georgia (?:Republican|Democrat|Gov|Secretary of State|Tech|State|Rep|Sen)|South Carolina|Alabama|Republican primary|Super Tuesday)/.test(text)
      && !/\b(?:Tbilisi|Caucasus|Abkhazia|Ossetia|Saakashvili|Georgian Dream|Moscow|Putin|Armenia|Azerbaijan|Batumi)\b/.test(text);
    americanGeorgia.set(annotations, known);
  }
  return known;
}

const STATE_NAMES = namesOf(STATE_FORMS, (form, length): KnownState | null => {
  const match = stateByName(form) ?? stateByAdjective(form);
  return match && match.code !== 'EU' ? { name: match.name, as: match.as, length } : null;
});
/** States of the Union are among the places. */
const PLACE_NAMES = namesOf(PLACE_FORMS, (form, length): KnownPlace | null => {
  const usState = usStateByName(form);
  if (usState) return { length, country: 'United States', usState: true };
  const place = placeByName(form);
  return place ? { length, country: place.country, usState: place.kind === 'us-state' } : null;
});

export function knownPlace(annotations: Annotations, at: number, end: number): KnownPlace | null {
  return longest(annotations, at, end, PLACE_NAMES);
}

/** The country of a town or state that a dateline names, "NEW DELHI", "KHARTOUM"; empty where no list tells it, null for words that are no such name. */
export function datelinePlace(words: readonly string[]): string | null {
  if (!words.every((word) => fits(/^[\p{Lu}.'’-]{2,}$/u, word))) return null;
  const name = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
  return stateByName(name)?.name ?? placeByName(name)?.country ?? null;
}
