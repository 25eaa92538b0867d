import type { Span } from '../../span.ts';
import type { TokenRange } from './actor-set.ts';
import type { KnownOrganisation, KnownState } from './words/known-names.ts';

/** What the surroundings of one name say for each reading of it. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  thing: number;
}

/** One name at one place, before the document as a whole is asked what it is. */
export interface Candidate extends TokenRange, Span {
  text: string;
  /** The words without possessive, in their own spelling. */
  words: string[];
  sentence: number;
  /** Title and role words right before the name, as one range: "Russian Defence Minister". */
  title: TokenRange | null;
  /** What comes before the role noun inside the same run: modifiers that name a state or body. */
  state: KnownState | null;
  organisation: KnownOrganisation | null;
  /** An organisation by its own last word ("Foreign Ministry"). */
  headed: boolean;
  evidence: Evidence;
}

/** What tells as much against a person as for a body. */
export function towardsBody(evidence: Evidence, by: number, from = 2): void {
  evidence.organisation += by;
  evidence.person -= from;
}
