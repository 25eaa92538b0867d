import { upFrom } from './dom.ts';
import type { ArticlePage } from './page.ts';
import type { PageElement } from './tree/element.ts';
import type { Unit } from './units.ts';

/** The largest box that holds nothing but a unit, its own block at least: `<div class="card"><div><p>…</p></div></div>` is one item of a row. */
export function rowItem(page: ArticlePage, unit: Unit): PageElement {
  let item = unit.block;
  for (const at of upFrom(unit.block.parentElement, page.body)) {
    if (page.countIn(at) > 1) break;
    item = at;
  }
  return item;
}
