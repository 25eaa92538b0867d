import { isPost } from '../embeds.ts';
import { tagOf } from '../dom.ts';
import { textBox } from '../text-box.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isHeading, isProse, linkShare, shapeOf } from '../prose.ts';
import type { Unit } from '../units.ts';

/** Leaves out scraps after the last paragraph: headings with nothing under them, lone words and links ("Comments", "Latest news", "Home"). */
export function dropTail(page: ArticlePage): void {
  const kept = page.kept();
  const prose = kept.filter((unit) => isProse(unit));
  const last = prose.at(-1);
  if (!last || prose.length < 2) return;
  const box = textBox(page);
  const shapes = new Set(prose.map(shapeOf));
  for (const unit of kept.toReversed()) {
    // The signature of an embedded post, "— Ada (@ada) May 2, 2031", is a part of it.
    if (unit.index <= last.index || inPost(unit)) break;
    if (isHeading(unit) || (linkShare(unit) > 0.8 && !endsSentence(unit.text))) {
      page.bar(unit, 'tail');
      continue;
    }
    // The last list of a text, "Boots", "Rope", "Bread for two days", as against one of links.
    if (tagOf(unit.block) === 'li' && unit.linked === 0 && box?.contains(unit.block)) break;
    const scrap = unit.text.length < 60 && !endsSentence(unit.text) && !shapes.has(shapeOf(unit));
    if (!scrap) break;
    page.bar(unit, 'tail');
  }
}

function inPost(unit: Unit): boolean {
  const quotation = unit.block.closest('blockquote');
  return quotation !== null && isPost(quotation);
}
