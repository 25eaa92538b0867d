import { isElement, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { linkShare } from '../prose.ts';
import type { PageElement } from '../tree/element.ts';

const PICTURE = 'img, svg, canvas, picture, video, iframe, object';
const PRECEDING = 2;
const FOLLOWING = 4;

/**
 * Figures with a caption between the first and the last words that no block can hold, but a page can show: a chart drawn by script
 * (`<figure><canvas></canvas><figcaption>Crews by line</figcaption></figure>`), a picture kept in the markup (`src="data:…"`).
 */
export function captionedFigures(page: ArticlePage, known: readonly PageElement[]): PageElement[] {
  const kept = page.kept();
  const start = page.metadata.shown[0] ?? kept[0]?.block;
  const end = kept.at(-1)?.block;
  if (!isElement(start) || !isElement(end)) return [];
  return [...page.body.querySelectorAll('figure')].filter((figure) => {
    const units = page.unitsIn(figure);
    if (units.length === 0 || !units.every((unit) => linkShare(unit) < 0.8 && stands(unit.block, page.captions))) return false;
    if (figure.querySelector(PICTURE) === null || stands(figure, page.dropped)) return false;
    if (known.some((other) => other.contains(figure) || figure.contains(other))) return false;
    return (start.compareDocumentPosition(figure) & FOLLOWING) !== 0 && (end.compareDocumentPosition(figure) & PRECEDING) !== 0;
  });
}

/** Whether an element is one of a set or inside one. */
function stands(element: PageElement, set: ReadonlySet<PageElement>): boolean {
  return upFrom(element).some((at) => set.has(at));
}
