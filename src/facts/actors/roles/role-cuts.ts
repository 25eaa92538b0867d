import type { Annotations, Token } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { knownPlace, knownState } from '../words/known-names.ts';
import { PRIVATE_ROLES, PUBLIC_ROLES, roleNoun } from '../words/role-words.ts';
import type { Reading } from './role-reading.ts';

const PARTIES = words('republican democratic democrat conservative liberal labour labor green gop independent socialist');

/** Skips what stands before the state that a phrase begins with. */
export function skipToState(reading: Reading): void {
  const { annotations, tokens, phrase, last } = reading;
  // "her | two | sons, Bo and Cy", "several other | GOP governors"
  while (reading.first < phrase.noun && (posAt(tokens, reading.first) === 'CD'
    || /^(?:both|several|some|many|other)$/.test(normAt(tokens, reading.first)))) reading.first += 1;
  // "Republican | Utah Sen."
  if (PARTIES.has(normAt(tokens, reading.first)) && knownPlace(annotations, reading.first + 1, last)?.usState) reading.first += 1;
  // "GOP | Sen."
  if (normAt(tokens, reading.first) === 'gop' && reading.first < phrase.noun && PUBLIC_ROLES.has(roleNoun(reading.noun))) reading.first += 1;
  // "visiting | Norlandish Foreign Minister"
  if (normAt(tokens, reading.first) === 'visiting' && knownState(annotations, reading.first + 1, last)) reading.first += 1;
}

/** Cuts what says nothing at either end: the links that a place or body behind leaves, an article, a number. */
export function trimEnds(reading: Reading): void {
  const { tokens } = reading;
  while (reading.last > reading.first
    && /^(?:of|for|at|in|on|from|with|to|and|the|a|an|by|partly|"|\[)$/.test(normAt(tokens, reading.last - 1))) reading.last -= 1;
  if (/^(?:the|a|an)$/.test(normAt(tokens, reading.first))) reading.first += 1;
  // "another | GOP | frontrunner"
  if (normAt(tokens, reading.first) === 'gop' && reading.last - reading.first > 1) reading.first += 1;
}

/** "Republican | Sen.", "own | adviser" */
export function skipParty(reading: Reading): void {
  const { tokens, phrase, first } = reading;
  const word = normAt(tokens, first);
  const party = PARTIES.has(word) && first + 1 === phrase.noun && PUBLIC_ROLES.has(roleNoun(reading.noun));
  if (reading.last - first < 2 || !(party || /^(?:own|fellow|rival|local)$/.test(word))) return;
  // "rival | Norlandish | leader": the state inside goes with it
  reading.first += 1 + reading.dropped;
  reading.dropped = 0;
}

/** "nurse | at the town's hospital": where a private person works says no more than what she is, where the place has no name. */
export function withoutWorkplace(tokens: readonly Token[], first: number, last: number, at: number, noun: string): number {
  const link = at + 1;
  if (!PRIVATE_ROLES.has(noun) || link >= last || link <= first || !/^(?:at|in|from)$/.test(normAt(tokens, link))) return last;
  return tokens.slice(link + 1, last).some((token) => fits(/^[\p{Lu}\d]/u, token.text)) ? last : link;
}

const LONGEST_ROLE = 10;

/** Where a role phrase of more words than a reader needs is cut: before the last link that leaves it short, behind its noun. */
export function shortened(annotations: Annotations, first: number, last: number, noun: number): number {
  const { tokens } = annotations;
  if (last - first <= LONGEST_ROLE) return last;
  for (let i = Math.min(last - 1, first + LONGEST_ROLE); i > noun; i -= 1) {
    if (/^(?:of|for|at|in|on|from|with|under|to|and|who|which|that|now|then|,)$/.test(normAt(tokens, i))) return i;
  }
  return last;
}
