import { isPost } from '../embeds.ts';
import type { ArticlePage } from '../page.ts';

/** Brings back posts embedded between kept paragraphs: their words are quoted, though they are mostly links. */
export function restorePosts(page: ArticlePage): void {
  const kept = page.kept();
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? -1;
  for (const element of page.body.querySelectorAll('blockquote')) {
    if (!isPost(element)) continue;
    // A post may close the article: the unit before it is enough.
    for (const unit of page.unitsIn(element)) if (unit.index >= first && unit.index <= last + 4) page.restore(unit, 'posts');
  }
}
