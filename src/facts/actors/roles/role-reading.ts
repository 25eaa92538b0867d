import type { Annotations, Token } from '../../../language/annotations.ts';
import { normAt } from '../../../language/word-at.ts';
import type { TokenRange } from '../actor-set.ts';
import type { Candidate } from '../candidates.ts';
import { titleLength } from '../runs/pieces.ts';
import type { KnownPlace, KnownState } from '../words/known-names.ts';
import { bare } from './role-edges.ts';
import { type GroupAt, type Owned, readOwner, wholeBody } from './role-owners.ts';
import type { RolePhrase } from './role-phrase.ts';

/** What is read of one role phrase so far: each step of `readRole` goes on where the one before it stopped. */
export interface Reading extends Owned {
  readonly annotations: Annotations;
  readonly tokens: readonly Token[];
  readonly groupAt: GroupAt;
  readonly candidate: Candidate;
  readonly phrase: RolePhrase;
  /** The word that says what someone is, which stands at `phrase.noun`: "secretary". */
  readonly noun: string;
  /** The same with the rest of a long title, and how many tokens that is: "secretary_of_state". */
  readonly title: string;
  readonly titleWords: number;
  /** What is left of the phrase when states, places and bodies are read. */
  first: number;
  last: number;
  /** Told of a town or a state of the Union. */
  ofPlace: boolean;
  /** The state, or else the place, that the phrase began with. */
  led: KnownState | null;
  place: KnownPlace | null;
  /** The nation of a private person, which stays in the role: "American ". */
  people: string;
  /** "then-Norlandish | Ambassador": the office is over. */
  once: boolean;
  /** The body behind the role, which is told as the affiliation: "of the Trade Committee". */
  tail: TokenRange | null;
  /** How many tokens behind the first name a state, and are not shown: "former | Norland | president". */
  dropped: number;
}

/** A phrase of which no more is read than its noun and whose it is. */
export function beginReading(annotations: Annotations, phrase: RolePhrase, groupAt: GroupAt, candidate: Candidate): Reading {
  const { tokens } = annotations;
  const { first, noun, last, owner } = phrase;
  // "Field's fellow senator Bo Lee": her colleague, not her aide
  const owned = owner && normAt(tokens, first) !== 'fellow' ? readOwner(annotations, owner, groupAt, candidate)
    : { affiliation: null, state: null, body: null };
  const titleWords = Math.max(1, titleLength(annotations, noun, Math.max(last, noun + 1)));
  return {
    annotations, tokens, groupAt, candidate, phrase, titleWords, last, ...owned,
    noun: normAt(tokens, noun), title: tokens.slice(noun, noun + titleWords).map(bare).join('_'), first: wholeBody(annotations, first, groupAt),
    ofPlace: false, led: null, place: null, people: '', once: false, tail: null, dropped: 0,
  };
}

/** Ties a role to a state where nothing told before says whose it is. */
export function tieTo(reading: Reading, { name }: KnownState): void {
  reading.state ??= name;
  reading.affiliation ??= name;
}

/** "his Norlandish counterpart", "her brother" */
export function isOwnedByPronoun({ phrase, tokens }: Reading): boolean {
  return phrase.owner !== null && /^(?:his|her|its|their)$/.test(normAt(tokens, phrase.owner.first));
}
