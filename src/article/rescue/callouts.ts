import { isFurniture } from '../after/box-names.ts';
import { endsSentence, isProse, linkShare } from '../prose.ts';
import { upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { textBox } from '../text-box.ts';

/**
 * Brings back sentences between kept paragraphs that Readability left for the name of their box (`<div class="card callout">` around
 * "In short: the court has the last word"), where the box stands in the text and no name around it says that it is furniture.
 */
export function restoreCallouts(page: ArticlePage): void {
  const prose = page.kept().filter((unit) => isProse(unit));
  const first = prose[0]?.index ?? 0;
  const last = prose.at(-1)?.index ?? -1;
  const box = textBox(page);
  if (!box) return;
  for (const unit of page.unitsIn(box)) {
    if (unit.kept || unit.barred || unit.index < first || unit.index > last) continue;
    if (!isProse(unit) || !endsSentence(unit.text) || linkShare(unit) > 0.2) continue;
    if (![...upFrom(unit.block, box)].some((at) => isFurniture(at))) page.restore(unit, 'callouts');
  }
}
