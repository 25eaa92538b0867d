import type { ArticlePage } from '../page.ts';
import { isProse } from '../prose.ts';
import type { Unit } from '../units.ts';
import { wordsOnly } from '../words-only.ts';

/**
 * Pages that hand their whole text to search engines (`"articleBody": "…"` in ld+json) say which of their words are the article.
 * A paragraph of that text that stands in the page is brought back; where Readability took another block altogether
 * (a long box of related stories, a cookie text), what that text does not know is left out.
 */
export function restoreStructuredText(page: ArticlePage): void {
  const body = wordsOnly(page.structured.articleBody ?? '');
  if (body.length < 200) return;
  const padded = ` ${body} `;
  const known = page.units.list.filter((unit) => !unit.barred && isProse(unit) && padded.includes(` ${wordsOnly(unit.text)} `));
  if (known.length === 0) return;
  const matched = lengthOf(known);
  const kept = page.kept().filter((unit) => isProse(unit));
  const agreed = lengthOf(kept.filter((unit) => known.includes(unit)));
  if (agreed * 2 < matched) for (const unit of page.kept()) if (!known.includes(unit)) page.bar(unit, 'structured-text');
  for (const unit of known) page.restore(unit, 'structured-text');
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.text.length, 0);
}
