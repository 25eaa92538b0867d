import { tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isHeading, isProse, linkShare, proseLength } from '../prose.ts';
import { rowItem } from '../row-item.ts';
import { leadsWithin } from '../same-site.ts';
import type { PageElement } from '../tree/element.ts';
import type { Unit } from '../units.ts';
import { tellsTime } from './above-text.ts';

/** Paragraphs that stand side by side in one box make a run of this many at least. */
const RUN = 3;
/** A box with more prose than this is a part of the text, whatever links it has. */
const LITTLE = 330;
/** Lines of a box of teasers, at most. */
const MANY = 16;
/** What has a meaning of its own among paragraphs. */
const KEEPS = new Set(['p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'figure', 'pre', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Leaves out boxes between and below paragraphs that stand side by side (`<div><p>…</p><p>…</p><div class="k3">…</div><p>…</p></div>`) which lead to other
 * pages of the site: a headline with a line of summary, an appeal with its button, whatever they are called and in whatever language. Below the
 * last paragraph also those in which time after time is told: what readers wrote.
 */
export function dropIslands(page: ArticlePage): void {
  const run = runOf(page);
  if (!run) return;
  const items = new Set(run.items);
  let seen = 0;
  for (const box of run.parent.children) {
    if (items.has(box)) seen += 1;
    if (seen === 0 || items.has(box) || KEEPS.has(tagOf(box)) || box.querySelector('h1') !== null) continue;
    const units = page.unitsIn(box);
    if (units.every((unit) => unit.barred) || page.metadata.shown.some((line) => box.contains(line))) continue;
    if (seen === items.size && isThread(units)) page.barElement(box, 'islands: what readers wrote');
    else if (units.length > 1 && units.length <= MANY && proseLength(units) <= LITTLE && units.some((unit) => isWayOut(page, unit)))
      page.barElement(box, 'islands');
  }
  if (page.structured.types.includes('LiveBlogPosting')) return;
  for (const box of below(page, run.parent)) {
    const units = page.unitsIn(box);
    if (units.some((unit) => unit.kept) && isThread(units)) page.barElement(box, 'islands: what readers wrote');
  }
}

/** Below the box that holds them, up to the page itself. */
function* below(page: ArticlePage, parent: PageElement): Generator<PageElement> {
  for (const at of upFrom(parent, page.body)) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) yield next;
  }
}

/** Two lines and more that tell when something was written, none of them a heading: "3 hours ago", "May 3, 2031 at 10:02". */
function isThread(units: readonly Unit[]): boolean {
  return units.filter((unit) => !isHeading(unit) && tellsTime(unit.text)).length > 1;
}

/** A line that is all link to another page of the site and no sentence. */
function isWayOut(page: ArticlePage, unit: Unit): boolean {
  return linkShare(unit) > 0.9 && unit.text.length > 3 && !endsSentence(unit.text.replace(/[?!]$/, '')) && leadsWithin(page, unit);
}

/** The first box in which a good part of the paragraphs stand side by side, each with the boxes that hold nothing but it. */
function runOf(page: ArticlePage): { parent: PageElement; items: PageElement[] } | null {
  const prose = page.kept().filter((unit) => isProse(unit));
  const byParent = new Map<PageElement, PageElement[]>();
  for (const unit of prose) {
    const item = rowItem(page, unit);
    const parent = item.parentElement;
    if (parent) byParent.set(parent, [...byParent.get(parent) ?? [], item]);
  }
  for (const [parent, items] of byParent) if (items.length >= RUN && items.length * 3 >= prose.length) return { parent, items };
  return null;
}
