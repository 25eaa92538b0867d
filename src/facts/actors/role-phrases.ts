import type { Annotations, Token } from '../../language/annotations.ts';
import type { TokenRange } from './actor-set.ts';
import type { Candidate } from './candidates.ts';
import { SUBJECTS } from './join-runs.ts';
import { knownOrganisation, knownPlace, knownState } from './known-names.ts';
import { titleLength } from './pieces.ts';
import { HONORIFICS, isRoleNoun, ROLE_MODIFIERS } from './role-words.ts';

/** Words beside a name that say what its bearer is, and where they stand. */
export interface RolePhrase extends TokenRange {
  where: 'before' | 'behind' | 'set-before' | 'is';
  /** The tokens that hold the role noun last named before "of …": what tells public from private. */
  noun: number;
  /** Whose, where an owner stands before it: "South Korea's", "his". */
  owner: TokenRange | null;
}

const STOPS = new Set('said says told who which that when after before as is was were are has had have while and but or because if whose whom where did does will would'.split(' '));

/** All that stands beside one mention of a person. */
export function rolePhrases(annotations: Annotations, candidate: Candidate): RolePhrase[] {
  const sentence = annotations.sentences[candidate.sentence];
  if (!sentence) return [];
  const title = before(annotations, candidate.first, sentence.first);
  // "Norland's supreme leader, Ayatollah | Bo Lee,": the office before the rank is the telling one
  const rank = title && title.last - title.first === 1 && !annotations.tokens[title.first]?.norm.endsWith('s') && /^\p{Lu}/u.test(annotations.tokens[title.first]?.text ?? '') ? setBefore(annotations, title.first, candidate.last, sentence) : null;
  const found = [rank ?? title, setBefore(annotations, candidate.first, candidate.last, sentence), behind(annotations, candidate, sentence.last)];
  return found.filter((phrase) => phrase !== null);
}

/** "Russian Defence Minister | Oleg Marin", "state-owned bank director | Ann Field". */
function before(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  // "I asked [the mayor] | Ann Field"
  const close = tokens[end - 1]?.text === ']' ? end - 1 : end;
  const noun = roleNounEnding(annotations, close, floor);
  // "the speaker of the House of Representatives": a body whose own last word is an office
  if (noun < 0 || isBodyTail(annotations, noun, end, floor)) return beforePlace(annotations, end, floor);
  if (HONORIFICS.has(tokens[end - 1]?.norm.replace(/\.$/, '') ?? '')) return null;
  let first = noun;
  const large = /^\p{Lu}/u.test(tokens[noun]?.text ?? '');
  while (first > floor && goesOnLeft(tokens, first, large)) first -= 1;
  return withOwner(tokens, { where: 'before', first, last: end, noun, owner: null }, floor);
}

/** Whether the role noun ends a listed body's name: "House of | Representatives". */
function isBodyTail(annotations: Annotations, noun: number, end: number, floor: number): boolean {
  for (let i = Math.max(floor, noun - 5); i < noun; i += 1) {
    const body = knownOrganisation(annotations, i, end);
    if (body && i + body.length === end) return [1, 2, 3].some((back) => /^(?:of|for|to|at)$/.test(annotations.tokens[i - back]?.norm ?? ''));
  }
  return false;
}

