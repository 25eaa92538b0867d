import type { Annotations } from '../../language/annotations.ts';
import { genderOfGivenName } from '../../language/gazetteers/given-names.ts';
import { officeHolder } from '../../language/gazetteers/office-holders.ts';
import { startsUpper } from '../../language/letters.ts';
import { suited } from '../../language/plain-letters.ts';
import { normAt, textAt, wordsBetween } from '../../language/word-at.ts';
import type { Gender, TokenRange } from './actor-set.ts';
import type { Candidate } from './candidates.ts';
import { fullest, type Group } from './groups.ts';
import { honorificGender } from './merging/merge-persons.ts';
import type { GroupAt } from './roles/role-owners.ts';
import { readRoles, type Role } from './roles/roles.ts';
import { partyTail } from './roles/shared-roles.ts';
import { knownPlace, knownState } from './words/known-names.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from './words/role-words.ts';
import { stateOfTheUnion } from './words/us-states.ts';

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
  let seated = false;
  let sent = false;
  let tail: string | null = null;
  let town: string | null = null;
  let state: string | null = null;
  for (const candidate of group.candidates) {
    const read = readRoles(annotations, candidate, groupAt, (later) => candidateBefore(persons, later), candidateAfter(persons, candidate));
    for (const role of read) roles.push({ role, candidate });
    home ??= partyTail(annotations, candidate);
    seated ||= home !== null && /^[(,]$/.test(textAt(annotations.tokens, candidate.last))
      && (candidate === group.candidates[0] || /^[RD]-/.test(textAt(annotations.tokens, candidate.last + 1)));
    state ??= read.some((role) => role.official) ? stateTail(annotations, candidate) : null;
    town ??= read.some((role) => role.noun === 'mayor') ? townTail(annotations, candidate) : null;
    // "the UN's Ann Field"
    sent ||= bodyOf(annotations, candidate, groupAt)?.candidates[0]?.organisation?.publicBody === true;
    tail ??= bodyTail(annotations, candidate, groupAt) ?? bodyOwner(annotations, candidate, groupAt)
      ?? jointTail(annotations, candidate, candidateAfter(persons, candidate), groupAt);
    phrases.set(candidate.first, {
      first: Math.min(candidate.first, ...read.map((role) => (role.phrase.last <= candidate.last ? role.phrase.first : candidate.first))),
      last: Math.max(candidate.last, ...read.map((role) => role.phrase.last)),
    });
  }
  // "a long war under Gov. Field", said of the candidate who once was one
  const seeks = roles.some(({ role }) => /^(?:candidate|nominee|hopeful|contender|front-?runner)$/.test(role.noun));
  const courteous = seeks ? roles.filter(({ role, candidate }) => !(role.affiliation === null && /^(?:gov|governor|secretary)$/.test(role.noun)
    && isSpoken(annotations, candidate))) : roles;
  if (courteous.length > 0 && courteous.length < roles.length) roles.splice(0, roles.length, ...courteous);
  const chosen = chooseRole(roles.map((entry) => entry.role), roles.map((entry) => entry.candidate));
  const told = roles.map((entry) => entry.role);
  const states = [...told.map((role) => role.state), state].filter((name) => name !== null);
  // "President Field" of her years in office, told as "former President Field" elsewhere, holds none
  // "General Field" of the "former security adviser": a rank that he keeps
  // "Sgt. Bo Lee, a prisoner of war": he serves nowhere now
  const captive = told.some((role) => /^(?:prisoner|prisoner_of_war|hostage|captive|inmate|detainee)$/.test(role.noun));
  const official = !captive
    && told.some((role) => role.official
      && !told.some((other) => other.former && (other.noun === role.noun || role.noun.startsWith(`${other.noun}_`)
        || /^(?:democrat|republican)$/.test(role.noun) || RANK.test(role.noun))));
  const affiliation = chosen?.affiliation ?? state
    ?? told.find((role) => role.affiliation !== null && (role.official || !chosen?.official)
      && (!LEGISLATOR.test(role.noun) || LEGISLATOR.test(chosen?.noun ?? role.noun) || role.state !== null))?.affiliation
    ?? town ?? home
    ?? (chosen?.official
      && !/^(?:leader|member|lawmaker|legislator|deputy|mp|senator|spokes(?:man|woman|person)|official|candidate|judge|justice|magistrate)$/.test(chosen.noun)
        ? null : tail);
  return {
    ...withSeat(chosen, affiliation, home),
    official: official || (sent && chosen === null) || (seated && !captive && (chosen === null || !(chosen.former || NOT_SEATED.test(chosen.noun)))),
    gender: guessGender(annotations, group, told, persons),
    countries: [...new Set(states)],
    phrases,
  };
}

