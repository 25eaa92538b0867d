import type { ArticlePage } from '../page.ts';
import { isFurnitureName } from './box-names.ts';
import type { PageElement } from '../tree/element.ts';

/**
 * Takes out of a sentence what a page put into it: the card that opens over a name (`Bo Lind<span class="card"><a>Bo Lind</a>
 * <a>Lind elected by a hair, says the council</a> <a>More</a></span> said`), the share button at its end (`<span class="share">`).
 * The sentence stays one.
 */
export function cutInlineBoxes(page: ArticlePage): void {
  for (const element of page.body.querySelectorAll('span, small, ins, sup')) {
    const [unit, second] = page.unitsIn(element);
    if (!unit?.kept || second !== undefined || unit.text.length < 60 || !unit.block.contains(element) || unit.block === element) continue;
    if (!unit.nodes.some((node) => element.contains(node))) continue;
    const length = element.textContent.trim().length;
    if (length === 0 || length > unit.text.length * 0.9) continue;
    // The innermost: the name that opens the card may stand in the same box as the card.
    if (isLinkCard(element) && ![...element.querySelectorAll('span')].some((inner) => isLinkCard(inner))) page.cut(element, 'inline-boxes: links');
    else if (isFurnitureName(element)) page.cut(element, 'inline-boxes');
  }
}

/** Three links or more, headlines among them, and next to nothing between them. "Ada, Bo and Cy", each a link, has commas and short names. */
function isLinkCard(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.textContent.replace(/\s+/g, '')).filter(Boolean);
  if (links.length < 3 || !links.some((text) => text.length > 35)) return false;
  return links.join('').length > element.textContent.replace(/\s+/g, '').length * 0.9;
}
