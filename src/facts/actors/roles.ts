import type { Annotations, Token } from '../../language/annotations.ts';
import type { TokenRange } from './actor-set.ts';
import type { Candidate } from './candidates.ts';
import type { Group } from './groups.ts';
import { knownOrganisation, knownPlace, knownState } from './known-names.ts';
import { isFormerRole, isOfficialRole } from './official.ts';
import { ORGANISATION_NOUNS, PUBLIC_HEADS } from './organisation-words.ts';
import { titleLength } from './pieces.ts';
import { pluralOfficeEnding, type RolePhrase, rolePhrases } from './role-phrases.ts';
import { AMERICAN_TITLES, FORMER, PRIVATE_ROLES, PUBLIC_ROLES, roleNoun, singularRole } from './role-words.ts';
import { stateOfTheUnion } from './us-states.ts';

/** A role as read at one mention. */
export interface Role {
  text: string;
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

/** Looks up what name, if any, a token belongs to. */
export type GroupAt = (index: number) => Group | null;

const PARTY = /^\(?[RDI]-(.+)$/;

/** Every role that the text gives a person at one mention, in the order in which it stands there. */
export function readRoles(annotations: Annotations, candidate: Candidate, groupAt: GroupAt, earlier: Candidate | null, later: Candidate | null): Role[] {
  const phrases = rolePhrases(annotations, candidate);
  const shared = phrases.some((phrase) => phrase.where === 'before') ? null : sharedTitle(annotations, candidate, earlier) ?? examplesTitle(annotations, candidate);
  const joint = jointApposition(annotations, candidate, later);
  const roles = [...(shared ? [shared] : []), ...phrases, ...(joint ? [joint] : [])].map((phrase) => readRole(annotations, phrase, groupAt, candidate)).filter((role) => role !== null);
  const party = partyTail(annotations, candidate);
  const home = party ?? null;
  if (home) {
    const first = roles[0];
    if (!first) return [];
    if (!first.affiliation || first.affiliation === 'United States') first.affiliation = home;
    first.state ??= 'United States';
  }
  return roles;
}

/** "(R-Wis.)", ", D-N.Y.,": the state a legislator sits for. */
export function partyTail(annotations: Annotations, candidate: Candidate): string | null {
  const { tokens } = annotations;
  const mark = tokens[candidate.last]?.text;
  // "Sen. Ann Field (D) of Oregon", "Sen. Ann Field, of Utah,"
  let of = candidate.last;
  if (mark === '(' && /^[RDI]$/.test(tokens[of + 1]?.text ?? '') && tokens[of + 2]?.text === ')') of += 3;
  else if (mark === ',') of += 1;
  if (tokens[of]?.norm === 'of') {
    const place = knownPlace(annotations, of + 1, tokens.length);
    if (place?.usState) return annotations.text.slice(tokens[of + 1]?.start ?? 0, tokens[of + place.length]?.end ?? 0);
  }
  if (mark !== '(' && mark !== ',') return null;
  const match = PARTY.exec(tokens[candidate.last + 1]?.text ?? '');
  return match ? stateOfTheUnion(match[1] ?? '') : null;
}

/** "Generals Ann Field and | Bo Lee": a plural title serves the names that follow. */
function sharedTitle(annotations: Annotations, candidate: Candidate, earlier: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  if (!earlier || earlier.sentence !== candidate.sentence || candidate.first - earlier.last > 3) return null;
  const between = tokens.slice(earlier.last, candidate.first).map((token) => token.norm).join(' ');
  if (!/^(?:,|and|, and|&)$/.test(between)) return null;
  const phrase = rolePhrases(annotations, earlier).find((found) => found.where === 'before');
  const last = phrase ? tokens[phrase.last - 1]?.norm ?? '' : '';
  return phrase && singularRole(last) !== last ? phrase : null;
}

/** "Ann Field and Bo Lee, the founders of the bank,": a plural apposition is the first one's too. */
function jointApposition(annotations: Annotations, candidate: Candidate, later: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  if (!later || later.sentence !== candidate.sentence || later.first - candidate.last !== 1 || tokens[candidate.last]?.norm !== 'and') return null;
  const phrase = rolePhrases(annotations, later).find((found) => found.where === 'behind');
  const noun = tokens[phrase?.noun ?? -1]?.norm ?? '';
  return phrase && singularRole(noun) !== noun ? phrase : null;
}

const EXAMPLES = new Set(['including', 'like', 'especially', 'particularly', 'namely']);

/** "presidential candidates, including | Ann Field, Bo Lee and | Cy Mbeki": a plural office and its examples. */
function examplesTitle(annotations: Annotations, candidate: Candidate): RolePhrase | null {
  const { tokens } = annotations;
  const floor = annotations.sentences[candidate.sentence]?.first ?? 0;
  for (let i = candidate.first - 1; i > Math.max(floor, candidate.first - 24); i -= 1) {
    const token = tokens[i];
    if (!token) return null;
    const listed = token.text === ',' || token.norm === 'and' || /^\p{Lu}/u.test(token.text) || token.norm === 'of' || token.text === '(' || token.text === ')';
    const such = token.norm === 'as' && tokens[i - 1]?.norm === 'such';
    if (EXAMPLES.has(token.norm) || such) {
      let end = such ? i - 1 : i;
      if (tokens[end - 1]?.text === ',') end -= 1;
      return pluralOfficeEnding(annotations, end, floor);
    }
    if (!listed) return null;
  }
  return null;
}

function readRole(annotations: Annotations, phrase: RolePhrase, groupAt: GroupAt, candidate: Candidate): Role | null {
  const { tokens, text } = annotations;
  let { first, last } = phrase;
  let affiliation: string | null = null;
  let state: string | null = null;
  let ofPlace = false;
  let body: 'public' | 'private' | null = null;
  if (phrase.owner) {
    const owned = readOwner(annotations, phrase.owner, groupAt, candidate);
    affiliation = owned.affiliation;
    state = owned.state;
    body = owned.body;
  }
  first = wholeBody(annotations, first, groupAt);
  // "Russian | Defence Minister", "Texas | Sen."
  const led = knownState(annotations, first, last);
  const place = led ? null : knownPlace(annotations, first, last);
  const startsName = groupAt(first);
  if (led && first + led.length < last && !(startsName && startsName.kind === 'organization')) {
    state ??= led.name;
    affiliation ??= led.name;
    first += led.length;
  } else if (place && first + place.length < last && !(startsName && startsName.kind === 'organization')) {
    affiliation ??= text.slice(tokens[first]?.start ?? 0, tokens[first + place.length - 1]?.end ?? 0);
    state ??= place.country === '' ? null : place.country;
    ofPlace = true;
    first += place.length;
  }
  if (led?.as === 'acronym' && startsName?.kind === 'organization') state ??= led.name;
  const serves = bodyInside(annotations, { first, last }, phrase, groupAt);
  if (serves) {
    body = serves.public ? 'public' : 'private';
    affiliation ??= serves.state ?? serves.name;
    state ??= serves.state;
    if (serves.cut > phrase.noun && serves.cut > first) last = serves.cut;
  }
  // "mayor | of Kast", "retiree | from Port Ebo"
  const home = placeBehind(annotations, phrase.noun, last);
  if (home && !serves) {
    affiliation ??= home.name;
    state ??= home.state;
    ofPlace = true;
    last = home.cut;
  }
  while (last > first && /^[,;–—-]$/.test(tokens[last - 1]?.text ?? '')) last -= 1;
  while (last > first && /^(?:of|for|at|in|on|from|with|to|and|the|a|an|by|")$/.test(tokens[last - 1]?.norm ?? '')) last -= 1;
  if (/^(?:the|a|an)$/.test(tokens[first]?.norm ?? '')) first += 1;
  if (tokens[first]?.norm === 'gop' && last - first > 1) first += 1;
  if (first >= last) return null;
  // "former | Norland | president": the state inside the role
  const inner = FORMER.has(tokens[first]?.norm ?? '') && first + 1 < phrase.noun ? knownState(annotations, first + 1, last) : null;
  const dropped = inner && first + 1 + inner.length <= phrase.noun && groupAt(first + 1)?.kind !== 'organization' ? inner.length : 0;
  if (inner && dropped > 0) {
    state ??= inner.name;
    affiliation ??= inner.name;
  }
  // "Republican Sen.", "own adviser"
  if (last - first > 1 && (tokens[first]?.norm === 'own' || (PARTIES.has(tokens[first]?.norm ?? '') && first + 1 === phrase.noun && PUBLIC_ROLES.has(roleNoun(tokens[phrase.noun]?.norm.replace(/\.$/, '') ?? ''))))) first += 1;
  const words = tokens.slice(first, last).map((token) => token.norm.replace(/\.$/, ''));
  const length = Math.max(1, titleLength(annotations, phrase.noun, Math.max(phrase.last, phrase.noun + 1)));
  const noun = tokens.slice(phrase.noun, phrase.noun + length).map((token) => token.norm.replace(/\.$/, '')).join('_');
  const official = isOfficialRole({ words, noun, ofState: state !== null, ofPlace, body });
  // "his brother Bo Lee": the family's country is not told by whose brother he is
  const pronoun = phrase.owner && /^(?:his|her|its|their)$/.test(tokens[phrase.owner.first]?.norm ?? '');
  if (pronoun && !official && PRIVATE_ROLES.has(noun)) {
    affiliation = null;
    state = null;
  }
  if (AMERICAN_TITLES.has(noun)) state ??= 'United States';
  const slice = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const raw = dropped > 0 ? `${slice(first, first + 1)} ${slice(first + 1 + dropped, last)}` : slice(first, last);
  const plural = slice(phrase.noun, phrase.noun + 1);
  const said = phrase.where === 'before' ? raw.replace(/\S+$/, singularRole) : length === 1 ? raw.replace(plural, singularRole(plural)) : raw;
  return { text: said, affiliation, state, official, former: isFormerRole(words), noun: roleNoun(noun), phrase: { first: phrase.owner?.first ?? phrase.first, last: phrase.last } };
}

/** Where the body begins of which the phrase holds the end: "Health and | Human Services Secretary". */
function wholeBody(annotations: Annotations, first: number, groupAt: GroupAt): number {
  const group = groupAt(first);
  if (group?.kind !== 'organization') return first;
  const sentence = annotations.tokens[first]?.sentence;
  let start = first;
  while (start > 0 && groupAt(start - 1) === group && annotations.tokens[start - 1]?.sentence === sentence) start -= 1;
  return start;
}

const PARTIES = new Set('republican democratic democrat conservative labour labor liberal green gop independent socialist'.split(' '));

interface Owned {
  affiliation: string | null;
  state: string | null;
  body: 'public' | 'private' | null;
}

function readOwner(annotations: Annotations, owner: TokenRange, groupAt: GroupAt, candidate: Candidate): Owned {
  const { tokens, text } = annotations;
  const none: Owned = { affiliation: null, state: null, body: null };
  const group = groupAt(owner.last - 1);
  if (group?.kind === 'organization') {
    const known = knownOrganisation(annotations, owner.first, owner.last);
    return { affiliation: group.words.join(' '), state: known?.state ?? null, body: isPublic(group, known?.publicBody) ? 'public' : 'private' };
  }
  for (let i = owner.last - 1; i >= owner.first; i -= 1) {
    const known = knownState(annotations, i, owner.last);
    if (known && (i === owner.first || !knownState(annotations, i - 1, owner.last))) return { affiliation: known.name, state: known.name, body: null };
  }
  if (group?.kind === 'person') return { affiliation: group.words.join(' '), state: null, body: null };
  const word = tokens[owner.last - 1];
  if (word && /^(?:his|her|its|their|country|nation|kingdom|republic)$/.test(word.norm)) {
    const state = lastState(annotations, owner.first, candidate.sentence);
    return { affiliation: state, state, body: null };
  }
  const place = knownPlace(annotations, owner.first, owner.last);
  if (place) return { affiliation: text.slice(tokens[owner.first]?.start ?? 0, tokens[owner.last - 1]?.end ?? 0), state: place.country || null, body: null };
  return none;
}

/** The state last named before `index` in this sentence: "Norland and its president, Ann Field". */
function lastState(annotations: Annotations, index: number, sentence: number): string | null {
  const first = annotations.sentences[sentence]?.first ?? 0;
  for (let i = index - 1; i >= first; i -= 1) {
    const known = knownState(annotations, i, index);
    if (known) return (i > first ? knownState(annotations, i - 1, index) : null)?.name ?? known.name;
  }
  return null;
}

/** The place behind "of", "from" or "in" that closes a role phrase. */
function placeBehind(annotations: Annotations, noun: number, last: number): { name: string; state: string | null; cut: number } | null {
  const { tokens, text } = annotations;
  for (let i = noun + 1; i < last; i += 1) {
    if (!/^(?:of|from|in|for)$/.test(tokens[i]?.norm ?? '')) continue;
    const at = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const words = (length: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0);
    const state = knownState(annotations, at, last);
    // "chairman of Norland's space committee": the state owns what follows, and the role goes on
    const owns = (length: number): boolean => /^['’]s?$/.test(tokens[at + length]?.text ?? '') && at + length < last;
    if (state && owns(state.length)) return { name: state.name, state: state.name, cut: last };
    if (state && state.as !== 'adjective') return { name: state.as === 'capital' ? words(state.length) : state.name, state: state.name, cut: i };
    const known = knownPlace(annotations, at, last);
    if (known) return { name: words(known.length), state: known.country || null, cut: owns(known.length) ? last : i };
  }
  return null;
}

interface Served {
  name: string;
  public: boolean;
  state: string | null;
  /** Where the role's own words end, when the body is only named behind them: "director | of the Atomic Agency". */
  cut: number;
}

/** The body named inside a role phrase, before or behind the role noun. */
function bodyInside(annotations: Annotations, range: TokenRange, phrase: RolePhrase, groupAt: GroupAt): Served | null {
  const { tokens } = annotations;
  for (let i = range.first; i < range.last; i += 1) {
    const group = groupAt(i);
    if (!group) continue;
    const behind = i > phrase.noun;
    const link = behind ? linkBefore(tokens, i, phrase.noun) : -1;
    if (behind && link < 0) continue;
    if (group.kind === 'organization') {
      const known = knownOrganisation(annotations, i, range.last);
      const state = known && !known.publicBody ? null : known?.state ?? (group.candidates.find((candidate) => candidate.state)?.state?.name ?? null);
      return { name: group.words.join(' '), public: isPublic(group, known?.publicBody), state: behind ? null : state, cut: behind ? link : range.last };
    }
    if (group.kind === 'state' && behind) {
      const known = knownState(annotations, i, range.last);
      const owns = /^['’]s?$/.test(tokens[i + (known?.length ?? 1)]?.text ?? '');
      return { name: group.state ?? '', public: true, state: group.state, cut: owns ? range.last : link };
    }
  }
  return null;
}

/** The "of", "for" or "at" that ties a name at `index` to the role noun; -1 where a longer phrase lies between. */
function linkBefore(tokens: readonly Token[], index: number, noun: number): number {
  for (let i = index - 1; i > noun && i > index - 6; i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:of|for|at|with|from|in|on)$/.test(norm)) return i;
    if (norm !== 'the' && !/^\p{Lu}/u.test(tokens[i]?.text ?? '') && norm !== "'s" && !tokens[i]?.pos.startsWith('JJ')) return -1;
  }
  return -1;
}

export function isPublic(group: Group, known: boolean | undefined): boolean {
  if (known !== undefined) return known;
  if (group.candidates.some((candidate) => candidate.organisation?.publicBody)) return true;
  const last = (group.words.at(-1) ?? '').toLowerCase();
  const joined = group.words.map((word) => word.toLowerCase());
  if (joined.some((word) => ORGANISATION_NOUNS.has(word) && /^(?:university|institute|college|bank|school|union|company)$/.test(word))) return joined.includes('central') || joined.includes('european');
  return PUBLIC_HEADS.has(last) || joined.some((word) => /^(?:ministry|department|parliament|senate|police|army|navy|government|embassy|commission|bureau)$/.test(word));
}
