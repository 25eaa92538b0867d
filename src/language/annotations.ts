import type { Span } from '../span.ts';

/** Entity classes of the tagger. `PLACE` is a country, region, city; `MISC` a nationality, event, work or product. */
export type EntityTag = 'O' | 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'MISC';

/** What a token has of its word alone: one object for the same word wherever it stands. */
export interface WordForm {
  text: string;
  norm: string;
  letters: number;
  /** What was asked of the word before: see `askedOnce`. */
  answers: unknown[];
  /** The same for questions of yes or no, a bit each: what was asked, and what was answered with yes. */
  asked: number;
  told: number;
  /** Where a table of words holds it, and which. */
  place: number;
  table: object | null;
}

/** A word or a mark of punctuation. `text.slice(start, end)` is `text`. */
export interface Token extends Span {
  /** Place in `Annotations.tokens`. */
  index: number;
  /** Place in `Annotations.sentences`. */
  sentence: number;
  /** Its word alone; the next three are of it. */
  form: WordForm;
  text: string;
  /** Lower case, typographic apostrophes and quotation marks made plain. */
  norm: string;
  /** What its letters are: see letters.ts. */
  letters: number;
  /** Penn Treebank tag: NNP, VBD, IN, `` … */
  pos: string;
  entity: EntityTag;
  /** True where an entity of the same class starts anew beside another. */
  entityStart: boolean;
}

/** Tokens `first` (included) to `last` (excluded) of `Annotations.tokens`. */
export interface Sentence extends Span {
  index: number;
  first: number;
  last: number;
  /** Place in `Annotations.paragraphs`. */
  paragraph: number;
}

/** A stretch between line breaks. Sentences never run over its end. */
export interface Paragraph extends Span {
  index: number;
  /** Sentences `first` (included) to `last` (excluded). */
  first: number;
  last: number;
}

export interface Annotations {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
}
