import { tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { countShapes, endsSentence, isProse, linkShare, shapeOf } from '../prose.ts';
import { rowItem } from '../row-item.ts';
import { leadsWithin } from '../same-site.ts';
import type { PageElement } from '../tree/element.ts';
import type { Unit } from '../units.ts';

/** So many kept paragraphs side by side make a row that others may belong to. */
const ROW = 3;

/**
 * Brings back paragraphs between kept ones that are set just like them: Readability drops a short one among long ones
 * where each stands in a box of its own (`<div class="card"><p>…</p></div>`), text between embedded posts, and of a row of
 * boxes that are paragraphs (`<div class="line">`) those with links, the first and the last of the row too.
 */
export function restoreSiblings(page: ArticlePage): void {
  const kept = page.kept();
  const first = kept.find((unit) => isProse(unit));
  const last = kept.findLast((unit) => isProse(unit));
  if (!first || !last) return;
  const shapes = countShapes(kept);
  const rows = countRows(page, kept);
  const rowOf = (unit: Unit): PageElement | null => rowItem(page, unit).parentElement;
  // What screen readers are to pass over is in no row, though it stands there.
  const isInRow = (unit: Unit): boolean => unit.block.closest('[aria-hidden="true"]') === null && (rows.get(rowOf(unit))?.get(kindOf(unit.block)) ?? 0) >= ROW;
  for (const unit of page.units.list.slice(first.index, last.index)) {
    if (unit.kept || unit.barred) continue;
    const alike = shapes.get(shapeOf(unit)) ?? 0;
    // "HARBOUR CHIEF RESIGNS AFTER STORM", a link to another story, stands in the row too.
    if ((isInRow(unit) && (linkShare(unit) < 0.6 || !leadsWithin(page, unit)))
      || (alike >= 3 && linkShare(unit) < 0.6 && (endsSentence(unit.text) || isParagraphOf(unit)))) page.restore(unit, 'siblings');
  }
  const headline = page.metadata.shown[0];
  const above = headline ? page.unitsIn(headline).at(-1)?.index ?? -1 : -1;
  for (const [from, step] of [[first, -1], [last, 1]] as const) {
    for (let unit = page.units.list[from.index + step]; unit && unit.index > above; unit = page.units.list[unit.index + step]) {
      if (rowOf(unit) !== rowOf(from) || unit.barred || !isInRow(unit) || !endsSentence(unit.text) || linkShare(unit) > 0.6) break;
      page.restore(unit, 'siblings: end of a row');
    }
  }
}

/** By box, how many kept paragraphs of a kind stand side by side in it. */
function countRows(page: ArticlePage, kept: readonly Unit[]): Map<PageElement | null, Map<string, number>> {
  const rows = new Map<PageElement | null, Map<string, number>>();
  for (const unit of kept) {
    if (!isProse(unit)) continue;
    const box = rowItem(page, unit).parentElement;
    const row = rows.get(box) ?? new Map<string, number>();
    rows.set(box, row.set(kindOf(unit.block), (row.get(kindOf(unit.block)) ?? 0) + 1));
  }
  return rows;
}

function kindOf(element: PageElement): string {
  return `${tagOf(element)}.${element.getAttribute('class') ?? ''}`;
}

function isParagraphOf(unit: Unit): boolean {
  return tagOf(unit.block) === 'p' && unit.text.length > 25;
}
