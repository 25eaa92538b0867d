import type { Annotations } from '../../language/annotations.ts';
import { FormReach } from '../../language/form-reach.ts';
import { BODY_FORMS, bodyByName } from '../../language/gazetteers/bodies.ts';
import { type NamedAs, STATE_FORMS, stateByAdjective, stateByName } from '../../language/gazetteers/countries.ts';
import { INSTITUTION_FORMS, institutionByName } from '../../language/gazetteers/institutions.ts';
import { PLACE_FORMS, placeByName, usStateByName } from '../../language/gazetteers/places.ts';
import { homeOfShared, isSharedName } from './home.ts';
import { hasUpper, startsLower, startsUpper } from '../../language/letters.ts';
import { askedOnce, type WordForm } from '../../language/word-forms.ts';
import { WELL_KNOWN_FORMS, wellKnownOrganisation } from './well-known.ts';

/** A state's name found in the text, `length` tokens long. */
export interface KnownState {
  readonly name: string;
  readonly as: NamedAs;
  readonly length: number;
}

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

export interface KnownPlace {
  readonly length: number;
  readonly country: string;
  /** A state of the Union: its name beside "Sen." or "Gov." says whose office it is. */
  readonly usState: boolean;
}

const LONGEST = 8;

/** Words in lower case, and marks, that stand inside listed names. */
const INSIDE = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'del', 'di', 'du', 'des', 'sans', 'della', 'as', '/', '+', ',', "'s", "'", '&', 'magazine', 'refugee', 'network', 'police', 'group', 'movement', 'cartel', 'mercenary', 'news', 'television', 'security', 'service', 'newspaper', 'agency', 'state', 'bloc', 'd', 'orsay']);

/** How many tokens from `at` on can belong to one listed name: a capitalised run with the small words inside it. */
function reach(annotations: Annotations, at: number, end: number): number {
  const { tokens } = annotations;
  let length = 1;
  while (length < LONGEST && at + length < end) {
    const token = tokens[at + length];
    if (!token || !(hasUpper(token) || /^\d/.test(token.text) || INSIDE.has(token.norm))) break;
    length += 1;
  }
  return length;
}

/** Characters that line breaks and needless spaces between the words of a name may take. */
const WIDEST_GAPS = 12;

/** Names of one sort: how far they reach, and what a form stands for. */
interface Names<T> {
  forms: FormReach;
  find: (form: string, length: number) => T | null;
  /** The same for a word by itself. */
  alone: (form: WordForm) => T | null;
}

function namesOf<T extends object>(forms: Iterable<string>, find: (form: string, length: number) => T | null): Names<T> {
  return { forms: new FormReach(forms), find, alone: askedOnce((form) => find(form.text, 1)) };
}

/** The first answer of `find` for the words at `at`, tried from the longest stretch to the shortest. */
function longest<T>(annotations: Annotations, at: number, end: number, { forms, find, alone }: Names<T>): T | null {
  const { tokens, text } = annotations;
  const first = tokens[at];
  if (!first || !(hasUpper(first) || first.norm === 'al')) return null;
  const most = forms.of(first.form);
  if (most === 0) return null;
  const furthest = first.start + most + WIDEST_GAPS;
  for (let length = most > first.text.length ? reach(annotations, at, end) : 1; length > 0; length -= 1) {
    const last = tokens[at + length - 1];
    if (!last || (length > 1 && (last.end > furthest || (startsLower(last) && !hasUpper(last) && !/^(?:state|bloc|magazine|agency|network|police|group|movement|cartel|television|service|newspaper)$/.test(last.norm))))) continue;
    const found = length === 1 ? alone(first.form) : find(text.slice(first.start, last.end).replace(/\s+/g, ' '), length);
    if (found) return found;
  }
  return null;
}

/** The state named at token `at`. The European Union is a body, not a state. */
export function knownState(annotations: Annotations, at: number, end: number): KnownState | null {
  const found = longest(annotations, at, end, STATE_NAMES);
  if (!found || found.as === 'adjective') return found;
  // "Emirates said": the airline; "the Emirates" are the state
  if (found.length === 1 && annotations.tokens[at]?.text === 'Emirates' && annotations.tokens[at - 1]?.norm !== 'the') return null;
  // "Papua New | Guinea", "South | Sudan": the end of a longer name
  for (const back of [1, 2]) {
    const before = annotations.tokens[at - back];
    if (!before || !startsUpper(before)) break;
    if ((longest(annotations, at - back, end, STATE_NAMES)?.length ?? 0) > back) return null;
  }
  return found;
}