/** "then-governor of Kast | Ann Field", "President of Norland | Bo Lee": the name follows the place of office. */
function beforePlace(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let of = end - 2; of > Math.max(floor, end - 9); of -= 1) {
    const link = tokens[of]?.norm ?? '';
    if (!/^(?:of|to|for|at|from)$/.test(link)) {
      if (!/^(?:\p{Lu}|the$|and$)/u.test(tokens[of]?.text ?? '')) return null;
      continue;
    }
    const from = tokens[of + 1]?.norm === 'the' ? of + 2 : of + 1;
    const subject = end > from && tokens.slice(from, end).every((token) => SUBJECTS.has(token.norm)) ? { length: end - from } : null;
    const state = knownState(annotations, from, end);
    const inner = state ? knownOrganisation(annotations, from + state.length, end) : null;
    const whole = state && inner ? { length: state.length + inner.length } : null;
    const known = [state, knownPlace(annotations, from, end), knownOrganisation(annotations, from, end), whole, subject].some((found) => found && from + found.length === end);
    if (!known) {
      // "House of | Representatives": a link inside the body's own name
      if (link === 'of' || link === 'for') continue;
      return null;
    }
    // "Norland's "special envoy" to Sudria"
    const quoted = tokens[of - 1]?.norm === '"' ? of - 1 : of;
    const noun = roleNounEnding(annotations, quoted, floor);
    if (noun < 0) continue;
    // "spoke to | Bo Lee", "gave the minister for Norland": only who is sent is told by where to
    if (link === 'to' && !/^(?:ambassador|envoy|emissary|representative|adviser|advisor|aide|delegate|liaison|special_envoy|counsel|assistant)s?$/.test(tokens[quoted - 1]?.norm ?? '')) return null;
    let first = noun;
    while (first > floor && goesOnLeft(tokens, first, /^\p{Lu}/u.test(tokens[noun]?.text ?? ''))) first -= 1;
    if (quoted < of && tokens[first - 1]?.norm === '"') first -= 1;
    return withOwner(tokens, { where: 'before', first, last: end, noun, owner: null }, floor);
  }
  return null;
}

/** "several leading Republican presidential candidates": a plural role phrase that ends before `end`. */
export function pluralOfficeEnding(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const phrase = before(annotations, end, floor);
  const noun = annotations.tokens[end - 1]?.norm ?? '';
  if (!phrase || !noun.endsWith('s')) return null;
  let { first } = phrase;
  while (first < phrase.noun && /^(?:several|leading|many|some|other|most|prominent|two|three|major|few)$/.test(annotations.tokens[first]?.norm ?? '')) first += 1;
  return { ...phrase, first };
}

/** First token of the role noun (or long title) that ends right before `end`; -1 where none does. */
function roleNounEnding(annotations: Annotations, end: number, floor: number): number {
  for (let length = 4; length >= 1; length -= 1) {
    const first = end - length;
    if (first < floor) continue;
    const exact = titleLength(annotations, first, end) === length;
    if (exact) return first;
  }
  return -1;
}

/** Whether the word before `first` still belongs to a role phrase. */
function goesOnLeft(tokens: readonly Token[], first: number, large: boolean): boolean {
  const token = tokens[first - 1];
  if (!token || STOPS.has(token.norm)) return false;
  // "pleaded to press | President Field": a verb that is a modifier elsewhere
  if (/^VB[DPZ]?$/.test(token.pos) && /^\p{Ll}/u.test(token.text)) return false;
  if (ROLE_MODIFIERS.has(token.norm) || isRoleNoun(token.norm)) return true;
  // "there is little hope | President Field will …": before a large title only modifiers go on in lower case
  if (large && /^\p{Ll}/u.test(token.text)) return false;
  if (/^(?:NN|JJ|NNP|VBN|CD)/.test(token.pos)) return /^[\p{L}\d]/u.test(token.text) && !/^\d+$/.test(token.text);
  // "Health and Education Minister", "People's Army Marshal": links inside capitals
  const left = tokens[first - 2];
  const linked = (token.norm === 'and' || token.text === '&' || token.norm === 'of' || token.norm === "'s" || token.norm === "'") && /^\p{Lu}/u.test(tokens[first]?.text ?? '');
  if (linked && left && /^\p{Lu}/u.test(left.text)) return (token.norm !== "'s" && token.norm !== "'") ? token.norm !== 'of' && ROLE_MODIFIERS.has(left.norm) : /^(?:people|workers|women|farmers)s?$/.test(left.norm);
  return false;
}

/** Takes in "South Korea's", "the country's", "his" before the phrase as its owner. */
function withOwner(tokens: readonly Token[], phrase: RolePhrase, floor: number): RolePhrase {
  const mark = tokens[phrase.first - 1];
  if (!mark || phrase.first - 1 < floor) return phrase;
  if (mark.norm === "'s" || mark.norm === "'") {
    let first = phrase.first - 2;
    while (first > floor && /^\p{Lu}/u.test(tokens[first]?.text ?? '') && /^(?:\p{Lu}|of$|the$)/u.test(tokens[first - 1]?.text ?? '')) first -= 1;
    return { ...phrase, owner: { first, last: phrase.first - 1 } };
  }
  if (/^(?:his|her|its|their)$/.test(mark.norm)) return { ...phrase, owner: { first: phrase.first - 1, last: phrase.first } };
  return phrase;
}

