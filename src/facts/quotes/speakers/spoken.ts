import type { Range } from '../grammar/items.ts';

/** What is known of who has spoken before, latest last. */
export interface Spoken {
  actorId: string | null;
  words: string;
  official: boolean;
  /** Place in `Annotations.sentences` and `Annotations.paragraphs`. */
  sentence: number;
  paragraph: number;
  plural: boolean;
  /** Tokens of what was said; who is named there is spoken of. */
  told: readonly Range[];
  /** Whom a question was put to: who speaks next is likely to answer it. */
  asked?: string | null;
}
