import { tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, isProse, linkShare } from '../prose.ts';
import { leadsWithin } from '../same-site.ts';
import type { Unit } from '../units.ts';
import type { PageElement } from '../tree/element.ts';

/** An address written out ("http://coast.example/tide-tables") is given to the reader for what it is. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Leaves out paragraphs that are nothing but one link to another story of the site
 * (`<p><strong><a href="/news/other">HARBOUR CHIEF RESIGNS AFTER STORM</a></strong></p>`).
 * Links to other sites, headings and items of lists may be what the text is about and stay.
 */
export function dropLinkLines(page: ArticlePage): void {
  for (const unit of page.kept()) {
    if (isMark(unit)) page.bar(unit, 'link-lines: mark');
    if (areTags(unit)) page.bar(unit, 'link-lines: tags');
    if (isTeaserHeading(page, unit)) page.barElement(boxWithoutProse(page, unit), 'link-lines: teaser');
    if (linkShare(unit) < 0.95 || isHeading(unit) || unit.text.length < 12 || inList(unit) || ADDRESS.test(unit.text)) continue;
    if (leadsWithin(page, unit)) page.bar(unit, 'link-lines');
  }
}

/**
 * `<section class="r"><h3>More</h3><article><h2><a href="/news/pier">Storm breaks the pier</a></h2></article></section>`: a linked heading in a box
 * that has no paragraph. `<h2><a href="/boats/ada">The Ada</a></h2><p>She was built in …` heads a part of the text.
 */
function isTeaserHeading(page: ArticlePage, unit: Unit): boolean {
  if (unit.barred || !isHeading(unit) || linkShare(unit) < 0.95 || unit.text.length < 12 || !leadsWithin(page, unit)) return false;
  const heading = unit.block.closest('h1, h2, h3, h4, h5, h6') ?? unit.block;
  const around = heading.parentElement;
  return around !== null && around !== page.body && !page.unitsIn(around).some((other) => other.kept && isProse(other));
}

/** The largest box around a unit that holds no paragraph. */
function boxWithoutProse(page: ArticlePage, unit: Unit): PageElement {
  let box = unit.block;
  for (const at of upFrom(unit.block.parentElement, page.body)) {
    if (page.unitsIn(at).some((other) => other.kept && isProse(other))) break;
    box = at;
  }
  return box;
}

/** "1", "↩", "[2]" on a line of its own, linked to a place in the page: the number of a footnote, the way back from it. */
function isMark(unit: Unit): boolean {
  return unit.text.length <= 4 && linkShare(unit) > 0.5 && /^[[(]?(?:\d{1,3}|[↩↑^*†‡])\uFE0E?[\])]?$/.test(unit.text)
    && (unit.nodes[0]?.parentElement?.closest('a')?.getAttribute('href') ?? '').includes('#');
}

/** `Tags <a rel="tag" href="/tag/storm">storm</a>, <a rel="tag" href="/tag/pier">pier</a>`: links to pages that gather stories. */
function areTags(unit: Unit): boolean {
  if (unit.linked < 3 || linkShare(unit) < 0.6) return false;
  const links = [...new Set(unit.nodes.map((node) => node.parentElement?.closest('a')).filter((link) => link != null))];
  return links.length > 0 && links.every((link) => TAG_PAGE.test(`${link.getAttribute('rel') ?? ''} ${link.getAttribute('href') ?? ''}`));
}

const TAG_PAGE = /^(?:[\w ]* )?tag\b|\/(?:tags?|topics?|hashtags?|keywords?|categor(?:y|ies)|temas?|themen?|thema|etiquetas?|mots-cles|schlagworte?|tema)\//i;

function inList(unit: Unit): boolean {
  return unit.block.closest('li, td, th, dd, blockquote') !== null || tagOf(unit.block) === 'pre';
}