import type { Annotations } from '../../../language/annotations.ts';
import { normAt, textAt, wordsBetween } from '../../../language/word-at.ts';
import type { TokenRange } from '../actor-set.ts';
import type { Candidate } from '../candidates.ts';
import { isRoleNoun } from '../words/role-words.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rolePhrases } from './role-phrases.ts';

/** Two offices in one apposition: where the first ends, where the second begins, and where what both belong to begins. */
interface Pair {
  and: number;
  tail: number;
}

/** "chairman and vice chairman, respectively," or "chairwoman and senior Democrat": two single offices that "and" ties; null for one office or a plural. */
export function pairAt(annotations: Annotations, phrase: RolePhrase): Pair | null {
  const { tokens } = annotations;
  const and = phrase.noun + 1;
  if (normAt(tokens, and) !== 'and' || tokens[phrase.noun]?.norm.endsWith('s')) return null;
  let second = and + 1;
  while (second < phrase.last && !isRoleNoun(normAt(tokens, second))) second += 1;
  if (second >= phrase.last || second - and > 3) return null;
  return { and, tail: second + 1 };
}

export interface PairedRole {
  /** The office of this one of the two. */
  own: RolePhrase;
  /** "top " in "the top Democrat and Republican": said of both. */
  shared: string;
  /** What both belong to: "on the Trade Committee". */
  tail: TokenRange;
}

/**
 * "Ann Field and Bo Lee, the chairman and senior member, respectively, on the Trade Committee,": the first office is the first one's.
 * `candidate` may be either of the two. Null where no such pair stands behind two names.
 */
export function pairedRole(annotations: Annotations, candidate: Candidate, earlier: Candidate | null, later: Candidate | null): PairedRole | null {
  const { tokens } = annotations;
  const joined = (a: Candidate, b: Candidate): boolean => a.sentence === b.sentence && b.first - a.last === 1 && normAt(tokens, a.last) === 'and';
  const isFirst = later !== null && joined(candidate, later);
  const last = isFirst ? later : earlier !== null && joined(earlier, candidate) ? candidate : null;
  if (!last) return null;
  const phrase = rolePhrases(annotations, last).find((found) => found.where === 'behind');
  const pair = phrase ? pairAt(annotations, phrase) : null;
  if (!phrase || !pair) return null;
  // "…, respectively, on the Trade Committee"
  const ordered = textAt(tokens, pair.tail) === ',' && normAt(tokens, pair.tail + 1) === 'respectively';
  let from = ordered ? pair.tail + 2 : pair.tail;
  if (textAt(tokens, from) === ',') from += 1;
  let end = ordered ? from : Math.max(from, phrase.last);
  if (ordered) while (end < (annotations.sentences[last.sentence]?.last ?? 0) && !/^[,.;:—–]$/.test(textAt(tokens, end))) end += 1;
  const adjectives = !isFirst && ordered && pair.tail - pair.and === 2 && phrase.noun > phrase.first;
  return {
    own: isFirst ? { ...phrase, last: pair.and } : { ...phrase, first: pair.and + 1, noun: pair.tail - 1, last: pair.tail },
    shared: adjectives ? `${wordsBetween(annotations, phrase.first, phrase.noun)} ` : '',
    tail: { first: from, last: end },
  };
}
