import { tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, linkShare } from '../prose.ts';
import { leadsWithin } from '../same-site.ts';
import type { Unit } from '../units.ts';

/** An address written out ("http://coast.example/tide-tables") is given to the reader for what it is. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Leaves out paragraphs that are nothing but one link to another story of the site
 * (`<p><strong><a href="/news/other">HARBOUR CHIEF RESIGNS AFTER STORM</a></strong></p>`).
 * Links to other sites, headings and items of lists may be what the text is about and stay.
 */
export function dropLinkLines(page: ArticlePage): void {
  for (const unit of page.kept()) {
    if (linkShare(unit) < 0.95 || isHeading(unit) || unit.text.length < 12 || inList(unit) || ADDRESS.test(unit.text)) continue;
    if (leadsWithin(page, unit)) page.bar(unit, 'link-lines');
  }
}

function inList(unit: Unit): boolean {
  return unit.block.closest('li, td, th, dd, blockquote') !== null || tagOf(unit.block) === 'pre';
}