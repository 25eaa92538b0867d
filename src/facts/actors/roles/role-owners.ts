import type { Annotations, Token } from '../../../language/annotations.ts';
import { stateByAdjective, stateByName } from '../../../language/gazetteers/countries.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt, wordsBetween } from '../../../language/word-at.ts';
import type { TokenRange } from '../actor-set.ts';
import { knownOrganisation } from '../affiliation/known-organisations.ts';
import { koreanHalf } from '../affiliation/korean-half.ts';
import type { Candidate } from '../candidates.ts';
import { fullest, type Group } from '../groups.ts';
import { isCalendar } from '../runs/capitals.ts';
import { type KnownOrganisation, knownPlace, knownState } from '../words/known-names.ts';
import { MEDIA_HEADS, ORGANISATION_NOUNS, PEOPLES, PUBLIC_HEADS } from '../words/organisation-words.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Looks up what name, if any, a token belongs to. */
export type GroupAt = (index: number) => Group | null;

/** Where the body begins of which the phrase holds the end: "Health and | Human Services Secretary". */
export function wholeBody(annotations: Annotations, first: number, groupAt: GroupAt): number {
  const group = groupAt(first);
  if (group?.kind !== 'organization') return first;
  const sentence = annotations.tokens[first]?.sentence;
  let start = first;
  while (start > 0 && groupAt(start - 1) === group && annotations.tokens[start - 1]?.sentence === sentence) start -= 1;
  return start;
}

/** What an owner tells of an office. */
export interface Owned {
  affiliation: string | null;
  state: string | null;
  body: 'public' | 'private' | null;
}

/** Whose the role is, by the owner before it: "South Korea's", "the bank's", "his". */
export function readOwner(annotations: Annotations, owner: TokenRange, groupAt: GroupAt, candidate: Candidate): Owned {
  const { tokens } = annotations;
  const none: Owned = { affiliation: null, state: null, body: null };
  const group = groupAt(owner.last - 1);
  if (group?.kind === 'organization') return ofBody(group, knownOrganisation(annotations, owner.first, owner.last));
  for (let i = owner.last - 1; i >= owner.first; i -= 1) {
    const known = knownState(annotations, i, owner.last);
    if (known && (i === owner.first || !knownState(annotations, i - 1, owner.last))) return { affiliation: known.name, state: known.name, body: null };
  }
  // "Field's top foreign policy aide": an official where Field is one, which is settled later
  if (group?.kind === 'person') return { affiliation: fullest(group.candidates), state: null, body: 'private' };
  // "the Field campaign's national director"
  if (/^(?:campaign|foundation|family|estate|company)$/.test(normAt(tokens, owner.last - 1))) {
    const whose = groupAt(owner.last - 2);
    if (whose?.kind === 'person') return { affiliation: `${fullest(whose.candidates)} ${normAt(tokens, owner.last - 1)}`, state: null, body: 'private' };
  }
  // "the North's leader": one half of a divided country
  const half = koreanHalf(annotations, owner.last - 1);
  if (half !== null) return { affiliation: half, state: half, body: null };
  const word = tokens[owner.last - 1];
  if (word?.norm === 'whose') return readAntecedent(annotations, owner.first, groupAt);
  const body = word && ownedBody(annotations, owner, word.norm, groupAt);
  if (body) return ofBody(body, body.candidates[0]?.organisation);
  // "Field's delegation to Norland includes her foreign minister": hers, not Norland's
  if (word && /^(?:his|her)$/.test(word.norm) && personBefore(annotations, owner.first, groupAt)) return none;
  if (word && /^(?:his|her|its|their|country|nation|kingdom|republic)$/.test(word.norm)) {
    const state = lastState(annotations, owner.first, candidate.sentence, groupAt);
    return { affiliation: state, state, body: null };
  }
  // "the president's spokesman", "the government's chief negotiator": who speaks for an office
  if (word
    && /^(?:government|army|police|military|navy|parliament|junta|president|premier|minister|chancellor|governor|mayor|king|queen|emir|ministry|embassy)$/.test(word.norm)) {
    // "the Norlandish foreign ministry's | spokesman"
    const led = [1, 2, 3].map((back) => knownState(annotations, word.index - back, word.index)).find((known) => known?.as === 'adjective');
    return { affiliation: led?.name ?? null, state: led?.name ?? null, body: 'public' };
  }
  const place = knownPlace(annotations, owner.first, owner.last);
  if (place) return { affiliation: wordsBetween(annotations, owner.first, owner.last), state: place.country || null, body: null };
  // "the Northern Region's | premier": of no state that the lists tell
  if (word && owner.last - owner.first > 1 && startsUpper(word) && !isCalendar(word.norm)
    && !/^(?:person|organization|state)$/.test(groupAt(word.index)?.kind ?? '')) return { ...none,
      affiliation: wordsBetween(annotations, normAt(tokens, owner.first) === 'the' ? owner.first + 1 : owner.first, owner.last) };
  // "the party's secretary-general"
  return word && (word.norm === 'party' || ANY_COMPANY.test(word.norm)) ? { ...none, body: 'private' } : none;
}

