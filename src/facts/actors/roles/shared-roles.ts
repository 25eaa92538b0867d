import type { Annotations, Token } from '../../../language/annotations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt, wordsBetween } from '../../../language/word-at.ts';
import type { Candidate } from '../candidates.ts';
import { knownPlace, knownState } from '../words/known-names.ts';
import { singularRole } from '../words/role-words.ts';
import { stateOfTheUnion } from '../words/us-states.ts';
import { pairAt } from './paired-roles.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rolePhrases } from './role-phrases.ts';
import { pluralOfficeEnding } from './title-phrases.ts';

const PARTY = /^\(?[RDI][-–] ?(.+)$/;

/** "(R-Wis.)", ", D-N.Y.,": the state a legislator sits for. */
export function partyTail(annotations: Annotations, candidate: Candidate): string | null {
  const { tokens } = annotations;
  const mark = tokens[candidate.last]?.text;
  // "Sen. Ann Field (D) of Oregon", "Sen. Ann Field, of Utah,"
  let of = candidate.last;
  if (mark === '(' && /^[RDI]$/.test(textAt(tokens, of + 1)) && textAt(tokens, of + 2) === ')') of += 3;
  else if (mark === ',') of += 1;
  if (normAt(tokens, of) === 'of') {
    const place = knownPlace(annotations, of + 1, tokens.length);
    if (place?.usState) return wordsBetween(annotations, of + 1, of + 1 + place.length);
  }
  // "Senator Ann Field, Republican of Utah,"
  if (mark === ',' && /^(?:republican|democrat|independent)$/.test(normAt(tokens, candidate.last + 1))
    && /^(?:of|from)$/.test(normAt(tokens, candidate.last + 2))) {
    const seat = knownPlace(annotations, candidate.last + 3, tokens.length);
    if (seat?.usState) return wordsBetween(annotations, candidate.last + 3, candidate.last + 3 + seat.length);
  }
  if (mark !== '(' && mark !== ',') return null;
  // "Rep. Ann Field, a Utah Democrat", "Sen. Bo Lee, Ohio Republican and chairman of …"
  const at = candidate.last + (/^(?:a|an|the)$/.test(normAt(tokens, candidate.last + 1)) ? 2 : 1);
  const seat = mark === ',' ? knownPlace(annotations, at, tokens.length) : null;
  if (seat?.usState && /^(?:democrat|republican|independent)$/.test(normAt(tokens, at + seat.length))) return wordsBetween(annotations, at, at + seat.length);
  // "(D-W.Va.)" is several tokens
  let end = candidate.last + 1;
  // but the stop behind "R-New York." ends the sentence
  const closes = (index: number): boolean => /^[),]$/.test(tokens[index]?.text ?? ')')
    || (mark === ',' && textAt(tokens, index) === '.' && tokens[index + 1]?.sentence !== tokens[index]?.sentence);
  while (end < candidate.last + 5 && !closes(end)) end += 1;
  const match = PARTY.exec(wordsBetween(annotations, candidate.last + 1, end));
  return match ? stateOfTheUnion(match[1] ?? '') : null;
}

/** So many names may stand between a plural title and the last name that it serves. */
const LONGEST_LIST = 8;

/** "Generals Ann Field and | Bo Lee", "Sens. Ann Field (R-Utah), Bo Lee (D-Ohio) and | Cy Mbeki": a plural title serves the names that follow. */
export function sharedTitle(annotations: Annotations, candidate: Candidate, before: (candidate: Candidate) => Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  let later = candidate;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const earlier = before(later);
    if (!earlier || earlier.sentence !== candidate.sentence || !isListed(tokens, behindBracket(annotations, earlier.last), later.first)) return null;
    // "Two teachers, Ann Field and | Bo Lee,"
    const phrase = rolePhrases(annotations, earlier)
      .find((found) => found.where === 'before' || (found.where === 'set-before' && normAt(tokens, behindBracket(annotations, earlier.last)) === 'and'));
    if (phrase) {
      const last = normAt(tokens, phrase.last - 1);
      const office = normAt(tokens, phrase.noun);
      return singularRole(last) === last && (singularRole(office) === office || normAt(tokens, phrase.noun + 1) !== 'of') ? null : phrase;
    }
    later = earlier;
  }
  return null;
}

