/** How a listed name fits the name asked for. */
export interface NameMatch {
  /** 0 to 1 */
  score: number;
  /** How many listed names would fit by chance if their words fell together at random: below 1, hardly any. */
  chance: number;
  /** A name that tells little: one word beside particles and honours ("Mullah Krekar"). */
  bare?: boolean;
  /** A given and a family name that thousands bear (see common-names.ts). */
  common?: boolean;
  /** Both names have the same words, in one spelling or in several of one sound. */
  whole: boolean;
  /** The same, but for a father's name that news leaves out. */
  nearlyWhole: boolean;
  /** The same letters throughout. */
  wordForWord: boolean;
  /** Listed words that the name asked for does not have, and the other way round. */
  listedAlone: string[];
  askedAlone: string[];
  /** Words that agree by sound alone: "sergei" for "sergey". */
  respelled: [asked: string, listed: string][];
}
