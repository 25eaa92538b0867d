import { isFurniture, isFurnitureName } from '../after/box-names.ts';
import { endsSentence, isProse, linkShare } from '../prose.ts';
import { tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { textBox } from '../text-box.ts';
import type { PageElement } from '../tree/element.ts';

/**
 * Brings back sentences between kept paragraphs that Readability left for the name of their box (`<div class="card callout">` around
 * "In short: the court has the last word"), where the box stands in the text and no name around it says
 * that it is furniture. An `<aside>` of paragraphs among those of the text, "The line in figures",
 * is a part of it too; one that quotes says again what the text says.
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
    if (!upFrom(unit.block, box).some((at) => isFurniture(at) && !isTextAside(page, at, first, last))) page.restore(unit, 'callouts');
  }
}

/** A bare `<aside>` between kept paragraphs, with no list of links, quotation or field in it, and no line that a pass knows for furniture. */
function isTextAside(page: ArticlePage, element: PageElement, first: number, last: number): boolean {
  if (tagOf(element) !== 'aside' || isFurnitureName(element) || element.querySelector('blockquote, q, cite, input, article') !== null) return false;
  const units = page.unitsIn(element);
  return units.every((unit) => !unit.barred && unit.index > first && unit.index < last && linkShare(unit) < 0.5) && units.some((unit) => isProse(unit));
}