/** "Acme, whose | chairman", "Norland, whose | president": what stands right before. */
function readAntecedent(annotations: Annotations, whose: number, groupAt: GroupAt): Owned {
  const group = groupAt(textAt(annotations.tokens, whose - 1) === ',' ? whose - 2 : whose - 1);
  const state = group?.kind === 'state' ? group.state : null;
  return group?.kind === 'organization' ? ofBody(group, group.candidates[0]?.organisation) : { affiliation: state, state, body: null };
}

const ofBody = (group: Group, known?: KnownOrganisation | null): Owned =>
  ({ affiliation: fullest(group.candidates), state: known?.state ?? null, body: isPublic(group, known?.publicBody) ? 'public' : 'private' });

/** Nouns that stand for a body named just before: "the party's leader", "the bank's chairman". */
const BODY_NOUN = /^(?:court|ministry|party|bank|university|union|agency|commission|council|institute|club|league|foundation|association|federation|company|firm|group|airline|carrier|lender|newspaper|network|hospital|school|college|charity|movement|coalition)$/;
const ANY_COMPANY = /^(?:company|firm|group|airline|carrier|lender|newspaper|network|charity)$/;

/** "The Reform Party lost. Ann Field, its leader, …": the one body named before, in this sentence or else in the one before it. */
function ownedBody(annotations: Annotations, owner: TokenRange, word: string, groupAt: GroupAt): Group | null {
  const pronoun = /^(?:its|their)$/.test(word);
  if (!pronoun && !BODY_NOUN.test(word)) return null;
  const { sentences, tokens } = annotations;
  const own = tokens[owner.first]?.sentence ?? 0;
  for (const index of [own, own - 1]) {
    const sentence = sentences[index];
    // "Acme Steel will close. ¶ The company's chairman, Bo Lee, …"
    if (!sentence || (sentence.paragraph !== sentences[own]?.paragraph && !ANY_COMPANY.test(word))) return null;
    const bodies = new Set<Group>();
    for (let i = sentence.first; i < Math.min(sentence.last, owner.first); i += 1) {
      const group = groupAt(i);
      // "The Post said Ann Field, its chairman, …", "told the Post that …": not the paper that tells it
      const tells = group?.kind === 'organization' && pronoun && isTold(tokens, group, i);
      if (tells) continue;
      if (group?.kind === 'organization' || (pronoun && group?.kind === 'state' && ownsAsState(annotations, i, sentence.last)
        && !ownsBody(tokens, i, groupAt))) bodies.add(group);
    }
    const fitting = [...bodies].filter((group) => pronoun || (ANY_COMPANY.test(word) && !isPublic(group, group.candidates[0]?.organisation?.publicBody))
      || group.words.some((part) => part.toLowerCase() === word));
    if (fitting.length === 1 && fitting[0]?.kind === 'organization') return fitting[0];
    if (pronoun ? bodies.size > 0 : fitting.length > 0) return null;
  }
  return null;
}

