import { labelOf, tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { countShapes, endsSentence, isHeading, isProse, shapeOf } from '../prose.ts';
import type { Unit } from '../units.ts';
import { belongsBelow } from './beyond-text.ts';

/** Lines longer than this are no label. */
const LABEL = 80;
/** `<div class="subhead">The vote</div>`, `<div class="zwischentitel">`: a heading in all but its tag. */
const SUBHEAD = /(?:^|[\s_-])(?:sub-?head(?:ing|line)?|crosshead|inter-?t[ií]t(?:le|re|ulo)|zwischen(?:titel|ueberschrift)|section-(?:title|heading)|paragraph-(?:title|heading)|heading|h[2-6])(?:$|[\s_-])/;

/**
 * Leaves out lines that stand in a box of their own, set like no paragraph of the text: the label over a list of stories that is gone or the
 * title of a film (`<p>…</p><div>Other news</div><p>…</p>`), and below the last paragraph whatever is set like that
 * (`<p>…</p><div class="border">How to cite this article: …</div>`).
 */
export function dropOddLines(page: ArticlePage): void {
  const kept = page.kept();
  const prose = kept.filter((unit) => isProse(unit) && !isBox(unit));
  const last = prose.at(-1);
  // Where all paragraphs are boxes, how a line is set tells too little.
  if (!last || prose.length < 3) return;
  const shapes = countShapes(kept.filter((unit) => isProse(unit)));
  for (const unit of kept) {
    if (!isBox(unit) || (shapes.get(shapeOf(unit)) ?? 0) > 1 || SUBHEAD.test(labelOf(unit.block))) continue;
    if (unit.index > last.index) {
      if (!belongsBelow(unit, last.block)) page.bar(unit, 'odd-lines: below the text');
    } else if (unit.text.length < LABEL && !endsSentence(unit.text)) page.bar(unit, 'odd-lines');
  }
}

/** Words straight in a `<div>` that is no part of a list, table, quotation or figure. */
function isBox(unit: Unit): boolean {
  return tagOf(unit.block) === 'div' && !isHeading(unit) && unit.block.closest('li, dl, table, blockquote, figure, details, pre') === null;
}
