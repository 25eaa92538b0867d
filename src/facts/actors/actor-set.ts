import type { Span } from '../../span.ts';
import type { Actor } from '../brief.ts';

/** What the text lets one guess of a person: for resolving "he", "she", "they". `plural` for "the Browns". */
export type Gender = 'male' | 'female' | 'unknown' | 'plural';

/** Tokens `first` (included) to `last` (excluded) of `Annotations.tokens`. */
export interface TokenRange {
  first: number;
  last: number;
}

/** One place where an actor is named: the name alone, without titles, possessive 's or article. */
export interface Mention extends Span, TokenRange {
  /** The words as they stand. */
  text: string;
  /**
   * The name with its titles, article and appositions that stand beside it:
   * "Russian Defence Minister Oleg Marin", "Park Soo-jin, South Korea's Foreign Ministry spokesperson,".
   * At least the mention itself. What a speaker's span is cut from.
   */
  phrase: Span & TokenRange;
  /** Place in `Annotations.sentences`. */
  sentence: number;
}

/** An actor before lists are searched. All fields of `Actor` but `listings` and its bare spans. */
export interface ActorDraft extends Omit<Actor, 'listings' | 'mentions'> {
  gender: Gender;
  /** In text order. */
  mentions: Mention[];
  /** Common English names of the states that the text ties this actor to, most telling first. */
  countries: string[];
  /** Those of them that no word says of the actor, but that were inferred from the words around it. */
  inferred?: string[];
  /** For organisations: a public body (ministry, army, court, international body …), so that one who speaks for it is an official. */
  publicBody: boolean;
  /** For organisations: a news medium or agency. */
  medium: boolean;
}

/** The actors of a text and the questions that later passes ask of them. */
export interface ActorSet {
  /** Most salient first. */
  actors: ActorDraft[];
  byId(id: string): ActorDraft | null;
  /** The actor named at this token, if its mention (the bare name) covers it. */
  actorAt(tokenIndex: number): ActorDraft | null;
  /** The mention (bare name) that covers this token. */
  mentionAt(tokenIndex: number): { actor: ActorDraft; mention: Mention } | null;
  /** Every mention whose bare name lies in the token range, in text order. */
  mentionsIn(range: TokenRange): { actor: ActorDraft; mention: Mention }[];
  /**
   * The actor that this name or role phrase stands for, read at token `at`:
   * "Park", "Park Soo-jin", "the State Department", "Moscow", "the Kremlin"; and, where one person of the
   * text before or at `at` clearly fits, a definite role: "the defence minister", "the spokesman".
   * Null where nobody or more than one fits.
   */
  resolveName(words: string, at?: number): ActorDraft | null;
  /** The common English name of the state that this word names or derives from ("Russian", "Moscow", "U.S."), whether or not it is an actor. */
  stateOf(words: string): string | null;
}
