import type { Listing } from '../sanctions/listing.ts';
import type { Span } from '../span.ts';

/** What the panels are built from and the command line prints. Every fact carries the span it was read from. */
export interface Facts {
  /** Most salient first. */
  actors: Actor[];
  /** In text order. */
  quotes: Quote[];
  sanctions: SanctionsContext;
}

/** The part of an Article that is printed: all but its blocks. */
export interface BriefArticle {
  url: string | null;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  wordCount: number;
  text: string;
}

export interface Brief extends Facts {
  /** The input path as given, or the page's address. */
  source: string;
  article: BriefArticle;
}

export type ActorKind = 'person' | 'organization' | 'state';

export interface Actor {
  id: string;
  /** Fullest form in the text, without titles. */
  name: string;
  /** Every other surface form of the name in the text. */
  aliases: string[];
  kind: ActorKind;
  /** As the text gives it: "Foreign Ministry spokesperson". */
  role: string | null;
  /** Whose: "South Korea". */
  affiliation: string | null;
  /** Holds or speaks for a public office; null for organizations and states. */
  official: boolean | null;
  /** 0 to 1 */
  salience: number;
  /** Names only, not pronouns. In text order. */
  mentions: Span[];
  /** Entries of sanctions lists that may be this actor. */
  listings: Listing[];
}

/** `actorId` is null for a source that is no named actor: then `text` is the source phrase itself. */
export interface Speaker {
  actorId: string | null;
  text: string;
}

/** How a speaker was found whom the sentence itself does not name: by "he", by "the minister", or because the statement before goes on. */
export type Inference = 'pronoun' | 'description' | 'carried';

export interface Quote {
  /** said, told, wrote …; or believes, hopes, plans, fears … */
  act: 'said' | 'thought';
  form: 'direct' | 'mixed' | 'indirect';
  /** The words attributed, quotation marks included; several spans where "she said" breaks them. */
  content: Span[];
  /** The reporting verb or phrase. */
  cue: Span | null;
  /** The words in the sentence that name the source ("Lim", "he", "U.S. officials"). */
  source: Span | null;
  speaker: Speaker;
  /** An official, an official body or unnamed officials. */
  official: boolean;
  /**
   * Present and true for what the article ascribes to the source without saying that it was uttered or believed: a stance, a decision, a finding
   * ("opposed the plan", "declined to comment"). Such attributions are part of the brief, not of the panels.
   */
  aside?: boolean;
  /** Present where the speaker was inferred; absent where the sentence names the source. */
  speakerBy?: Inference;
}

export const STATEMENT_TYPES = ['imposed', 'in-force', 'violation', 'threat', 'call', 'denial', 'relief', 'impact'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

export interface SanctionsStatement {
  /** One whole sentence. */
  span: Span;
  type: StatementType;
  /** Common English names: "United Nations", "North Korea". */
  imposer: string | null;
  target: string | null;
  speaker: Speaker | null;
}

export interface Regime {
  imposer: string;
  target: string;
  /** Keys of the reference data, e.g. "UN-SC1718". */
  programmes: string[];
}

export interface SanctionsContext {
  relevant: boolean;
  regimes: Regime[];
  statements: SanctionsStatement[];
}