/** Bodies that a state's people elect or that stand over it are public; media and armed groups are not. */
export function knownOrganisation(annotations: Annotations, at: number, end: number): KnownOrganisation | null {
  const found = longest(annotations, at, end, ORGANISATION_NAMES);
  if (found?.state == null || !isSharedName(found.name)) return found;
  // "U.S. Senate" says whose it is
  if (/^(?:U\.?S\.?|U\.?K\.?|United)$/.test(annotations.tokens[at]?.text ?? '')) return found;
  const state = ownerOf(annotations, at) ?? homeOfShared(annotations, found.state);
  return state === found.state ? found : { ...found, state };
}

/** "Chile's | Senate" */
function ownerOf(annotations: Annotations, at: number): string | null {
  if (annotations.tokens[at - 1]?.norm !== "'s") return null;
  for (let first = Math.max(0, at - 4); first < at - 1; first += 1) {
    const known = knownState(annotations, first, at - 1);
    if (known && first + known.length === at - 1) return known.name;
  }
  return null;
}

function organisationByForm(form: string, length: number): KnownOrganisation | null {
  if (form === 'European Union' || form === 'EU' || form === 'E.U.') return { name: 'European Union', length, publicBody: true, medium: false, state: null, own: false };
  const party = PARTY_NOUNS.get(form);
  if (party) return { name: party, length, publicBody: false, medium: false, state: null, own: false };
  const institution = institutionByName(form);
  if (institution) {
    const medium = institution.kind === 'media';
    const state = institution.state === '' ? null : institution.state;
    return { name: institution.name, length, publicBody: !medium && institution.kind !== 'armed group' && institution.kind !== 'company', medium, state, own: state !== null };
  }
  const body = bodyByName(form);
  if (!body) {
    const known = wellKnownOrganisation(form);
    return known ? { ...known, length, state: null, own: known.publicBody } : null;
  }
  return { name: body.name, length, publicBody: !PRIVATE_BODIES.has(body.name), medium: false, state: null, own: false };
}

/** A party's members stand for it: "Democrats", "the Tories". */
const PARTY_NOUNS = new Map([
  ['Republicans', 'Republican Party'], ['House Republicans', 'Republican Party'], ['Senate Republicans', 'Republican Party'], ['GOP', 'Republican Party'], ['REPUBLICANS', 'Republican Party'],
  ['Democrats', 'Democratic Party'], ['House Democrats', 'Democratic Party'], ['Senate Democrats', 'Democratic Party'], ['DEMOCRATS', 'Democratic Party'], ['Republican Party', 'Republican Party'],
  ['Dems', 'Democratic Party'], ['House Dems', 'Democratic Party'], ['Labour', 'Labour Party'], ['Labour Party', 'Labour Party'], ['Conservatives', 'Conservative Party'], ['Conservative Party', 'Conservative Party'], ['Tories', 'Conservative Party'], ['Liberal Democrats', 'Liberal Democrats'], ['Lib Dems', 'Liberal Democrats'], ['Social Democrats', 'Social Democrats'], ['Christian Democrats', 'Christian Democrats'],
]);

const PRIVATE_BODIES = new Set(['Amnesty International', 'Human Rights Watch', 'Doctors Without Borders', 'International Olympic Committee', 'International Committee of the Red Cross', 'Paris Club', 'FIFA', 'UEFA', 'Greenpeace', 'Oxfam', 'World Economic Forum', 'Save the Children', 'Transparency International']);

const STATE_NAMES = namesOf(STATE_FORMS, (form, length): KnownState | null => {
  const match = stateByName(form) ?? stateByAdjective(form);
  return match && match.code !== 'EU' ? { name: match.name, as: match.as, length } : null;
});
const ORGANISATION_NAMES = namesOf(['European Union', 'EU', 'E.U.', ...PARTY_NOUNS.keys(), ...INSTITUTION_FORMS, ...BODY_FORMS, ...WELL_KNOWN_FORMS], organisationByForm);
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
