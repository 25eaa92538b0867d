import type { Complement } from './complements.ts';
import type { CueGroup } from './cue-groups.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Range } from './items.ts';

/** A cue with what was found on either side of it, before its content's end is known. */
export interface Candidate {
  group: CueGroup;
  verb: CueVerb;
  source: Range | null;
  inherited: boolean;
  /** How the cue hangs on the words before it: after a comma or "and", a later report ends the content of the one before. */
  cut: number | null;
  right: Complement | null;
  left: Range[];
  /** Words behind the cue that go on with content begun before it. */
  rest: Range | null;
}
