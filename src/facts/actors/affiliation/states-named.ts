import type { Annotations } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import { knownState } from '../words/known-names.ts';

/** Whether another state is named twice as often. */
export function isPassing(annotations: Annotations, state: string): boolean {
  const counts = statesNamed(annotations);
  return (counts.get(state) ?? 0) * 2 <= Math.max(...counts.values());
}

const counted = new WeakMap<Annotations, ReadonlyMap<string, number>>();

/** How often the whole text names each state, if only as an adjective; counted once for a text. */
export function statesNamed(annotations: Annotations): ReadonlyMap<string, number> {
  const known = counted.get(annotations);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const token of annotations.tokens) {
    const state = startsUpper(token) ? knownState(annotations, token.index, annotations.tokens.length) : null;
    if (state) counts.set(state.name, (counts.get(state.name) ?? 0) + 1);
  }
  counted.set(annotations, counts);
  return counts;
}
