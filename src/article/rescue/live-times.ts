import type { ArticlePage } from '../page.ts';
import { shapeOf } from '../prose.ts';
import type { Unit } from '../units.ts';

/** "16:40", "4.40pm BST", "2 May 16:40" */
const TIME = /^(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s\p{Lu}{2,4})?$|^.{0,20}\b\d{1,2}[:.]\d{2}\b.{0,20}$/u;

/** Brings back the times of a live blog's entries: each stands above words that are kept, and all are set alike. */
export function restoreLiveTimes(page: ArticlePage): void {
  // Pages that do not call themselves live have to show more of them: three might be the lengths of films.
  const least = page.structured.types.includes('LiveBlogPosting') ? 3 : 5;
  const byShape = new Map<string, Unit[]>();
  for (const unit of page.units.list) {
    if (unit.text.length > 40 || !TIME.test(unit.text)) continue;
    const next = page.units.list.slice(unit.index + 1, unit.index + 4).find((other) => other.kept);
    if (!next) continue;
    const shape = shapeOf(unit);
    byShape.set(shape, [...byShape.get(shape) ?? [], unit]);
  }
  const missing = [...byShape.values()].filter((units) => units.length >= least).flat().filter((unit) => !unit.kept);
  for (const unit of missing) page.readmit(unit, 'live-times');
}