/** Where a short bracket behind a name ends: "(R-Utah)", "(68)"; the place itself where none stands there. */
function behindBracket(annotations: Annotations, at: number): number {
  const { tokens } = annotations;
  // "Governors Ann Field of Utah and | Bo Lee in Ohio"
  if (/^(?:of|in)$/.test(normAt(tokens, at))) {
    const place = knownPlace(annotations, at + 1, tokens.length) ?? knownState(annotations, at + 1, tokens.length);
    if (place) return at + 1 + place.length;
  }
  // "Ann Field, R-Utah, and Bo Lee"
  if (textAt(tokens, at) === ',' && fits(/^[RDI]-\p{Lu}/u, textAt(tokens, at + 1))) {
    for (let i = at + 2; i < at + 6; i += 1) if (textAt(tokens, i) === ',' || normAt(tokens, i) === 'and') return i;
  }
  if (textAt(tokens, at) !== '(') return at;
  for (let i = at + 1; i < at + 6; i += 1) if (textAt(tokens, i) === ')') return i + 1;
  return at;
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 2 && /^(?:,|and|, and|&|or)$/.test(tokens.slice(from, to).map((token) => token.norm).join(' '));
}

/**
 * "The foreign ministers of Norland and Sudria, Ann Field and | Bo Lee,", "the Norlandish and Sudrian presidents, Ann Field and | Bo Lee,": the office
 * that the two hold, and the state in which this one does. `candidate` may be either of the two.
 */
export function respectiveRole(annotations: Annotations, candidate: Candidate, earlier: Candidate | null,
  later: Candidate | null): { office: RolePhrase; state: string } | null {
  const { tokens, sentences } = annotations;
  const pairs = [[candidate, later], [earlier, candidate]] as const;
  const pair = pairs.find(([one, other]) => one !== null && other !== null && one.sentence === other.sentence && other.first - one.last === 1
    && normAt(tokens, one.last) === 'and');
  const end = (pair?.[0]?.first ?? 0) - 1;
  if (textAt(tokens, end) !== ',') return null;
  const states: string[] = [];
  let noun = -1;
  for (let i = end - 1; i >= Math.max(sentences[candidate.sentence]?.first ?? 0, end - 12) && !/^[,;:.]$/.test(textAt(tokens, i)); i -= 1) {
    const known = startsUpper(tokens[i]) ? knownState(annotations, i, end) : null;
    if (known) states.unshift(known.name);
    else if (noun < 0 && singularRole(normAt(tokens, i)) !== normAt(tokens, i)) noun = i;
  }
  const state = states[pair?.[0] === candidate ? 0 : 1];
  if (state === undefined || states.length !== 2 || noun < 0) return null;
  let first = noun;
  while (startsLower(tokens[first - 1]) && /^(?:NN|JJ)/.test(posAt(tokens, first - 1))) first -= 1;
  return { office: { where: 'before', first, last: noun + 1, noun, owner: null }, state };
}

/** "Ann Field and Bo Lee, the founders of the bank,": a plural apposition is the first one's too. */
export function jointApposition(annotations: Annotations, candidate: Candidate, later: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  // "Norlander Ann Field and Sudrian | Bo Lee, both teachers,"
  const people = later && later.first - candidate.last === 2 && knownState(annotations, candidate.last + 1, later.first)?.as === 'adjective';
  if (!later || later.sentence !== candidate.sentence || (later.first - candidate.last !== 1 && !people)
    || normAt(tokens, candidate.last) !== 'and') return null;
  const phrase = rolePhrases(annotations, later).find((found) => found.where === 'behind');
  if (phrase && pairAt(annotations, phrase)) return null;
  const noun = normAt(tokens, phrase?.noun ?? -1);
  return phrase && singularRole(noun) !== noun ? phrase : null;
}

const EXAMPLES = new Set(['including', 'like', 'especially', 'particularly', 'namely']);

/** "presidential candidates, including | Ann Field, Bo Lee and | Cy Mbeki": a plural office and its examples. */
export function examplesTitle(annotations: Annotations, candidate: Candidate): RolePhrase | null {
  const { tokens } = annotations;
  const floor = annotations.sentences[candidate.sentence]?.first ?? 0;
  for (let i = candidate.first - 1; i > Math.max(floor, candidate.first - 24); i -= 1) {
    const token = tokens[i];
    if (!token) return null;
    const listed = token.text === ',' || token.norm === 'and' || startsUpper(token) || token.norm === 'of' || token.text === '(' || token.text === ')';
    const such = token.norm === 'as' && normAt(tokens, i - 1) === 'such';
    if (EXAMPLES.has(token.norm) || such) {
      let end = such ? i - 1 : i;
      if (textAt(tokens, end - 1) === ',') end -= 1;
      return pluralOfficeEnding(annotations, end, floor);
    }
    if (!listed) return null;
  }
  return null;
}
