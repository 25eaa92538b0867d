import { labelOf, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isHeading, isProse, linkShare, shapeOf } from '../prose.ts';
import { textBox } from '../text-box.ts';
import type { Unit } from '../units.ts';
import { wordsOnly } from '../words-only.ts';

const BYLINE = /^(?:by|von|par|por|di|door|av|text|от)\b[\s:]*(?:$|\p{Lu})/iu;
/** "November 19, 2019 at 9:45 am", "15:23 2019", "05/10/2018 – Publicado por …", "Nov. 19, 2019 8:21 am ET" */
const DATE = /\b(?:19|20)\d{2}\b/;
/** A day, as against a year alone: "March 3", "3. März", "05/10/2018", "2031年3月3日" */
const DAY = /\b\d{1,2}(?:st|nd|rd|th)?[\s./-]{1,2}(?:\p{L}{3,}|\d{1,2}\b)|\p{L}{3,}\.? \d{1,2}\b(?!\d)|\d年|^by\b/iu;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;
/** "12/03/2021 - Posted by: Ada - Category: Ports - Tags: storm" */
const FIELD = /\b(?:by|von|por|par|category|categoria|categoría|catégorie|kategorie|categorie|tags?|section|filed under|author|autor|auteur)\s*:/i;
/** `<h2 class="article__dek">`, `<p class="standfirst">`, `<div class="subtitle">` */
const DEK = /(?:^|[\s_-])(?:dek|deck|subtitle|sub-title|subhead|subheadline|subheading|standfirst|tagline|excerpt|kicker|teaser|lead-in|strapline)(?:$|[\s_-])/;

/** Leaves out what stands above the first paragraph: the headline said again, byline, date, place in the site, the summary under the headline. */
export function dropPreamble(page: ArticlePage): void {
  const kept = page.kept();
  const title = wordsOnly(page.metadata.title);
  const headline = page.metadata.shown[0];
  const headlineUnits = headline ? page.unitsIn(headline) : [];
  const above = headlineUnits.at(-1)?.index ?? -1;
  const box = textBox(page);
  const isSummary = (unit: Unit): boolean => isDek(page, unit) || (box !== null && standsApart(page, unit, box));
  const first = kept.find((unit) => isProse(unit) && unit.index > above && !isSummary(unit)) ?? kept.find((unit) => isProse(unit));
  for (const unit of headlineUnits) if (unit.text.length < 300) page.bar(unit, 'preamble: headline');
  if (!first) return;
  const shape = shapeOf(first);
  for (const unit of kept) {
    if (unit.index >= first.index) break;
    if (wordsOnly(unit.text) === title) page.bar(unit, 'preamble: headline');
    else if (isMeta(page, unit)) page.bar(unit, 'preamble: byline or date');
    else if (isSummary(unit) || isSubheadline(unit, above)) page.bar(unit, 'preamble: summary');
    // Above the headline nothing belongs to the text; below it, what is set like the text may.
    else if (unit.index < above && !isProse(unit)) page.bar(unit, 'preamble: above the headline');
    else if (isScrap(page, unit) && shapeOf(unit) !== shape) page.bar(unit, 'preamble: apart from the text');
  }
  for (const unit of kept.slice(0, 12)) if (!unit.barred && title !== '' && wordsOnly(unit.text) === title) page.bar(unit, 'preamble: headline');
}

/** A few words in a box of their own: "Business", "4 min". A short first paragraph is a sentence, or a `<p>`. */
function isScrap(page: ArticlePage, unit: Unit): boolean {
  // `<ul><li>By Ada</li><li>March 3</li><li>Ports</li></ul>`, as against a list of the story's main points.
  const list = unit.block.closest('ul, ol');
  if (list && !page.unitsIn(list).some((other) => other.barred)) return false;
  return unit.text.length < 40 && !isHeading(unit) && !endsSentence(unit.text) && tagOf(unit.block) !== 'p';
}

/** Byline, date, time, section: short, no sentence. */
function isMeta(page: ArticlePage, unit: Unit): boolean {
  const { text } = unit;
  // `<h3>Calendar for 2031</h3>` is a heading though it names a year.
  if (text.length > 160 || isProse(unit) || (isHeading(unit) && !DAY.test(text))) return false;
  if (BYLINE.test(text) && text.length < 120 && !endsSentence(text)) return true;
  if (page.metadata.byline !== null && wordsOnly(text) === wordsOnly(page.metadata.byline)) return true;
  if (DATE.test(text) && FIELD.test(text)) return true;
  if (DATE.test(text) && (CLOCK.test(text) || text.length < 40) && !endsSentence(text)) return true;
  return linkShare(unit) > 0.9 && !isHeading(unit) && text.length < 40;
}

/** `<h1>Harbour reopens</h1><h2>Crews cleared the channel by night, and the first trawlers left before dawn</h2>` */
function isSubheadline(unit: Unit, above: number): boolean {
  return above >= 0 && unit.index - above <= 2 && isHeading(unit) && unit.text.length >= 60;
}

/** A paragraph with byline or date between it and the box that holds the text: `<div class="top"><p>…</p><time>…</time></div><div class="text">…`. */
function standsApart(page: ArticlePage, unit: Unit, box: Element): boolean {
  const inside = page.unitsIn(box)[0]?.index ?? 0;
  if (unit.index >= inside || inside - unit.index > 60 || unit.text.length > 600 || box.contains(unit.block)) return false;
  return page.units.list.slice(unit.index + 1, inside).some((other) => isMeta(page, other) || page.metadata.shown.slice(1).some((shown) => shown.contains(other.block) || other.block.contains(shown)));
}

/** A summary under the headline, by its own class or that of the box around it; a box of four units and more is the text's. */
function isDek(page: ArticlePage, unit: Unit): boolean {
  for (const at of [unit.block, ...upFrom(unit.block.parentElement)].slice(0, 2)) if (DEK.test(labelOf(at)) && page.unitsIn(at).length < 4) return true;
  return false;
}
