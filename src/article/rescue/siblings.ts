import { tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { countShapes, endsSentence, isProse, linkShare, shapeOf } from '../prose.ts';
import type { Unit } from '../units.ts';

/**
 * Brings back paragraphs between kept ones that are set just like them: Readability drops a short one among long ones
 * where each stands in a box of its own (`<div class="card"><p>…</p></div>`), and text between embedded posts.
 */
export function restoreSiblings(page: ArticlePage): void {
  const kept = page.kept();
  const first = kept.find((unit) => isProse(unit));
  const last = kept.findLast((unit) => isProse(unit));
  if (!first || !last) return;
  const shapes = countShapes(kept);
  for (const unit of page.units.list.slice(first.index, last.index)) {
    if (unit.kept || unit.barred) continue;
    const alike = shapes.get(shapeOf(unit)) ?? 0;
    if (alike >= 3 && linkShare(unit) < 0.6 && (endsSentence(unit.text) || isParagraphOf(unit))) page.restore(unit, 'siblings');
  }
}

function isParagraphOf(unit: Unit): boolean {
  return tagOf(unit.block) === 'p' && unit.text.length > 25;
}
