import type { Annotations } from '../../language/annotations.ts';
import { genderOfGivenName } from '../../language/gazetteers/given-names.ts';
import type { Gender, TokenRange } from './actor-set.ts';
import type { Candidate } from './candidates.ts';
import type { Group } from './groups.ts';
import { knownState } from './known-names.ts';
import { honorificGender } from './merge-persons.ts';
import type { GroupAt } from './role-owners.ts';
import { readRoles, type Role } from './roles.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from './role-words.ts';
import { partyTail } from './shared-roles.ts';

/** What the text says of a person, gathered over all mentions. */
export interface PersonFacts {
  role: string | null;
  affiliation: string | null;
  official: boolean;
  gender: Gender;
  countries: string[];
  /** The widest phrase around each mention, by the mention's first token. */
  phrases: Map<number, TokenRange>;
}

/** Reads roles at every mention and keeps the most telling one. */
export function readPerson(annotations: Annotations, group: Group, groupAt: GroupAt, persons: readonly Candidate[]): PersonFacts {
  const roles: { role: Role; candidate: Candidate }[] = [];
  const phrases = new Map<number, TokenRange>();
  let home: string | null = null;
  let tail: string | null = null;
  let state: string | null = null;
  for (const candidate of group.candidates) {
    const earlier = candidateBefore(persons, candidate);
    const read = readRoles(annotations, candidate, groupAt, earlier, candidateAfter(persons, candidate));
    for (const role of read) roles.push({ role, candidate });
    home ??= partyTail(annotations, candidate);
    state ??= read.some((role) => role.official) ? stateTail(annotations, candidate) : null;
    tail ??= bodyTail(annotations, candidate, groupAt) ?? jointTail(annotations, candidate, candidateAfter(persons, candidate), groupAt);
    phrases.set(candidate.first, {
      first: Math.min(candidate.first, ...read.map((role) => (role.phrase.last <= candidate.last ? role.phrase.first : candidate.first))),
      last: Math.max(candidate.last, ...read.map((role) => role.phrase.last)),
    });
  }
  const chosen = chooseRole(roles.map((entry) => entry.role), roles.map((entry) => entry.candidate.first));
  const told = roles.map((entry) => entry.role);
  const states = [...told.map((role) => role.state), state].filter((name) => name !== null);
  // "President Field" of her years in office, told as "former President Field" elsewhere, holds none
  const official = told.some((role) => role.official && !told.some((other) => other.former && (other.noun === role.noun || /^(?:democrat|republican)$/.test(role.noun))));
  return {
    role: chosen?.text ?? null,
    affiliation: chosen?.affiliation ?? state ?? told.find((role) => role.affiliation !== null && (role.official || !chosen?.official))?.affiliation ?? home ?? (chosen?.official ? null : tail),
    official: official || (home !== null && chosen === null && /^[(,]$/.test(annotations.tokens[group.candidates[0]?.last ?? 0]?.text ?? '')),
    gender: guessGender(annotations, group, told),
    countries: [...new Set(states)],
    phrases,
  };
}

/** "President Field of Norland": the state behind a titled name. */
function stateTail(annotations: Annotations, candidate: Candidate): string | null {
  if (annotations.tokens[candidate.last]?.norm !== 'of') return null;
  const sentence = annotations.sentences[candidate.sentence];
  const known = knownState(annotations, candidate.last + 1, sentence?.last ?? 0);
  // "Ann Field of Norland's Trade Institute"
  const owns = known !== null && /^['’]s?$/.test(annotations.tokens[candidate.last + 1 + known.length]?.text ?? '');
  return known && known.as !== 'adjective' && !owns ? known.name : null;
}

/** "Ann Field of the River Institute", "Ann Field, from Kast's Harbour University,": the body alone, without an office. */
function bodyTail(annotations: Annotations, candidate: Candidate, groupAt: GroupAt): string | null {
  const { tokens } = annotations;
  let at = candidate.last;
  if (tokens[at]?.text === ',') at += 1;
  if (!/^(?:of|from|with|at)$/.test(tokens[at]?.norm ?? '')) return null;
  for (let i = at + 1; i < at + 7; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== candidate.sentence) return null;
    const group = groupAt(i);
    if (group?.kind === 'organization') return group.words.join(' ');
    if (token.norm !== 'the' && token.norm !== "'s" && !/^\p{Lu}/u.test(token.text)) return null;
  }
  return null;
}

/** "Ann Field and Bo Lee of the River Institute": the body is the first one's too. */
function jointTail(annotations: Annotations, candidate: Candidate, later: Candidate | null, groupAt: GroupAt): string | null {
  if (!later || later.first - candidate.last !== 1 || annotations.tokens[candidate.last]?.norm !== 'and') return null;
  return bodyTail(annotations, later, groupAt);
}

function candidateAfter(persons: readonly Candidate[], candidate: Candidate): Candidate | null {
  return persons[placeOf(persons, candidate) + 1] ?? null;
}

function candidateBefore(persons: readonly Candidate[], candidate: Candidate): Candidate | null {
  return persons[placeOf(persons, candidate) - 1] ?? null;
}

/** Where the candidate stands among the persons' mentions, which are in text order. */
function placeOf(persons: readonly Candidate[], candidate: Candidate): number {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.first ?? 0) < candidate.first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first role told with a full name wins; a second one at the same place is added behind a comma: "Senator, chairman of the Trade Committee". */
function chooseRole(all: readonly Role[], where: readonly number[]): Role | null {
  // "his Norlandish counterpart, Bo Lee" is "President Lee" elsewhere
  const telling = all.some((role) => role.noun !== 'counterpart') ? all.map((role) => role.noun !== 'counterpart') : all.map(() => true);
  const roles = all.filter((_, index) => telling[index]);
  const places = where.filter((_, index) => telling[index]);
  const official = roles[0]?.former ? 0 : roles.findIndex((role) => role.official);
  const first = official >= 0 ? official : 0;
  const chosen = roles[first];
  if (!chosen) return null;
  const second = roles[first + 1];
  if (!second || places[first + 1] !== places[first] || second.text.toLowerCase() === chosen.text.toLowerCase() || second.official !== chosen.official) return chosen;
  // "the speaker, Ann Field, a leading Republican and critic of the bank,": the party is no second office
  if (/^(?:republican|democrat|independent|critic|supporter|opponent|ally)s?$/.test(second.noun)) return chosen;
  return { ...chosen, text: `${chosen.text}, ${second.text}`, affiliation: chosen.affiliation ?? second.affiliation, state: chosen.state ?? second.state };
}

function guessGender(annotations: Annotations, group: Group, roles: readonly Role[]): Gender {
  for (const candidate of group.candidates) {
    const told = honorificGender(annotations, candidate);
    if (told) return told;
  }
  for (const role of roles) {
    for (const word of role.text.toLowerCase().split(/[\s,]+/)) {
      if (MALE_NOUNS.has(word)) return 'male';
      if (FEMALE_NOUNS.has(word)) return 'female';
    }
  }
  const given = genderOfGivenName(group.words[0] ?? '');
  if (given === 'male' || given === 'female') return given;
  return pronounVote(annotations, group);
}

const HE = new Set(['he', 'his', 'him', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);

/** The pronouns that come next after the name, before another sentence is over. */
function pronounVote(annotations: Annotations, group: Group): Gender {
  let male = 0;
  let female = 0;
  for (const candidate of group.candidates.slice(0, 12)) {
    const ceiling = annotations.sentences[candidate.sentence + 1]?.last ?? annotations.sentences[candidate.sentence]?.last ?? 0;
    for (let i = candidate.last; i < ceiling; i += 1) {
      const norm = annotations.tokens[i]?.norm ?? '';
      if (HE.has(norm)) male += 1;
      else if (SHE.has(norm)) female += 1;
      else continue;
      break;
    }
  }
  if (male > female * 2 && male > 0) return 'male';
  if (female > male * 2 && female > 0) return 'female';
  return 'unknown';
}
