import { tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, linkShare, proseLength } from '../prose.ts';

/**
 * Leaves out the articles that a page puts after its own so that readers scroll on: each an `<article>` with a headline of its own,
 * an `<h1>` or a heading that leads to it. Entries of a live blog are articles of one article and stay.
 */
export function dropOtherArticles(page: ArticlePage): void {
  const headline = page.metadata.shown[0];
  const own = headline?.closest('article');
  if (!headline || !own || page.structured.types.includes('LiveBlogPosting')) return;
  if (proseLength(page.unitsIn(own).filter((unit) => unit.kept)) < 200) return;
  for (const other of page.body.querySelectorAll('article')) {
    if (own.contains(other) || other.contains(own)) continue;
    const first = page.unitsIn(other).find((unit) => isHeading(unit));
    if (first && (linkShare(first) > 0.8 || tagOf(first.block) === 'h1')) page.barElement(other, 'other-articles');
  }
}
