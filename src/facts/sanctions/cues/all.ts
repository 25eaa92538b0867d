import { CALL } from './call.ts';
import { DENIAL } from './denial.ts';
import { IMPACT } from './impact.ts';
import { IMPOSED } from './imposed.ts';
import { IN_FORCE } from './in-force.ts';
import { RELIEF } from './relief.ts';
import { THREAT } from './threat.ts';
import { VIOLATION } from './violation.ts';
import type { Cue } from './cue.ts';

/** Single words and whole constructions that tell the sense in which a sentence speaks of sanctions, the heaviest first. */
export const CUES: readonly Cue[] = [DENIAL, CALL, THREAT, VIOLATION, RELIEF, IN_FORCE, IMPACT, IMPOSED]
  .flatMap(({ type, cues }) => cues.map((cue) => ({ type, ...cue })))
  .toSorted((a, b) => b.weight - a.weight);
