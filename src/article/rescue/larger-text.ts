import { tellsTime } from '../after/above-text.ts';
import { isFurniture } from '../after/box-names.ts';
import { commonAncestor, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, isProse, linkShare, proseLength, shapeOf } from '../prose.ts';
import type { Unit } from '../units.ts';
import type { PageElement } from '../tree/element.ts';

/**
 * Where Readability chose the wrong block (the summary in the head of the page, a box of terms) or none, the paragraphs below the headline
 * that are set alike and say more than twice as much are the text: `<div class="text__paragraph">` eight times, each in the same box.
 * Summaries of other stories, each under its linked headline, are set alike too and are no text.
 */
export function restoreLargerText(page: ArticlePage): void {
  const headline = page.metadata.shown[0];
  const above = headline ? page.unitsIn(headline).at(-1)?.index ?? -1 : -1;
  const doubtful = new Map<PageElement, boolean>();
  const half = proseLength(page.units.list.slice(above + 1)) / 2;
  // Half of all that the page says stands in no side box, whatever the box is called: `<div class="content with-sidebar">`.
  const isDoubtful = (element: PageElement): boolean => isFurniture(element) && proseLength(page.unitsIn(element)) < half;
  const groups = new Map<string, Unit[]>();
  for (const unit of page.units.list) {
    if (unit.index <= above || !isProse(unit) || linkShare(unit) > 0.3 || stands(unit.block, doubtful, isDoubtful)) continue;
    const shape = shapeOf(unit);
    const group = groups.get(shape);
    if (group) group.push(unit);
    else groups.set(shape, [unit]);
  }
  let best: Unit[] = [];
  let most = 0;
  const talk = page.units.list.find((unit) => unit.index > above && unit.text.length < 50 && COMMENTS.test(unit.text))?.index ?? Infinity;
  for (const group of groups.values()) {
    const length = proseLength(group);
    if (length <= most || group.length < 3 || areTeasers(page, group)) continue;
    // What readers wrote may be more than the text they wrote of.
    if (best.length === 0 || (group[0]?.index ?? 0) < talk || !areTimed(page, talk, group)) [best, most] = [group, length];
  }
  const kept = page.kept();
  if (most < 300 || most < ((best.at(-1)?.index ?? 0) < talk && (kept[0]?.index ?? 0) > talk
    && areTimed(page, talk, kept) ? 0.3 : 2) * proseLength(kept)) return;
  const box = commonAncestor(best.map((unit) => unit.block));
  if (!box || box === page.body || tagOf(box) === 'table') return;
  for (const unit of kept) if (!box.contains(unit.block)) page.bar(unit, 'larger-text');
  const first = best[0]?.index ?? 0;
  const last = best.at(-1)?.index ?? -1;
  for (const unit of page.unitsIn(box)) {
    if (unit.index < first || unit.index > last || stands(unit.block, doubtful, isDoubtful)) continue;
    if (best.includes(unit) || ((isProse(unit) || isHeading(unit)) && linkShare(unit) < 0.3)) page.restore(unit, 'larger-text');
  }
}

/** "3 comments", "Top rated comments", "Alle Kommentare", "评论 (3)" */
const COMMENTS = /comment|kommenta|comentari|comentário|reacties|komentar|комментари|yorum|评论|評論|コメント|댓글|تعليق|תגובות/i;

/** From a line of that kind on told apart by lines that say when each was written. */
function areTimed(page: ArticlePage, talk: number, units: readonly Unit[]): boolean {
  return page.units.list.slice(talk, units.at(-1)?.index).filter((unit) => tellsTime(unit.text)).length > 2;
}

/** Whether a block stands in a box whose name or tag makes it doubtful. */
function stands(block: PageElement, known: Map<PageElement, boolean>, isDoubtful: (element: PageElement) => boolean): boolean {
  const path: PageElement[] = [];
  let doubtful = false;
  for (const at of upFrom(block)) {
    const before = known.get(at);
    if (before !== undefined) {
      doubtful = before;
      break;
    }
    path.push(at);
  }
  for (const at of path.toReversed()) {
    doubtful ||= tagOf(at) !== 'body' && tagOf(at) !== 'html' && isDoubtful(at);
    known.set(at, doubtful);
  }
  return doubtful;
}

/** A third of them and more follow upon a line that is a link: headline and summary. One such line is a link between two paragraphs. */
function areTeasers(page: ArticlePage, group: readonly Unit[]): boolean {
  const led = group.filter((unit) => {
    const before = page.units.list[unit.index - 1];
    return before !== undefined && linkShare(before) > 0.8 && before.text.length > 15;
  });
  return (led.length > 1 && led.length * 3 >= group.length) || group.some((unit) => unit.block.closest('a') !== null);
}
