/** A term with what stands around it in its sentence. */
export interface Around {
  /** The whole sentence. */
  plain: string;
  before: string;
  /** The term itself. */
  words: string;
  /** The sentence from the term's first letter on. */
  from: string;
  behind: string;
  /** How many states the sentence and its neighbours name. */
  states: number;
  /** How many it names alone. */
  here: number;
}
