import type { Annotations } from '../../../language/annotations.ts';
import { startsLower } from '../../../language/letters.ts';
import { normAt, wordsBetween } from '../../../language/word-at.ts';
import type { TokenRange } from '../actor-set.ts';
import type { Candidate } from '../candidates.ts';
import { fullest } from '../groups.ts';
import { knownState } from '../words/known-names.ts';
import { isRoleNoun, roleNoun, singularRole } from '../words/role-words.ts';
import { pastOffice } from './appositions.ts';
import { isOfficialRole } from './official.ts';
import { type PairedRole, pairedRole } from './paired-roles.ts';
import { readBodyServed, readParty, supposePrivateBody } from './role-bodies.ts';
import { skipParty, skipToState, trimEnds } from './role-cuts.ts';
import { bodyInside, type GroupAt, isPublic } from './role-owners.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rolePhrases } from './role-phrases.ts';
import { beginReading, type Reading } from './role-reading.ts';
import { readStanding, settleAffiliation } from './role-standing.ts';
import { readPlaceBehind, readQualifiedState, readStateInFront, readStateInside, readStateOfThen, readTownBefore } from './role-states.ts';
import { withTail, wordsShown } from './role-words-shown.ts';
import { examplesTitle, jointApposition, partyTail, respectiveRole, sharedTitle } from './shared-roles.ts';

/*
 * What a careful reader writes down as someone's role, and this pass after them:
 *
 * - The title as the text has it, without the name's own article: "Norlandish Defence Minister Ann Field" is "Defence Minister", Norland.
 *   An adjective of state, an owner ("Norland's", "his") and "of Norland" go to the affiliation; the body inside a title stays in it
 *   ("State Department spokesman", "Kremlin spokesman") and the affiliation is its state; a body behind it is the affiliation alone
 *   ("director", Harbour Institute), the nearest one where a body owns a body.
 * - "former", "acting", "deputy", "outgoing" and "then" belong to the role. What is told in the past ("who was mayor") is "former".
 * - An office before a trade, a trade before a party or a relative ("her husband"); a counterpart only where nothing better is told.
 * - Two offices told together are both told: "Sen. from Utah, chairman of the Trade Committee". A senator serves the United States.
 * - A private person's nation is part of the role and no affiliation: "American student". A magnate belongs to where his power lies.
 */

/** A role as read at one mention. */
export interface Role {
  text: string;
  /** The same with the body behind it, which `text` leaves to `affiliation`: "chairman of the Trade Committee". */
  whole: string;
  affiliation: string | null;
  /** Common English name of the state it is tied to, where one is told. */
  state: string | null;
  official: boolean;
  /** An office that is over: "former", "then-". */
  former: boolean;
  /** The role noun, folded, without "former". */
  noun: string;
  phrase: TokenRange;
}

/** Every role that the text gives a person at one mention, in the order in which it stands there. */
export function readRoles(
  annotations: Annotations, candidate: Candidate, groupAt: GroupAt, before: (candidate: Candidate) => Candidate | null, later: Candidate | null,
): Role[] {
  const earlier = before(candidate);
  const respective = readRespective(annotations, candidate, earlier, later, groupAt);
  if (respective) return [respective];
  const pair = pairedRole(annotations, candidate, earlier, later);
  const beside = rolePhrases(annotations, candidate)
    .filter((phrase) => (pair === null || phrase.where === 'before') && !isOthers(annotations, phrase, candidate));
  const shared = beside.some((phrase) => phrase.where === 'before') ? null
    : sharedTitle(annotations, candidate, before) ?? examplesTitle(annotations, candidate);
  const phrases = [shared, ...beside, jointApposition(annotations, candidate, later), pastOffice(annotations, candidate, later)];
  const roles = phrases.map((phrase) => phrase && readRole(annotations, phrase, groupAt, candidate));
  roles.push(pair && readPaired(annotations, pair, groupAt, candidate));
  return withParty(roles.filter((role) => role !== null), partyTail(annotations, candidate));
}

