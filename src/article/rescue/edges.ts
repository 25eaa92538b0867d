import { commonAncestor, labelOf, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { countShapes, isProse, linkShare, shapeOf } from '../prose.ts';
import { standsApart } from '../after/above-text.ts';
import { textBox } from '../text-box.ts';
import type { Unit } from '../units.ts';

/**
 * Brings back paragraphs above the first and below the last kept one that belong to the same text: the lede that stands in a box
 * of its own between headline and text, the rest of a text that an advertisement or a player cut in two.
 */
export function restoreEdges(page: ArticlePage): void {
  const prose = page.kept().filter((unit) => isProse(unit));
  const [first] = prose;
  const last = prose.at(-1);
  if (!first || !last) return;
  const shapes = countShapes(prose);
  const headline = page.metadata.shown[0];
  const above = headline ? page.unitsIn(headline).at(-1)?.index ?? null : null;
  const box = textBox(page);
  if (above !== null) {
    for (const unit of page.units.list.slice(above + 1, first.index)) if (isEarlierPart(page, unit, first, shapes)) page.restore(unit, 'edges: earlier part');
  }
  if (above !== null && first.index - above < 25) {
    for (const unit of page.units.list.slice(above + 1, first.index)) if (isLede(page, unit, first, shapes) && !(box && standsApart(page, unit, box)))
      page.restore(unit, 'edges');
  }
  let missed = 0;
  for (const unit of page.units.list.slice(last.index + 1)) {
    if (unit.kept) continue;
    const isSet = (shapes.get(shapeOf(unit)) ?? 0) >= 3;
    if (isSet && !unit.barred && isProse(unit) && linkShare(unit) < 0.3 && nearby(page, unit, last)) page.restore(unit, 'edges');
    else if ((missed += 1) > 12) break;
  }
}

/**
 * The first part of a text that a page cuts into boxes of one kind, of which Readability
 * took the later ones: below the headline, set in three levels like what was kept.
 */
function isEarlierPart(page: ArticlePage, unit: Unit, first: Unit, shapes: ReadonlyMap<string, number>): boolean {
  const shape = shapeOf(unit);
  if (unit.barred || unit.kept || !isProse(unit) || linkShare(unit) > 0.3 || (shapes.get(shape) ?? 0) < 3 || !/\.\w/.test(shape)) return false;
  const common = commonAncestor([unit.block, first.block]);
  return common !== null && common !== page.body && upFrom(unit.block, common).length <= 4;
}

/** `<p class="article-intro">`, `<div class="lede">` */
const LEDE = /(?:^|[\s_-])(?:intro|introduction|lede|lead|first|opening)(?:$|[\s_-])/;

/**
 * A paragraph under the headline, in the box that holds headline and text, and set like the text or named its beginning:
 * a summary for the front page stands there too, in a class of its own.
 */
function isLede(page: ArticlePage, unit: Unit, first: Unit, shapes: ReadonlyMap<string, number>): boolean {
  const isSet = shapes.has(shapeOf(unit)) || LEDE.test(labelOf(unit.block)) || (tagOf(unit.block) === 'p' && !unit.block.hasAttribute('class'));
  return isSet && !unit.barred && !unit.kept && isProse(unit) && linkShare(unit) < 0.3 && nearby(page, unit, first);
}

/** Their common box is part of the page, not the page: it holds no more than a few paragraphs besides those kept. */
function nearby(page: ArticlePage, unit: Unit, kept: Unit): boolean {
  const common = commonAncestor([unit.block, kept.block]);
  if (!common || common === page.body) return false;
  if (upFrom(unit.block, common).length > 4) return false;
  const strangers = page.unitsIn(common).filter((other) => !other.kept && !other.barred && isProse(other));
  return strangers.length <= 6;
}