/** Whether a quotation that its paragraph opened is still open at the name. */
function isSpoken(annotations: Annotations, candidate: Candidate): boolean {
  const paragraph = annotations.paragraphs[annotations.sentences[candidate.sentence]?.paragraph ?? -1];
  const first = annotations.sentences[paragraph?.first ?? -1]?.first ?? candidate.first;
  return annotations.tokens.slice(first, candidate.first).filter((token) => token.norm === '"').length % 2 === 1;
}

/** "President Field of Norland": the state behind a titled name. */
function stateTail(annotations: Annotations, candidate: Candidate): string | null {
  if (normAt(annotations.tokens, candidate.last) !== 'of') return null;
  const sentence = annotations.sentences[candidate.sentence];
  const from = normAt(annotations.tokens, candidate.last + 1) === 'the' ? candidate.last + 2 : candidate.last + 1;
  const known = knownState(annotations, from, sentence?.last ?? 0);
  // "Ann Field of Norland's Trade Institute"
  const owns = known !== null && /^['’]s?$/.test(textAt(annotations.tokens, from + known.length));
  // "Judge Ann Field of Kast City Court"
  return known && known.as !== 'adjective' && !owns && !startsUpper(annotations.tokens[from + known.length]) ? known.name : null;
}

/** "Mayor Ann Field of Kast City" */
function townTail(annotations: Annotations, candidate: Candidate): string | null {
  const { tokens } = annotations;
  const known = normAt(tokens, candidate.last) === 'of' ? knownPlace(annotations, candidate.last + 1, tokens.length) : null;
  return known ? wordsBetween(annotations, candidate.last + 1, candidate.last + 1 + known.length) : null;
}

/** "Ann Field of the River Institute", "Ann Field, from Kast's Harbour University,": the body alone, without an office. */
function bodyTail(annotations: Annotations, candidate: Candidate, groupAt: GroupAt): string | null {
  const { tokens } = annotations;
  let at = candidate.last;
  if (textAt(tokens, at) === ',') at += 1;
  if (!/^(?:of|from|with|at)$/.test(normAt(tokens, at))) return null;
  for (let i = at + 1; i < at + 7; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== candidate.sentence) return null;
    const group = groupAt(i);
    if (group?.kind === 'organization') return fullest(group.candidates);
    if (token.norm !== 'the' && token.norm !== "'s" && !startsUpper(token)) return null;
  }
  return null;
}

/** "the River Institute's Ann Field": whose she is, without an office. */
function bodyOwner(annotations: Annotations, candidate: Candidate, groupAt: GroupAt): string | null {
  const group = bodyOf(annotations, candidate, groupAt);
  return group ? fullest(group.candidates) : null;
}

