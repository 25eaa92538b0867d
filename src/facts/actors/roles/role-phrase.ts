import type { TokenRange } from '../actor-set.ts';

/** Words beside a name that say what its bearer is, and where they stand. */
export interface RolePhrase extends TokenRange {
  where: 'before' | 'behind' | 'set-before' | 'is';
  /** The tokens that hold the role noun last named before "of …": what tells public from private. */
  noun: number;
  /** Whose, where an owner stands before it: "South Korea's", "his". */
  owner: TokenRange | null;
  /** Told as over: "who was the mayor", "when she was mayor". */
  past?: boolean;
}