/** Whether the body named at `index` is a medium that reports, or one that is told. */
function isTold(tokens: readonly Token[], group: Group, index: number): boolean {
  const place = group.candidates.find((candidate) => candidate.first <= index && index < candidate.last);
  if (!place) return false;
  const before = tokens[normAt(tokens, place.first - 1) === 'the' ? place.first - 2 : place.first - 1];
  const medium = group.candidates.some((candidate) => candidate.organisation?.medium === true || MEDIA_HEADS.has(candidate.words.at(-1)?.toLowerCase() ?? ''));
  return before?.norm === 'told' || (medium && /^(?:said|says|reported|reports|wrote)$/.test(normAt(tokens, place.last)));
}

/**
 * Whether a state's name at `at` stands for the state: neither a people's ("Norlandish") nor where a thing is from ("Acme, a Kast company, and its director").
 */
function ownsAsState(annotations: Annotations, at: number, last: number): boolean {
  const known = knownState(annotations, at, last);
  return known !== null && known.as !== 'adjective' && !qualifiesNoun(annotations.tokens, at + known.length, last);
}

/** "Norland's | Foreign Ministry said no. Its spokesman, …": the body's, and not the state's that owns it. */
function ownsBody(tokens: readonly Token[], at: number, groupAt: GroupAt): boolean {
  const mark = [1, 2].find((step) => tokens[at + step]?.norm === "'s") ?? 0;
  return mark > 0 && groupAt(at + mark + 1)?.kind === 'organization';
}

/** Whether a person is named before `index` in the same sentence. */
function personBefore(annotations: Annotations, index: number, groupAt: GroupAt): boolean {
  const sentence = annotations.tokens[index]?.sentence;
  for (let i = index - 1; i >= 0 && annotations.tokens[i]?.sentence === sentence; i -= 1) if (groupAt(i)?.kind === 'person') return true;
  return false;
}

/** "Vice President of U.S. | Programs", "director of Norwegian | studies": the state only says of what kind the next word is. */
function qualifiesNext(tokens: readonly Token[], known: { as: string; length: number }, at: number, last: number): boolean {
  const next = tokens[at + known.length];
  // "director of the Norland | Initiative"
  if (known.as !== 'capital' && at + known.length < last && next !== undefined
    && /^(?:Initiative|Project|Program|Programme|Desk|Unit|Team|Section|Branch|Forum|Group|Office|Institute|Cent(?:er|re)|Studies|Affairs|Policy)$/.test(next.text)) return true;
  return (known.as === 'acronym' || known.as === 'adjective') && at + known.length < last && next !== undefined && fits(/^\p{L}{3}/u, next.text)
    && /^(?:NN|JJ)/.test(next.pos);
}

/** "owner of the Kast | garment maker": the place says where, not whose. */
function qualifiesNoun(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at];
  return at < last && next !== undefined && fits(/^\p{Ll}{3}/u, next.text) && /^(?:NN$|JJ)/.test(next.pos);
}

/** The state last named before `index` in this sentence: "Norland and its president, Ann Field". */
function lastState(annotations: Annotations, index: number, sentence: number, groupAt: GroupAt): string | null {
  const first = annotations.sentences[sentence]?.first ?? 0;
  for (let i = index - 1; i >= first; i -= 1) {
    // not the town in a paper's name
    const known = groupAt(i)?.kind === 'organization' ? null : knownState(annotations, i, index);
    // not where a company is from either
    if (known && known.as !== 'adjective' && qualifiesNoun(annotations.tokens, i + known.length, index)) continue;
    if (known) return known.name;
  }
  return null;
}

