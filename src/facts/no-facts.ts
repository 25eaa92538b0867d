import type { Facts } from './brief.ts';

/** What the panels show for a text that is not English. */
export function noFacts(): Facts {
  return { actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } };
}
