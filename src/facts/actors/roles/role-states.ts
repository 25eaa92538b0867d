import type { Token } from '../../../language/annotations.ts';
import { stateByAdjective } from '../../../language/gazetteers/countries.ts';
import { startsLower } from '../../../language/letters.ts';
import { suited } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt, wordsBetween } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Group } from '../groups.ts';
import { type KnownPlace, type KnownState, knownPlace, knownState } from '../words/known-names.ts';
import { FORMER, OFFICE_OF, PRIVATE_ROLES, PUBLIC_ROLES, roleNoun } from '../words/role-words.ts';
import { isPublic, placeBehind, townBefore } from './role-owners.ts';
import { isOwnedByPronoun, type Reading, tieTo } from './role-reading.ts';

/** Private people whose country is told because their power lies there. */
const MAGNATES = /^(?:oligarch|tycoon|magnate|mogul|billionaire|banker|dissident|defector)s?$/;

/** "then-Norlandish | Ambassador" */
export function readStateOfThen(reading: Reading): void {
  const opening = textAt(reading.tokens, reading.first);
  const glued = suited(/^(then|ex)-(\p{Lu}.*)$/iu, opening).exec(opening);
  const once = glued && reading.first < reading.phrase.noun ? stateByAdjective(glued[2] ?? '') : null;
  if (!once) return;
  reading.once = true;
  reading.state = reading.affiliation = once.name;
  reading.first += 1;
}

/** "Russian | Defence Minister", "Texas | Sen.": the state or place that the phrase begins with, unless it begins a body's name. */
export function readStateInFront(reading: Reading): void {
  const { annotations, first, last } = reading;
  const here = knownPlace(annotations, first, last);
  const nation = knownState(annotations, first, last);
  // "British Columbia | Premier": the longer name
  const led = nation && here && here.length > nation.length ? null : nation;
  const place = led ? null : here;
  const named = reading.groupAt(first);
  const body = named?.kind === 'organization' ? named : null;
  if (led) takeState(reading, led, body);
  else if (place && !body && first + place.length < last) takePlace(reading, place);
  reading.led = led;
  reading.place = place;
}

function takeState(reading: Reading, led: KnownState, body: Group | null): void {
  const { tokens, phrase, groupAt } = reading;
  const next = reading.first + led.length;
  if (led.as === 'acronym' && reading.noun === 'attorney' && next === phrase.noun) {
    // "U.S. attorney Ann Field": the office is called so
    tieTo(reading, led);
    reading.body = 'public';
  } else if (!body && next < reading.last && !isFieldOfStudy(tokens, next, phrase.noun, led.as === 'name')) {
    takeNation(reading, led);
    reading.first = next;
  } else if (led.as === 'adjective' && body && groupAt(next) === body && isPublic(body, body.candidates[0]?.organisation?.publicBody)) {
    // "Norlandish | Foreign Ministry spokeswoman"
    tieTo(reading, led);
    reading.body = 'public';
    reading.first = next;
  }
  if (led.as === 'acronym' && body) reading.state ??= led.name;
}

function takeNation(reading: Reading, led: KnownState): void {
  const { annotations, phrase, noun, first } = reading;
  const words = wordsBetween(annotations, first, first + led.length);
  // "his Norlandish counterpart": the counterpart's own state, not his
  if (isOwnedByPronoun(reading)) reading.state = reading.affiliation = led.name;
  // "London Mayor Ann Field": the city's
  const ofCity = led.as === 'capital'
    && /^(?:mayor|chief minister|lieutenant governor)$/.test(wordsBetween(annotations, phrase.noun, reading.last).toLowerCase());
  reading.state ??= led.name;
  reading.affiliation ??= ofCity ? words : led.name;
  // "American student Ann Field": her nation is no body that she serves
  const compatriot = phrase.owner === null && (led.as === 'adjective' || led.as === 'acronym')
    && PRIVATE_ROLES.has(roleNoun(noun)) && !MAGNATES.test(noun);
  if (!compatriot) return;
  reading.affiliation = null;
  reading.people = `${words} `;
}

function takePlace(reading: Reading, place: KnownPlace): void {
  tieToPlace(reading, place, reading.first);
  reading.first += place.length;
}