function bodyOf(annotations: Annotations, candidate: Candidate, groupAt: GroupAt): Group | null {
  const { tokens } = annotations;
  const at = normAt(tokens, candidate.first - 1) === 'dr' || normAt(tokens, candidate.first - 1) === 'dr.' ? candidate.first - 2 : candidate.first - 1;
  // "Acme News' Ann Field"
  if (!/^['’]s?$/.test(normAt(tokens, at)) || tokens[at]?.sentence !== candidate.sentence) return null;
  const group = groupAt(at - 1);
  return group?.kind === 'organization' ? group : null;
}

/** "Ann Field and Bo Lee of the River Institute": the body is the first one's too. */
function jointTail(annotations: Annotations, candidate: Candidate, later: Candidate | null, groupAt: GroupAt): string | null {
  if (!later || later.first - candidate.last !== 1 || normAt(annotations.tokens, candidate.last) !== 'and') return null;
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

/**
 * Which of the roles told is the person's: an office held comes before all else, one told with the full name before one told with the
 * family name alone. A second one at the same place is added behind a comma: "Senator, chairman of the Trade Committee".
 */
function chooseRole(all: readonly Role[], where: readonly Candidate[]): Role | null {
  // "his Norlandish counterpart, Bo Lee" is "President Lee" elsewhere; "her husband, Bo Lee," is "the pastor" elsewhere
  // "Secretary Field" is "front-runner Ann Field" elsewhere: a courtesy
  // "critics, including Field" is "the nominee" elsewhere
  const weak = (role: Role): boolean => /^(?:counterpart|successor|critic|opponent|supporter|rival|adversary|detractor)s?$/.test(role.noun) || KIN.test(role.noun)
    || /^(?:former )?Secretary$/.test(role.text);
  const telling = all.some((role) => !weak(role)) ? all.map((role) => !weak(role)) : all.map(() => true);
  const roles = all.filter((_, index) => telling[index]);
  const places = where.filter((_, index) => telling[index]);
  const full = (index: number): boolean => (places[index]?.words.length ?? 0) > 1;
  const official = roles[0]?.former ? 0 : Math.max(roles.findIndex((role) => role.official), 0);
  // "Gov Field: …" in a headline, "Governor Ann Field" below
  const named = roles[0]?.former || full(official) ? -1
    : roles.findIndex((role, index) => role.official === roles[official]?.official && full(index)
      && role.noun.startsWith(roles[official]?.noun.slice(0, 3) ?? ''));
  const first = Math.max(official, named);
  const chosen = roles[first];
  if (!chosen) return null;
  // "progressive Democrat Ann Field", "Field is a corruption expert": the party tells least
  if (PARTY_MEMBER.test(chosen.noun)) {
    const better = roles.find((role) => !PARTY_MEMBER.test(role.noun));
    if (better) return better;
  }
  const second = roles[first + 1];
  if (second && places[first + 1] === places[first] && goesWith(chosen, second)) return joined(chosen, second);
  // "Sen. Field" first, "Trade Committee Chairman Ann Field" later
  const office = LEGISLATOR.test(chosen.noun) ? roles.find((role, index) => index > first && role.official && PRESIDING.test(role.noun) && !role.former)
    : undefined;
  return office ? joined(chosen, office) : chosen;
}

/** "ultra-conservative senator" */
const LEANING = /^(?:ultra-|arch-)?(?:conservative|liberal|progressive|moderate|outspoken|fiery|hawkish|prominent|influential|powerful|newly-elected|freshman|new) (?=\p{L}+(?:,|$))/iu;

/** "Sen. Ann Field (R-Utah)", "Utah Sen. Ann Field": the office is the nation's, the state of the Union is the seat: "Sen. from Utah", United States. */
function withSeat(role: Role | null, affiliation: string | null, home: string | null): { role: string | null; affiliation: string | null } {
  if (role === null || role.noun === '') return { role: role?.text ?? null, affiliation };
  const [title, ...more] = role.text.replace(suited(LEANING, role.text), '').split(', ');
  const seat = SEATED.test(role.noun) && role.state === 'United States' && !/\bstate\b/i.test(role.text) ? stateOfTheUnion(affiliation ?? '') ?? home : null;
  return seat === null ? { role: role.text, affiliation }
    : { role: [`${title ?? ''} from ${seat}`, ...more].join(', '), affiliation: stateOfTheUnion(affiliation ?? '') === null ? affiliation : 'United States' };
}

/** "Rep.-elect Ann Field (D-Utah)": whose party and seat tell of no office held. */
const NOT_SEATED = /(?:elect|candidate|nominee|contender|hopeful|front-?runner)$/;
const SEATED = /^(?:senators?|sens?|representatives?|reps?|congress(?:man|woman|men))$/;
const PARTY_MEMBER = /^(?:republican|democrat|independent)s?$/;
const KIN = /^(?:husband|wife|brother|sister|son|daughter|father|mother|uncle|aunt|cousin|friend|partner|colleague|boyfriend|girlfriend)s?$/;
const LEGISLATOR = /^(?:sens?|senators?|reps?|representatives?|congress(?:man|woman)|lawmaker|mp|mep|legislator|parliamentarian)$/;
const PRESIDING = /^(?:chair(?:man|woman|person)?|leader|speaker|whip|majority_(?:leader|whip)|minority_(?:leader|whip)|house_speaker|member)$/;
const RANK = /^(?:gen|general|adm|admiral|col|colonel|lt_gen|lieutenant_general|maj_gen|major_general|brig_gen)$/;
const SOLDIER = /^(?:sgt|sergeant|lt|lieutenant|capt|captain|cpl|corporal|col|colonel|maj|major)$/;

/** Whether a second role told beside the first belongs to the same answer. */
function goesWith(chosen: Role, second: Role): boolean {
  if (second.text.toLowerCase() === chosen.text.toLowerCase()) return false;
  // "the speaker, Ann Field, a leading Republican and critic of the bank,": the party is no second office
  // but "the top Republican on the Trade Committee" is one
  if (/^(?:republican|democrat|independent|critic|supporter|opponent|ally)s?$/.test(second.noun)
    && !/^(?:top|ranking|senior)\b.* on /.test(second.text + ' on ')) return false;
  // "Sgt. Bo Lee, an American prisoner of war"
  // "Rep. Bo Lee, the Farmers Committee chair,": a seat and a private body's chair
  // "Sen. Ann Field, a presidential candidate,"
  return second.official === chosen.official || SOLDIER.test(chosen.noun) || (LEGISLATOR.test(chosen.noun) && NOT_SEATED.test(second.noun))
    || (PRESIDING.test(second.noun) && second.affiliation !== null && LEGISLATOR.test(chosen.noun));
}

function joined(chosen: Role, second: Role): Role {
  return { ...chosen, text: `${chosen.text}, ${!chosen.official || chosen.affiliation === null || chosen.affiliation === second.affiliation ? second.text
    : second.whole}`, affiliation: chosen.affiliation ?? (LEGISLATOR.test(second.noun) && !LEGISLATOR.test(chosen.noun) ? null : second.affiliation),
      state: chosen.state ?? second.state };
}

function guessGender(annotations: Annotations, group: Group, roles: readonly Role[], persons: readonly Candidate[]): Gender {
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
  // a president by the family name alone, for whom "She worked under former President …" would vote
  const holder = group.words.length === 1 ? officeHolder(group.words[0] ?? '')?.name.split(' ')[0] : undefined;
  const given = genderOfGivenName(holder ?? group.words[0] ?? '');
  const { male, female } = pronounVotes(annotations, group, persons);
  if (given === 'male' || given === 'female') {
    // A name that women of one country bear and men of another: what the text says of this one counts for more.
    const [along, against] = given === 'male' ? [male, female] : [female, male];
    if (along > 0 || against < 3) return given;
  }
  if (male > female * 2 && male > 0) return 'male';
  if (female > male * 2 && female > 0) return 'female';
  return 'unknown';
}

const HE = new Set(['he', 'his', 'him', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);

/** The pronouns that come next after the name, before another sentence is over; behind "Hale's" they are more likely someone else's. */
function pronounVotes(annotations: Annotations, group: Group, persons: readonly Candidate[]): { male: number; female: number } {
  let male = 0;
  let female = 0;
  for (const candidate of group.candidates.slice(0, 12)) {
    if (/^['’]s?$/.test(textAt(annotations.tokens, candidate.last))) continue;
    const ceiling = annotations.sentences[candidate.sentence + 1]?.last ?? annotations.sentences[candidate.sentence]?.last ?? 0;
    // "Hale cheered. Rowe spoke of her plan.": of her who was named last
    const next = candidateAfter(persons, candidate);
    const other = next && next.sentence > candidate.sentence && !group.candidates.includes(next) ? next.first : ceiling;
    for (let i = candidate.last; i < Math.min(ceiling, other); i += 1) {
      const norm = normAt(annotations.tokens, i);
      if (HE.has(norm)) male += 1;
      else if (SHE.has(norm)) female += 1;
      else continue;
      break;
    }
  }
  return { male, female };
}