/** The place behind "of", "from" or "in" that closes a role phrase. */
export function placeBehind(annotations: Annotations, noun: number, last: number): { name: string; state: string | null; cut: number } | null {
  const { tokens } = annotations;
  for (let i = noun + 1; i < last; i += 1) {
    if (!/^(?:of|from|in|for)$/.test(normAt(tokens, i))) continue;
    const at = normAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
    const words = (length: number): string => wordsBetween(annotations, at, at + length);
    const state = knownState(annotations, at, last);
    // "chairman of Norland's space committee": the state owns what follows, and the role goes on
    const owns = (length: number): boolean => /^['’]s?$/.test(textAt(tokens, at + length)) && at + length < last;
    if (state && (qualifiesNext(tokens, state, at, last) || (state.as === 'capital' && qualifiesNoun(tokens, at + state.length, last)))) continue;
    if (state && owns(state.length)) return { name: state.name, state: state.name, cut: last };
    if (state && state.as !== 'adjective') return { name: state.as === 'capital' ? words(state.length) : state.name, state: state.name, cut: i };
    const known = knownPlace(annotations, at, last);
    // "spokesman for Utah | Republican Sen. Ann Field"
    if (known && at + known.length < last
      && /^(?:Republican|Democratic|Democrat|Independent|Sen\.|Senator|Gov\.|Governor|Rep\.|Congress(?:man|woman))$/.test(textAt(tokens, at + known.length))) continue;
    if (known && qualifiesNoun(tokens, at + known.length, last)) continue;
    if (known) return { name: words(known.length), state: known.country || null, cut: owns(known.length) ? last : i };
  }
  return null;
}

/** The town before a state of the Union and a comma: "Kast, Ohio, | Mayor Ann Field". */
export function townBefore(annotations: Annotations, first: number): string | null {
  const { tokens } = annotations;
  for (const length of [1, 2]) {
    const comma = first - length - 2;
    if (textAt(tokens, first - 1) !== ',' || textAt(tokens, comma) !== ',' || knownPlace(annotations, comma + 1, first - 1)?.usState !== true) continue;
    let begin = comma;
    while (startsUpper(tokens[begin - 1]) && tokens[begin - 1]?.sentence === tokens[first]?.sentence) begin -= 1;
    return begin < comma ? wordsBetween(annotations, begin, comma) : null;
  }
  return null;
}

export interface Served {
  name: string;
  public: boolean;
  state: string | null;
  /** Where the role's own words end, when the body is only named behind them: "director | of the Atomic Agency". */
  cut: number;
}

/** The body named inside a role phrase, before or behind the role noun. */
export function bodyInside(annotations: Annotations, range: TokenRange, phrase: RolePhrase, groupAt: GroupAt): Served | null {
  const { tokens } = annotations;
  for (let i = range.first; i < range.last; i += 1) {
    const group = groupAt(i);
    if (!group) continue;
    const behind = i > phrase.noun;
    const link = behind ? linkBefore(tokens, i, phrase.noun) : -1;
    if (behind && link < 0) continue;
    if (group.kind === 'organization') {
      if (behind && ownsAnother(tokens, i, range.last, groupAt)) continue;
      const known = knownOrganisation(annotations, i, range.last);
      const serving = isPublic(group, known?.publicBody);
      // "Norland Farmers Party chairman": the party's, not Norland's
      const state = serving ? known?.state ?? (group.candidates.find((candidate) => candidate.state)?.state?.name ?? null) : null;
      return { name: fullest(group.candidates), public: serving, state: behind ? null : state, cut: behind ? link : range.last };
    }
    if (group.kind === 'state' && behind) {
      const known = knownState(annotations, i, range.last);
      if (known && (qualifiesNext(tokens, known, i, range.last) || (known.as === 'capital' && qualifiesNoun(tokens, i + known.length, range.last)))) {
        // "professor of North Korean studies": nor is "Korean" a state by itself
        i += known.length - 1;
        continue;
      }
      const owns = /^['’]s?$/.test(textAt(tokens, i + (known?.length ?? 1)));
      // "leader of Norland's | Cedar Front"
      if (owns && groupAt(i + (known?.length ?? 1) + 1)?.kind === 'organization') continue;
      // "director of Kast's Cy Garcia hospital": in the state's capital, and no body of the state
      const local = owns && tokens.slice(i + 1, range.last)
        .some((token) => /^(?:hospital|clinic|school|university|college|museum|hotel|club|company|firm|bank|airline|newspaper|church|mosque|theat(?:re|er)|zoo)$/.test(token.norm));
      return { name: group.state ?? '', public: !local, state: group.state, cut: owns ? range.last : link };
    }
  }
  return null;
}

/** "director of the Trade Department's | Office of Exports": the body that is owned is whose director she is. */
function ownsAnother(tokens: readonly Token[], at: number, last: number, groupAt: GroupAt): boolean {
  const group = groupAt(at);
  let end = at;
  while (end < last && groupAt(end) === group) end += 1;
  return /^['’]s?$/.test(textAt(tokens, end)) && end + 1 < last && groupAt(end + 1)?.kind === 'organization';
}

/** The "of", "for" or "at" that ties a name at `index` to the role noun; -1 where a longer phrase lies between. */
function linkBefore(tokens: readonly Token[], index: number, noun: number): number {
  for (let i = index - 1; i > noun && i > index - 8; i -= 1) {
    const norm = normAt(tokens, i);
    if (/^(?:of|for|at|with|from|in|on)$/.test(norm) || (norm === 'to' && /^(?:advis[eo]r|consultant)s?$/.test(normAt(tokens, noun)))) return i;
    // "owner of the Kast garment maker | Acme Textiles"
    if (norm !== 'the' && !startsUpper(tokens[i]) && norm !== "'s" && !/^(?:JJ|NNS?$)/.test(posAt(tokens, i)) && !ORGANISATION_NOUNS.has(norm)) return -1;
  }
  return -1;
}

const PRIVATE_COMMITTEE =
  /^(?:rescue|relief|international|olympic|paralympic|action|organi[sz]ing|republican|democratic|campaign|nobel|jewish|arab|american|israel|solidarity|refugees?|helsinki|defend|protect)$/;

function joinedWords(group: Group): string[] {
  return group.words.map((word) => word.toLowerCase());
}

export function isPublic(group: Group, known: boolean | undefined): boolean {
  if (known !== undefined) return known;
  if (group.candidates.some((candidate) => candidate.organisation?.publicBody)) return true;
  const last = (group.words.at(-1) ?? '').toLowerCase();
  if (/^(?:labou?r|unions?)$/i.test(group.words.at(-2) ?? '')) return false;
  // "Responsible Trade Council", "World Farmers Congress", "Chamber of Commerce": such heads are public only beside a place or a people's name
  if (/^(?:council|congress|alliance|chamber|assembly|nations|forces)$/.test(last) && group.words.length > 1) {
    const local = /^(?:u\.?s|un|u\.n|united|common|security|national|state|supreme|federal|city|town|county|municipal|regional|provincial|legislative|privy|guardian|military|transitional|sovereign|general|constituent|armed|european|nordic|defen[cs]e|special|air|knesset|people|peoples)\.?$/;
    const placed = group.candidates.some((candidate) => candidate.state !== null);
    return placed || group.words.slice(0, -1).some((word) => local.test(word.toLowerCase()) || stateByAdjective(word) !== null || stateByName(word) !== null);
  }
  // "International Relief Committee", "Republican National Committee"; not "Senate Trade Committee"
  if (last === 'committee' && joinedWords(group).some((word) => PRIVATE_COMMITTEE.test(word))) return false;
  // "Atomic Energy Organization"
  if (joinedWords(group).some((word) => /^organi[sz]ation$/.test(word))
    && joinedWords(group).some((word) => /^(?:atomic|nuclear|space|statistics|prisons|customs|ports)$/.test(word))) return true;
  // "Federal Protective Service", "Border Service"
  if (last === 'service' && !joinedWords(group).some((word) => PEOPLES.has(word))
    && joinedWords(group).some((word) =>
      /^(?:federal|state|national|secret|security|intelligence|border|customs|tax|immigration|protective|penitentiary|prison|civil|foreign|weather|forest|park|health|migration|prosecution)$/.test(word))) return true;
  if (joinedWords(group).includes('anti-doping')) return false;
  if (/^U\.?N\.?$/.test(group.words[0] ?? '')) return true;
  if (last === 'office' && joinedWords(group).some((word) => /^(?:presidential|parliamentary)$/.test(word))) return true;
  if (last === 'agency' && /^news$/i.test(group.words.at(-2) ?? '')) return false;
  const joined = joinedWords(group);
  if (joined.some((word) => ORGANISATION_NOUNS.has(word) && /^(?:university|institute|college|bank|school|union|company)$/.test(word)))
    return joined.includes('central') || joined.includes('european');
  return PUBLIC_HEADS.has(last)
    || joined.some((word) =>
      /^(?:ministry|department|parliament|senate|police|army|navy|government|embassy|commission|bureau|house|court|tribunal|directorate)$/.test(word));
}