/** Ties a role to the town or state of the Union that stands at `at`, where nothing told before says whose it is. */
function tieToPlace(reading: Reading, { length, country }: KnownPlace, at: number): void {
  reading.affiliation ??= wordsBetween(reading.annotations, at, at + length);
  reading.state ??= country || null;
  reading.ofPlace = true;
}

/** "Norlandish policy | expert", "Norlandish studies | professor", "Norland | researcher": the state is what the scholar writes about. */
function isFieldOfStudy(tokens: readonly Token[], at: number, noun: number, named: boolean): boolean {
  return PRIVATE_ROLES.has(normAt(tokens, noun)) && (noun > at ? FIELDS.has(normAt(tokens, noun - 1)) : named && SCHOLARS.test(normAt(tokens, noun)));
}

const SCHOLARS = /^(?:researcher|expert|analyst|scholar|specialist|economist|campaigner|watcher)$/;
const FIELDS = words('policy affairs studies politics history relations sanctions language literature culture society');

/** "Kast, Ohio, | Mayor Ann Field" */
export function readTownBefore(reading: Reading): void {
  const town = townBefore(reading.annotations, reading.first);
  if (town === null || !PUBLIC_ROLES.has(reading.noun)) return;
  reading.affiliation ??= town;
  reading.ofPlace = true;
}

const QUALIFIERS = /^(?:new|acting|current|outgoing|incoming|top|lead|leading|senior|deputy|former|ex|then|chief|veteran|retired)$/;

/** "the new Norlandish ambassador to Sudria" */
export function readQualifiedState(reading: Reading): void {
  const { annotations, tokens, phrase, noun, first, last } = reading;
  const at = first + 1;
  const qualified = QUALIFIERS.test(normAt(tokens, first));
  // "the sanctioned Norlandish tycoon"
  const told = /^(?:JJ|VBN)$/.test(posAt(tokens, first)) && startsLower(tokens[first]) && MAGNATES.test(noun);
  const known = at < phrase.noun && (qualified || told) ? knownState(annotations, at, last) : null;
  if (!known) return;
  const adjective = known.as === 'adjective';
  if (told && adjective) tieTo(reading, known);
  const next = at + known.length;
  if (!qualified || next > phrase.noun) return;
  if ((adjective || (known.as === 'acronym' && next < phrase.noun)) && reading.groupAt(at)?.kind !== 'organization') tieTo(reading, known);
  // "Norland's new Sudrian ambassador": where she serves, and whom
  if (adjective && phrase.owner !== null && /^(?:ambassador|envoy|consul|attaché)$/.test(noun)) reading.state = reading.affiliation = known.name;
}

/** "who heads | Norland's delegation", "mayor | of Kast", "retiree | from Port Ebo" */
export function readPlaceBehind(reading: Reading): void {
  const { annotations, phrase, last } = reading;
  const sender = phrase.where === 'is' && OFFICE_OF.has(reading.noun) ? knownState(annotations, phrase.noun + 1, last) : null;
  if (sender) reading.state = reading.affiliation = reading.state ?? sender.name;
  const home = placeBehind(annotations, phrase.noun, last);
  if (!home) return;
  reading.affiliation ??= home.name;
  reading.state ??= home.state;
  reading.ofPlace = true;
  reading.last = home.cut;
}

/** "newly-elected | Utah Sen." */
const RECENT = /^(?:new|newly-elected|freshman|acting|outgoing|incoming|current)$/;

/** "former | Norland | president", "hawkish | Norlandish | leader": the state inside the role, which is not shown. */
export function readStateInside(reading: Reading): void {
  const { annotations, tokens, phrase, first, last } = reading;
  const at = first + 1;
  const word = normAt(tokens, first);
  const opinion = posAt(tokens, first) === 'JJ' && startsLower(tokens[first]) && !PRIVATE_ROLES.has(roleNoun(reading.noun));
  if (at >= phrase.noun || !(FORMER.has(word) || RECENT.test(word) || opinion)) return;
  const state = knownState(annotations, at, last);
  const place = state ? null : knownPlace(annotations, at, last);
  const next = at + ((state ?? place)?.length ?? 0);
  if (next > phrase.noun || reading.groupAt(at)?.kind === 'organization') return;
  reading.dropped = next - at;
  if (state) tieTo(reading, state);
  // "former | Utah | governor"
  if (place) tieToPlace(reading, place, at);
}
