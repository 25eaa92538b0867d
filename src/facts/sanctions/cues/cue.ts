import type { StatementType } from '../../brief.ts';

/** Words that speak for a sense, and how strongly beside others at the same distance. */
export interface Cue {
  type: StatementType;
  weight: number;
  /** Ways to say it. */
  says: readonly RegExp[];
  /** True where the words govern the whole sentence, however far they stand: "denied … that it had breached the embargo". */
  governs?: true;
}

/** The cues of one sense. */
export interface Cues {
  type: StatementType;
  cues: readonly Omit<Cue, 'type'>[];
}
