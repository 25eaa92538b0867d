import type { Annotations } from '../../../language/annotations.ts';
import type { Item, Unit } from '../grammar/units.ts';

/** Which tokens stand inside quotation marks. */
export function quotedTokens(annotations: Annotations, units: readonly Unit[]): (token: number) => boolean {
  const marks = new Uint8Array(annotations.tokens.length);
  for (const unit of units) {
    for (const [at, item] of unit.items.entries()) {
      if (!item.quoted) continue;
      const end = item.quote ? (unit.items[at + 1]?.token ?? endOfUnit(annotations, item)) : item.token + 1;
      marks.fill(1, item.token, end);
    }
  }
  return (token) => marks[token] === 1;
}

function endOfUnit(annotations: Annotations, item: Item): number {
  let at = item.token;
  while ((annotations.tokens[at]?.start ?? Infinity) < item.end) at += 1;
  return at;
}