/** What "(R-Utah)" behind the name tells of the first role: whom it serves, unless that is told more closely. */
function withParty(roles: Role[], home: string | null): Role[] {
  const first = roles[0];
  if (!first || !home) return roles;
  if (!first.affiliation || first.affiliation === 'United States') first.affiliation = home;
  first.state ??= 'United States';
  return roles;
}

/** "his wife, Ann Field, their three daughters and …": several people behind one name are others, unless the name ends a list. */
function isOthers(annotations: Annotations, phrase: RolePhrase, candidate: Candidate): boolean {
  const { tokens } = annotations;
  const noun = normAt(tokens, phrase.noun);
  if (phrase.where !== 'behind' || !startsLower(tokens[phrase.noun]) || singularRole(noun) === noun) return false;
  const people = knownState(annotations, candidate.first - 1, candidate.first)?.as === 'adjective';
  const listed = /^(?:and|&|or)$/.test(normAt(tokens, people ? candidate.first - 2 : candidate.first - 1));
  return !listed && candidate.title === null && !isRoleNoun(normAt(tokens, candidate.first - 1));
}

/** "The foreign ministers of Norland and Sudria, Ann Field and | Bo Lee,": the office that two hold, each for a state. */
function readRespective(
  annotations: Annotations, candidate: Candidate, earlier: Candidate | null, later: Candidate | null, groupAt: GroupAt,
): Role | null {
  const held = respectiveRole(annotations, candidate, earlier, later);
  const office = held ? readRole(annotations, held.office, groupAt, candidate) : null;
  if (!held || !office) return null;
  const { state } = held;
  const { noun } = office;
  const official = office.official || isOfficialRole({ words: [noun], noun, ofState: true, ofPlace: false, body: null });
  return { ...office, affiliation: state, state, official };
}

/** One of two offices told together: its own words, and the body that both belong to. */
function readPaired(annotations: Annotations, pair: PairedRole, groupAt: GroupAt, candidate: Candidate): Role | null {
  const role = readRole(annotations, pair.own, groupAt, candidate);
  if (!role) return null;
  const { first, last } = pair.tail;
  const body = annotations.tokens.slice(first, last).map((token) => groupAt(token.index)).find((group) => group?.kind === 'organization') ?? null;
  const known = body?.candidates[0]?.organisation;
  const words = `${pair.shared}${role.text}${last > first ? ` ${wordsBetween(annotations, first, last)}` : ''}`;
  return {
    ...role,
    text: words,
    whole: words,
    affiliation: role.affiliation ?? (body ? fullest(body.candidates) : null),
    state: role.state ?? known?.state ?? null,
    official: role.official || (body !== null && isPublic(body, known?.publicBody) && !role.former),
  };
}

/** The role that one phrase tells; null where no words are left of it. */
function readRole(annotations: Annotations, phrase: RolePhrase, groupAt: GroupAt, candidate: Candidate): Role | null {
  const reading = beginReading(annotations, phrase, groupAt, candidate);
  readStates(reading);
  readBodies(reading);
  trimEnds(reading);
  if (reading.first >= reading.last) return null;
  readStateInside(reading);
  skipParty(reading);
  supposePrivateBody(reading);
  const { official, former, over } = readStanding(reading);
  settleAffiliation(reading, official);
  const text = wordsShown(reading, over);
  const { affiliation, state, title } = reading;
  const range = { first: phrase.owner?.first ?? phrase.first, last: phrase.last };
  return { text, whole: withTail(reading, text), affiliation, state, official, former, noun: roleNoun(title), phrase: range };
}

/** The states and places that the phrase begins with. */
function readStates(reading: Reading): void {
  skipToState(reading);
  readStateOfThen(reading);
  readStateInFront(reading);
  readTownBefore(reading);
  readQualifiedState(reading);
}

/** The party, and the body inside the phrase or else the place that closes it. */
function readBodies(reading: Reading): void {
  const served = bodyInside(reading.annotations, reading, reading.phrase, reading.groupAt);
  readParty(reading);
  if (served) readBodyServed(reading, served);
  else readPlaceBehind(reading);
}