/** "her finance minister, Bo Lee,", "the bank's founder, Ann Field, left". */
function setBefore(annotations: Annotations, begin: number, end: number, sentence: { first: number; last: number }): RolePhrase | null {
  const { tokens } = annotations;
  if (tokens[begin - 1]?.text !== ',') return null;
  const after = tokens[end];
  const closed = !after || end >= sentence.last || /^[,.;)–—-]/.test(after.text) || after.norm === 'and';
  if (!closed) return null;
  const phrase = before(annotations, begin - 1, sentence.first);
  if (!phrase) return null;
  const lead = tokens[phrase.first - 1];
  const led = phrase.owner !== null || lead?.norm === 'the' || lead?.norm === 'a' || lead?.norm === 'an';
  return led ? { ...phrase, where: 'set-before' } : null;
}

/** "Park Soo-jin, South Korea's Foreign Ministry spokesperson, said", "Ann Field, 41, a teacher from Kast.", "Ann Field, who is the mayor of Kast". */
function behind(annotations: Annotations, candidate: Candidate, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  let at = candidate.last;
  if (tokens[at]?.text === '(') {
    while (at < ceiling && tokens[at]?.text !== ')') at += 1;
    at += 1;
  }
  const opener = tokens[at]?.text ?? '';
  let copular = false;
  if (opener === ',' || opener === '—' || opener === '–') at += 1;
  else if (/^(?:is|was)$/.test(tokens[at]?.norm ?? '')) {
    at += 1;
    copular = true;
    if (!/^(?:the|a|an|not)$/.test(tokens[at]?.norm ?? '')) return stepsIn(annotations, at - 1, ceiling);
  } else return stepsIn(annotations, at, ceiling);
  if (!copular && /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  if (/^who$/.test(tokens[at]?.norm ?? '') && /^(?:is|was|serves|served)$/.test(tokens[at + 1]?.norm ?? '')) {
    at += tokens[at + 2]?.norm === 'as' ? 3 : 2;
    copular = true;
  }
  if (at >= ceiling) return null;
  if (/^who$/.test(tokens[at]?.norm ?? '') && HEADING.has(tokens[at + 1]?.norm ?? '')) return headingAt(annotations, at + 1, ceiling);
  const phrase = appositionAt(annotations, at, ceiling);
  return phrase && copular ? { ...phrase, where: 'is' } : phrase;
}

/** "Ann Field is stepping in as acting president", "Bo Lee serves as envoy" */
function stepsIn(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  let i = at;
  while (i < Math.min(ceiling, at + 5) && /^(?:is|stepping|steps|serves|serving|works|working|takes|taking|over|in|now|currently)$/.test(tokens[i]?.norm ?? '')) i += 1;
  if (i === at || tokens[i]?.norm !== 'as') return null;
  const phrase = appositionAt(annotations, i + 1, ceiling);
  return phrase ? { ...phrase, where: 'is' } : null;
}

/** Verbs that tell an office: "Ann Field, who chairs the trade committee". */
const HEADING = new Set('chairs chaired heads headed leads led runs directs directed founded owns co-founded oversees'.split(' '));

function headingAt(annotations: Annotations, verb: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  // "who owns a boat near the bridge", "who runs every morning": no office
  if (/^(?:owns|runs)$/.test(tokens[verb]?.norm ?? '') && tokens[verb + 1]?.norm !== 'the' && !/^\p{Lu}/u.test(tokens[verb + 1]?.text ?? '')) return null;
  let last = verb + 1;
  while (last < Math.min(ceiling, verb + 14) && !/^[,;:.—–()]$/.test(tokens[last]?.text ?? '') && !STOPS.has(tokens[last]?.norm ?? '') && tokens[last]?.norm !== '"') last += 1;
  return last > verb + 1 ? { where: 'is', first: verb, last, noun: verb, owner: null } : null;
}

/** Behind these a role phrase tells a story: "a banker with ties to Kast", "a teacher since 1990". */
const ENDS_ROLE = new Set('with by since amid during without against until despite whose among under over near effective'.split(' '));
const LONGEST_APPOSITION = 26;
const LINKS = new Set('of for at in on from with to'.split(' '));

/** The noun phrase that begins at `at`, if its head is a role noun: head first, then "of the …" parts. */
function appositionAt(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  let first = at;
  // ", then the agency's director,"
  const then = /^(?:then|now|formerly|once|currently|also)$/.test(tokens[first]?.norm ?? '') ? first : -1;
  if (then >= 0) first += 1;
  if (/^(?:the|a|an|another|one)$/.test(tokens[first]?.norm ?? '')) first += 1;
  let owner: TokenRange | null = null;
  let noun = -1;
  let last = first;
  for (; last < Math.min(ceiling, first + LONGEST_APPOSITION); last += 1) {
    const token = tokens[last];
    if (!token) break;
    // "Norland's “special envoy” to Sudria"
    if (token.norm === '"' && (noun < 0 ? last === first : tokens[first]?.norm === '"')) continue;
    if (/^[,;:.—–)(]$/.test(token.text) || token.norm === '"' || token.norm === '--' || token.norm === '-') break;
    if (noun < 0) {
      const length = titleLength(annotations, last, ceiling);
      const verb = token.pos.startsWith('VB') && /^\p{Ll}/u.test(token.text);
      const next = tokens[last + length];
      if (length > 0 && !verb && (length > 1 || !/^(?:NN|NNP|NNS)$/.test(next?.pos ?? '') || isRoleNounAhead(annotations, last + length, ceiling) === false)) {
        noun = last;
        last += length - 1;
        continue;
      }
      if ((token.norm === "'s" || token.norm === "'") && last > first) {
        owner = { first, last };
        first = last + 1;
        continue;
      }
      if (LINKS.has(token.norm) || token.norm === 'and' || STOPS.has(token.norm) || /^(?:VBD|VBZ|VBP|MD|PRP|WP|WDT|TO|RB)$/.test(token.pos)) break;
      if (/^(?:his|her|its|their)$/.test(token.norm)) {
        owner = { first: last, last: last + 1 };
        first = last + 1;
      }
      continue;
    }
    if (token.norm === 'and') {
      if (!/^(?:NN|JJ|DT|NNP)/.test(tokens[last + 1]?.pos ?? '')) break;
      continue;
    }
    if (ENDS_ROLE.has(token.norm)) break;
    if (STOPS.has(token.norm) || /^(?:VBD|VBZ|VBP|VBG|VBN|MD|WP|WDT|PRP)$/.test(token.pos)) break;
  }
  if (noun < 0 || titlesNextName(annotations, noun, ceiling)) return null;
  // "Ann Field, King said": no apposition, for nothing closes it
  const stop = tokens[last];
  // but "Ann Field, a spokesman for the bank said" has only lost its comma
  const loose = stop !== undefined && /^(?:said|says|told)$/.test(stop.norm) && last > noun + 2 && /^(?:a|an|the)$/.test(tokens[at]?.norm ?? '');
  if (last < ceiling && stop && !loose && /^(?:VBD|VBZ|VBP|MD)$/.test(stop.pos)) return null;
  return { where: 'behind', first: then >= 0 && owner === null && tokens[then]?.norm === 'then' ? then : first, last, noun, owner };
}

/** In "Ann Field, Governor Bo Lee and …" the office is the next one's. */
function titlesNextName(annotations: Annotations, noun: number, ceiling: number): boolean {
  const next = annotations.tokens[noun + titleLength(annotations, noun, ceiling)];
  return next !== undefined && next.index < ceiling && next.pos.startsWith('NNP') && /^\p{Lu}\p{Ll}/u.test(next.text) && !isRoleNoun(next.norm);
}

/** Whether another role noun stands a word or two further in the same noun phrase: "police | chief", "minister | spokesman". */
function isRoleNounAhead(annotations: Annotations, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + 3); i += 1) {
    const token = annotations.tokens[i];
    if (!token || !/^(?:NN|JJ)/.test(token.pos)) return false;
    if (isRoleNoun(token.norm)) return true;
  }
  return false;
}
