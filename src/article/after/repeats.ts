import type { ArticlePage } from '../page.ts';

/** A paragraph said twice is the page's second copy of it, for small screens or for print: the first one stays. */
export function dropRepeats(page: ArticlePage): void {
  const seen = new Set<string>();
  for (const unit of page.kept()) {
    if (unit.text.length < 60) continue;
    if (seen.has(unit.text)) page.bar(unit, 'repeats');
    seen.add(unit.text);
  }
}
