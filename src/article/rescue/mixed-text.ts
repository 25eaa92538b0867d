import { isFurniture } from '../after/box-names.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isProse, linkShare } from '../prose.ts';
import type { PageElement } from '../tree/element.ts';

/**
 * Brings back paragraphs in a box whose bare words are kept: weblogs part a text by line breaks here and by boxes there
 * (`<div class="post-body">First paragraph.<br><br>Second paragraph.<div>Third paragraph.</div><div><br></div>…`).
 */
export function restoreMixedText(page: ArticlePage): void {
  const holders = new Set<PageElement>();
  for (const unit of page.kept()) if (isProse(unit)) holders.add(unit.block);
  for (const unit of page.units.list) {
    const parent = unit.block.parentElement;
    if (unit.kept || unit.barred || parent === null || parent === page.body || !holders.has(parent)) continue;
    if (isProse(unit) && endsSentence(unit.text) && linkShare(unit) < 0.3 && !isFurniture(unit.block)) page.restore(unit, 'mixed-text');
  }
}
