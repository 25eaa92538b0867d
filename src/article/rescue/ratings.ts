import { commonAncestor, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, isProse, linkShare } from '../prose.ts';
import type { Unit } from '../units.ts';
import { saysOnly, wordsOnly } from '../words-only.ts';

/**
 * Brings back what a fact check rates its claim as, with the heading over it: `<div class="card"><h3>Rating</h3>… <h5>Unproven</h5>` between the
 * claim and the text. Readability drops a box of two words, and a pass bars it for its name (stars that readers give stand in such boxes too);
 * the claim would be left standing as if it were true.
 */
export function restoreRatings(page: ArticlePage): void {
  const ratings = page.structured.ratings.map(wordsOnly).filter((words) => words !== '');
  if (ratings.length === 0) return;
  const headline = page.metadata.shown[0];
  const above = headline ? page.unitsIn(headline).at(-1)?.index ?? -1 : -1;
  const last = page.kept().findLast((unit) => isProse(unit))?.index ?? -1;
  const between = page.units.list.slice(above + 1, last);
  for (const words of ratings) {
    const says = between.filter((unit) => saysOnly(unit.text, words) && linkShare(unit) < 0.5);
    const [first] = says;
    if (!first || says.some((unit) => unit.kept)) continue;
    const over = page.units.list[first.index - 1];
    const headed = over !== undefined && over.index > above && isHeading(over) && shareBox(over, first);
    // A badge over the text, and no claim above it, would say of nothing that it is false.
    if (!headed && !between.some((unit) => unit.kept && unit.index < first.index)) continue;
    if (headed) page.readmit(over, 'ratings');
    page.readmit(first, 'ratings');
  }
}

/** Their common box is a card, not the page. */
function shareBox(over: Unit, rating: Unit): boolean {
  const common = commonAncestor([over.block, rating.block]);
  return common !== null && upFrom(over.block, common).length <= 2 && upFrom(rating.block, common).length <= 4;
}
