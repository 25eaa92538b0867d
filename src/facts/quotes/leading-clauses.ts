import { hasTense } from './items.ts';
import type { Item } from './units.ts';

const LEADING = /^(?:when|as|while|after|before|since|once|although|though|because|if|until)$/;

/**
 * Of a clause that leads its unit ("When officials explained …, Rowe exploded", "As he announced the cuts, Rowe admitted …") and holds item `at`:
 * the comma where it ends and the main clause begins. Null where the unit is not led by such a clause.
 */
export function leadingClauseEnd(items: readonly Item[], at: number): number | null {
  let first = 0;
  while (/^(?:CC|RB|,)$/.test(items[first]?.pos ?? '') && !LEADING.test(items[first]?.norm ?? '')) first += 1;
  if (!LEADING.test(items[first]?.norm ?? '') || items[first]?.quoted) return null;
  // "As Hale said, the plan failed" tells what Hale said.
  for (let comma = first + 1; comma < items.length; comma += 1) {
    if (items[comma]?.norm !== ',' || items[comma]?.quoted || !clauseBehind(items, comma + 1)) continue;
    return comma > at ? comma : null;
  }
  return null;
}

/** A subject of at most ten words and its finite verb. */
function clauseBehind(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(from + 11, items.length); at += 1) {
    const item = items[at];
    if (hasTense(item)) return at > from && !/^(?:RB|WDT|WP|WRB)$/.test(items[from]?.pos ?? '');
    if (!/^(?:DT|PDT|PRP|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|RB|POS|CD|IN|TO|CC|VBN)$/.test(item?.pos ?? '')) return false;
  }
  return false;
}
