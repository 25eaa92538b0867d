import { isMeta } from '../after/above-text.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, isProse, linkShare } from '../prose.ts';

/**
 * Brings back a heading below the headline whose own box goes on with a kept paragraph:
 * `<div class="card"><h3 class="card-header">What was said</h3><p>…`. Readability drops it for a class that speaks of a header.
 */
export function restoreHeadings(page: ArticlePage): void {
  const headline = page.metadata.shown[0];
  const above = headline ? page.unitsIn(headline).at(-1)?.index ?? -1 : -1;
  const last = page.kept().findLast((unit) => isProse(unit))?.index ?? -1;
  for (const unit of page.units.list.slice(above + 1, last)) {
    if (unit.kept || unit.barred || !isHeading(unit) || unit.text.length > 120 || linkShare(unit) > 0.3 || isMeta(page, unit)) continue;
    const next = page.units.list[unit.index + 1];
    if (next?.kept === true && isProse(next) && unit.block.parentElement?.contains(next.block) === true) page.restore(unit, 'headings');
  }
}
