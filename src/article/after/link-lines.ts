import { squeeze, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isHeading, isProse, linkShare } from '../prose.ts';
import { isWithin, leadsWithin } from '../same-site.ts';
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
    if (isFollowLine(unit)) page.bar(unit, 'link-lines: networks');
    if (isAnnounced(page, unit)) page.bar(unit, 'link-lines: announced');
    if (areTags(unit)) page.bar(unit, 'link-lines: tags');
    if (isOnCard(page, unit)) page.bar(unit, 'link-lines: card');
    if (isTeaserHeading(page, unit)) page.barElement(boxWithoutProse(page, unit), 'link-lines: teaser');
    if (unit.linked === 0 || unit.linked < bareLength(unit) * 0.95 || isHeading(unit) || unit.text.length < 12 || inList(unit)
      || ADDRESS.test(unit.text)) continue;
    if (leadsWithin(page, unit)) page.bar(unit, 'link-lines');
  }
}

/** Without what a page puts around a link: "[ How the herring came back ]", "» Mayor resigns". */
function bareLength(unit: Unit): number {
  const { text } = unit;
  const start = text.search(SAYS);
  let end = start === -1 ? 0 : text.length;
  for (let size = 1; end > 0; end -= size) {
    size = (text.codePointAt(end - 2) ?? 0) > 0xFFFF ? 2 : 1;
    if (SAYS.test(text.slice(end - size, end))) break;
  }
  return end - Math.max(0, start);
}

const SAYS = /[\p{L}\p{N}]/u;

/** The longest label before a link: "What we know:", "Zum Weiterlesen:". */
const LABEL = 30;
/** The shortest link that is a headline, and no name or word. */
const HEADLINE = 20;

/**
 * `<p><strong>Worth your while:</strong> <a href="/bridge">The bridge that nobody wanted is to be built after all</a></p>`: a label and a headline of the
 * site, which ends no sentence, in whatever language. "Source: <a>The Coast</a>" names where a thing is from and stays.
 */
function isAnnounced(page: ArticlePage, unit: Unit): boolean {
  if (unit.linked < HEADLINE || isHeading(unit) || inList(unit) || endsSentence(unit.text.replace(/[?!]$/, ''))) return false;
  const label = /^[^\p{L}]*([^:：|]{2,40}?)\s?[:：|]\s*(.+)$/u.exec(unit.text);
  if (!label || (label[1] ?? '').length > LABEL || SOURCE.test(label[1] ?? '') || /https?$/.test(label[1] ?? '')) return false;
  const links = linksOf(unit);
  return links.length === 1 && unit.linked >= (label[2] ?? '').length * 0.95 && leadsWithin(page, unit);
}

/** Words that say whose a thing is, in the languages in which most news is written. */
const SOURCE = /^(?:sources?|via|credits?|quelle|fuente|fonte|bron|källa|kilde|kaynak|źródło|источник|来源|出典|출처|photos?|foto|data|daten|contact|kontakt|email|e-mail|website|web|tickets?|info|by|von|par|por|author)$/i;

/** Pages of networks, their channels, and the ways to follow a site in them. */
const NETWORK = /^(?:https?:)?\/\/(?:[\w-]+\.)?(?:facebook|twitter|x|instagram|t|telegram|youtube|whatsapp|tiktok|linkedin|threads|pinterest|vk|ok|bsky|viber|line|weibo)\.(?:com|me|net|ru|app|org)\//i;
const CHANNEL = /^(?:https?:)?\/\/(?:news\.google\.com\/(?:publications|s\/|x$|[^/]*$)|(?:www\.)?google\.com\/(?:preferences|publications)|t\.me\/(?!.*\/\d)|(?:www\.)?whatsapp\.com\/channel|apple\.news\/|flipboard\.com\/)/i;

/**
 * "हमें फॉलो करें: <a>फेसबुक</a> | <a>ट्विटर</a>", "Ακολουθήστε μας στο <a
 * href="https://news.google.com/…">Google News</a>": a line that asks readers to follow the site, by
 * where its links lead. A post or a channel that a sentence speaks of stays.
 */
function isFollowLine(unit: Unit): boolean {
  if (unit.linked === 0 || unit.text.length > 200 || endsSentence(unit.text) || isPostLine(unit)) return false;
  const hrefs = linksOf(unit).map((link) => link.getAttribute('href') ?? '');
  if (hrefs.length === 0) return false;
  if (hrefs.some((href) => CHANNEL.test(href)) && hrefs.every((href) => CHANNEL.test(href) || NETWORK.test(href))) return true;
  return hrefs.length > 1 && hrefs.every((href) => NETWORK.test(href)) && unit.text.length - unit.linked < 40 && unit.linked / hrefs.length < 20;
}

/** The words of an embedded post link to the network that it is from. */
function isPostLine(unit: Unit): boolean {
  return unit.block.closest('blockquote') !== null;
}

function linksOf(unit: Unit): PageElement[] {
  return [...new Set(unit.nodes.map((node) => node.parentElement?.closest('a')).filter((link) => link != null))];
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

/** Levels from a headline to the card that it stands on, and lines on such a card. */
const CARD_DEPTH = 4;
const CARD_LINES = 4;

/** `<figure><a href="/news/pier"></a><div><div>Storm breaks the pier</div><div>Read more</div></div></figure>`: an empty link lies over a card of few words. */
function isOnCard(page: ArticlePage, unit: Unit): boolean {
  if (unit.barred || unit.linked > 0 || isProse(unit) || endsSentence(unit.text)) return false;
  for (const at of upFrom(unit.block, page.body).slice(0, CARD_DEPTH)) {
    const units = page.unitsIn(at);
    if (units.length > CARD_LINES || units.some((other) => isProse(other))) return false;
    if (at.querySelectorAll('a[href]').some((link) => link.firstElementChild === null && squeeze(link.textContent) === ''
      && isWithin(link.getAttribute('href') ?? '', page))) return true;
  }
  return false;
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
  const links = linksOf(unit);
  return links.length > 0 && links.every((link) => TAG_PAGE.test(`${link.getAttribute('rel') ?? ''} ${link.getAttribute('href') ?? ''}`));
}

const TAG_PAGE = /^(?:[\w ]* )?tag\b|\/(?:tags?|topics?|hashtags?|keywords?|categor(?:y|ies)|temas?|themen?|thema|etiquetas?|mots-cles|schlagworte?|tema)\//i;

function inList(unit: Unit): boolean {
  return unit.block.closest('li, td, th, dd, blockquote') !== null || tagOf(unit.block) === 'pre';
}