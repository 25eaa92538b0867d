import { tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, linkShare, proseLength } from '../prose.ts';
import type { PageElement } from '../tree/element.ts';

/** Characters of paragraphs that make a box an article and not a teaser of one. */
const ENOUGH = 200;

/**
 * Leaves out the articles that a page puts after its own so that readers scroll on: each an `<article>` with a headline of its own,
 * an `<h1>` or a heading that leads to it, or a box like that of the first. Entries of a live blog are articles of one article and stay.
 */
export function dropOtherArticles(page: ArticlePage): void {
  const headline = page.metadata.shown[0];
  if (!headline || page.structured.types.includes('LiveBlogPosting')) return;
  const own = headline.closest('article');
  if (own && isWhole(page, own)) {
    for (const other of page.body.querySelectorAll('article')) {
      if (own.contains(other) || other.contains(own)) continue;
      const first = page.unitsIn(other).find((unit) => isHeading(unit));
      if (first && (linkShare(first) > 0.8 || tagOf(first.block) === 'h1')) page.barElement(other, 'other-articles');
    }
  }
  dropTwins(page, headline);
}

/**
 * `<div class="story"><h1>Harbour reopens</h1>…</div><div class="story"><h1>Ferry to be
 * sold</h1>…</div>`: boxes of one kind side by side, each with a headline of one kind.
 */
function dropTwins(page: ArticlePage, headline: PageElement): void {
  if (!/^h[12]$/.test(tagOf(headline))) return;
  const selector = kindOf(headline);
  for (const box of upFrom(headline.parentElement, page.body)) {
    const siblings = [...box.parentElement?.children ?? []].filter((other) => other !== box && kindOf(other) === kindOf(box));
    if (siblings.length === 0) continue;
    const twins = siblings.filter((other) => [...other.querySelectorAll(tagOf(headline))].some((each) => kindOf(each) === selector && page.hasWords(each)));
    if (twins.length === 0 || !isWhole(page, box)) continue;
    for (const twin of twins) page.barElement(twin, 'other-articles: twin');
    return;
  }
}

function isWhole(page: ArticlePage, box: PageElement): boolean {
  return proseLength(page.unitsIn(box).filter((unit) => unit.kept)) >= ENOUGH;
}

function kindOf(element: PageElement): string {
  return `${tagOf(element)}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '#').trim()}`;
}
