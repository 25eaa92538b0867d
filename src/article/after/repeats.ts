import { labelOf, tagOf, upFrom } from '../dom.ts';
import { wordsOnly } from '../words-only.ts';
import type { ArticlePage } from '../page.ts';
import type { Unit } from '../units.ts';

/**
 * A paragraph said twice is the page's second copy of it, for small screens or for print: the first one stays.
 * So is a sentence of the text set large beside it: `<aside class="pullquote">We have waited nine years</aside>`.
 */
export function dropRepeats(page: ArticlePage): void {
  const seen = new Set<string>();
  for (const unit of page.kept()) {
    if (unit.text.length < 60) continue;
    if (seen.has(unit.text)) page.bar(unit, 'repeats');
    seen.add(unit.text);
  }
  const kept = page.kept();
  const drawn = kept.filter((unit) => unit.text.length < 400 && isDrawnOut(unit));
  if (drawn.length === 0) return;
  const rest = ` ${kept.filter((unit) => !drawn.includes(unit)).map((unit) => wordsOnly(unit.text)).join(' | ')} `;
  for (const unit of drawn) {
    const words = wordsOnly(unit.text);
    if (words.length >= 20 && rest.includes(` ${words} `)) page.bar(unit, 'repeats: pull quote');
  }
}

/** `<figure class="wp-block-pullquote">`, `<aside><q>`, `<blockquote>`: quoted, or set apart. */
function isDrawnOut(unit: Unit): boolean {
  for (const at of upFrom(unit.block).slice(0, 4)) {
    const tag = tagOf(at);
    if (tag === 'blockquote' || tag === 'aside' || /pull-?quote|pulled|quote/.test(labelOf(at))) return true;
  }
  return false;
}
