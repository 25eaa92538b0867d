import { programmesFor } from '../../sanctions/programmes.ts';
import type { Regime } from '../brief.ts';
import type { Parties } from './context-parties.ts';

/** A pair that a statement speaks of; `explicit` where its own words name both. */
export interface SpokenPair extends Parties {
  explicit: boolean;
}

/** The distinct pairs that the statements are about, most spoken of first; a pair met once beside others met often is left out. */
export function regimesOf(pairs: readonly SpokenPair[]): Regime[] {
  const counts = new Map<string, { imposer: string; target: string; count: number; explicit: boolean }>();
  for (const { imposer, target, explicit } of pairs) {
    if (imposer === null || target === null) continue;
    const key = `${imposer}\n${target}`;
    const known = counts.get(key);
    if (known) { known.count++; known.explicit ||= explicit; } else counts.set(key, { imposer, target, count: 1, explicit });
  }
  const all = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const most = all[0]?.count ?? 0;
  return all.filter(({ count, explicit }) => count === most || count >= Math.max(2, most * 0.2) || (explicit && most < 6))
    .map(({ imposer, target }) => ({ imposer, target, programmes: programmesFor(imposer, target) }));
}
