import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';
import { BETWEEN, MEASURE } from './words.ts';

/** Sanctions made now. */
export const IMPOSED: Cues = { type: 'imposed', cues: [
  // "a Security Council vote at the weekend for more sanctions"
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\b(?:council|eu|european union|u\.n\.|un)(?:'s)? (?:[\w-]+ ){0,2}(?:votes?|decision|agreement)\b(?! (?:would|will|could|may|is))[^;]{0,30} `,
        String.raw`(?:for|on|to impose|to adopt|to extend) ${BETWEEN}${MEASURE}\b`,
      ),
    ],
  },
  // "snapped back into place at midnight", "came into force on Saturday"
  {
    weight: 3.8,
    says: [
      inOrder(
        String.raw`\b(?:snapp?(?:s|ed)? back (?:in)?to|c[ao]me(?:s)? back into|went (?:back )?into|returned (?:in)?to) (?:place|force|effect)\b`,
        String.raw`(?=[^;]{0,60}\b(?:midnight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)`,
      ),
    ],
  },
] };
