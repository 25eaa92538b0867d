import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { hasTense } from './items.ts';
import type { Item } from './units.ts';

const LEADING = /^(?:when|as|while|after|before|since|once|although|though|because|if|until)$/;

/**
 * Of a clause that leads its unit ("When officials explained …, Rowe exploded", "As he announced the cuts, Rowe admitted …") and holds item `at`:
 * the comma where it ends and the main clause begins. Null where the unit is not led by such a clause.
 */
export function leadingClauseEnd(items: readonly Item[], at: number): number | null {
  let first = 0;
  while (/^(?:CC|RB|,)$/.test(posAt(items, first)) && !LEADING.test(normAt(items, first))) first += 1;
  if (!LEADING.test(normAt(items, first)) || items[first]?.quoted) return null;
  // "As Hale said, the plan failed" tells what Hale said.
  for (let comma = first + 1; comma < items.length; comma += 1) {
    if (items[comma]?.norm !== ',') continue;
    // As Hale promised to “stay,” the crowd cheered.
    const marked = items[comma]?.quoted === true;
    if (marked && !(items[comma + 1]?.quoted && !fits(/[\p{L}\p{N}]/u, textAt(items, comma + 1)) && items[comma + 2]
      && !items[comma + 2]?.quoted)) continue;
    const end = marked ? comma + 2 : comma;
    if (!clauseBehind(items, marked ? end : end + 1)) continue;
    return end > at ? end : null;
  }
  return null;
}

/** A subject of at most ten words and its finite verb. */
function clauseBehind(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(from + 11, items.length); at += 1) {
    const item = items[at];
    // "While the notice says so, Jo Hale, deputy head of the union, said …"
    if (item?.norm === ',' && at > from && items[at - 1]?.pos === 'NNP') {
      const close = items.findIndex((one, i) => i > at && one.norm === ',');
      return close > 0 && close - at < 20 && !items.slice(at, close).some(hasTense) && /^VB[DZ]$/.test(posAt(items, close + 1));
    }
    if (hasTense(item)) return at > from && !/^(?:RB|WDT|WP|WRB)$/.test(posAt(items, from));
    if (!/^(?:DT|PDT|PRP|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|RB|POS|CD|IN|TO|CC|VBN)$/.test(item?.pos ?? '')) return false;
  }
  return false;
}
