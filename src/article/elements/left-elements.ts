import type { Gone } from '../before/before.ts';
import { followingOutside, labelOf, squeeze, tagOf, upFrom } from '../dom.ts';
import { wordsOnly } from '../words-only.ts';
import { isControl } from '../after/phrases.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, linkShare } from '../prose.ts';
import type { Unit } from '../units.ts';
import type { PageElement } from '../tree/element.ts';

/** What stands inside the elements that the site look keeps and is no part of the article. */

const PLAYER = 'video, audio, iframe, object, embed';
/** `<div class="byline__share">`, `<div class="ArticlePage-sharing">`, `<span class="save-story">`, `<a class="PrintButton">` */
const TOOLS = /(?:^|[\s_-])(?:share|shares|sharing|social|socials|print|comments?|follow|bookmark|save|newsletter|subscribe|tools|toolbar)(?:$|[\s_-])/;
/** Beside a picture: "Film", "Shares", "Photo 3". A caption says more, and "3 May 2024" may be the story's date. */
const SCRAP = 12;
/** Two captions that begin with the same words, so many characters of them, are one. */
const TELLING = 50;
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * A block that holds words of the article beside a promo, a share bar, a list of tags (`<div>First line<br><br><div class="promo">…`)
 * is kept; what in it holds none of them is left. Neither pictures and players nor headline and byline are touched.
 */
export function leftInBlock(page: ArticlePage, block: PageElement, media: ReadonlySet<PageElement>): PageElement[] {
  const holding = around(media, block);
  return collect(block, (node) => {
    // Inside a picture's box other rules hold, see `leftInBox`.
    if (media.has(node)) return 'keep';
    if (holding.has(node) || page.unitsIn(node).some((unit) => unit.kept)) return 'look inside';
    return page.dropped.has(node) || page.unitsIn(node).length > 0 ? 'leave' : 'keep';
  });
}

/**
 * The box around a picture, a player or a byline brings its neighbours: `<div><img><a href="/film">Film</a></div>`, a share bar beside
 * the author's name. Captions stay, and so does whatever makes up a player.
 * @param shown pictures, players, headline, byline and date themselves
 */
export function leftInBox(page: ArticlePage, box: PageElement, shown: ReadonlySet<PageElement>): PageElement[] {
  const holding = around(shown, box);
  const isLine = shown.has(box) && box.querySelector(PLAYER) === null && !box.matches(`${PLAYER}, figure, img, picture`);
  const hasPlayer = box.matches(PLAYER) || box.querySelector(PLAYER) !== null;
  return collect(box, (node) => {
    if (shown.has(node)) return 'keep';
    if (holding.has(node)) return 'look inside';
    if (page.captions.has(node) || tagOf(node) === 'figcaption') return 'keep';
    if (TOOLS.test(labelOf(node))) return 'leave';
    if (isLine) return tagOf(node) === 'button' || isWayToReach(node) ? 'leave' : 'look inside';
    const units = page.unitsIn(node);
    if (page.dropped.has(node) && !units.some((unit) => isCaption(page, unit))) return 'leave';
    if (units.length === 0) return 'keep';
    if (units.some((unit) => isCaption(page, unit))) return 'look inside';
    return units.every((unit) => isStranger(unit, hasPlayer)) ? 'leave' : 'look inside';
  });
}

/** Beside the author's name: "@adawells", "ada@coast.example", "(020) 555-0117", "View more articles". */
function isWayToReach(node: PageElement): boolean {
  return tagOf(node) === 'a' && ((node.getAttribute('href') ?? '').startsWith('tel:') || isControl(squeeze(node.textContent)));
}

function isCaption(page: ArticlePage, unit: Unit): boolean {
  return upFrom(unit.block).some((at) => page.captions.has(at));
}

/** A player shows times and names of tracks; only a whole line that a pass knows for furniture is none of it. */
function isStranger(unit: Unit, hasPlayer: boolean): boolean {
  if (hasPlayer) return unit.barred && unit.text.length > SCRAP;
  return unit.barred || (unit.text.length <= SCRAP && !YEAR.test(unit.text)) || linkShare(unit) > 0.5 || isHeading(unit);
}

/**
 * Lines beside pictures, captions among them by their place or class, that are for working the page: `<p class="player__caption">Media playback is
 * unsupported on your device</p>`. A player's own are left to it, and so are buttons.
 */
export function controlsBeside(page: ArticlePage, box: PageElement): PageElement[] {
  if (box.querySelector(PLAYER) !== null) return [];
  return page.unitsIn(box)
    .filter((unit) => !unit.kept && unit.block !== box && box.contains(unit.block) && page.countIn(unit.block) === 1 && isControl(unit.text)
      && unit.block.closest('button, [role="button"]') === null)
    .map((unit) => unit.block);
}

/**
 * Captions that the text or an earlier one says already, whole or in its beginning:
 * `<div class="full">The quay at dawn…</div><div class="short">The quay at…</div>`, a summary used once more under the picture.
 */
export function repeatedCaptions(page: ArticlePage, kept: ReadonlySet<PageElement>): PageElement[] {
  if (page.captions.size === 0) return [];
  const said = new Set(page.kept().map((unit) => wordsOnly(unit.text.slice(0, 2 * TELLING)).slice(0, TELLING)));
  const read = new Set<Unit>();
  const left: PageElement[] = [];
  for (const caption of page.captions) {
    if (!upFrom(caption).some((at) => kept.has(at))) continue;
    for (const unit of page.unitsIn(caption)) {
      const words = wordsOnly(unit.text).slice(0, TELLING);
      if (words.length < TELLING || read.has(unit)) continue;
      read.add(unit);
      if (said.has(words) && page.unitsIn(unit.block).length === 1) left.push(unit.block);
      said.add(words);
    }
  }
  return left;
}

/** Menus, forms and overlays inside kept elements: they left the document before its words were read. */
export function leftOfGone(gone: readonly Gone[], kept: ReadonlySet<PageElement>): PageElement[] {
  return gone.filter(({ element, parent }) => {
    if (parent === null || element.hidden) return false;
    const box = upFrom(parent).find((at) => kept.has(at));
    // A player's own menu of speeds and subtitles stays.
    return box !== undefined && !(box.querySelector(PLAYER) !== null && element.hasAttribute('role'));
  }).map(({ element }) => element);
}

function around(elements: ReadonlySet<PageElement>, end: PageElement): Set<PageElement> {
  const holding = new Set<PageElement>();
  for (const element of elements) if (end.contains(element)) for (const at of upFrom(element.parentElement, end)) holding.add(at);
  return holding;
}

/** Goes through the elements inside `root` in document order; what is left or kept is not looked into. */
function collect(root: PageElement, judge: (node: PageElement) => 'keep' | 'leave' | 'look inside'): PageElement[] {
  const left: PageElement[] = [];
  let node: PageElement | null = root.firstElementChild;
  while (node) {
    const verdict = judge(node);
    if (verdict === 'leave') left.push(node);
    node = verdict === 'look inside' && node.firstElementChild ? node.firstElementChild : followingOutside(node, root);
  }
  return left;
}
