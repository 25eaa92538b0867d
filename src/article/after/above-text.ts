import { wordsOnly } from '../words-only.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isHeading, isProse, linkShare } from '../prose.ts';
import { leadsElsewhere } from '../same-site.ts';
import type { Unit } from '../units.ts';
import type { PageElement } from '../tree/element.ts';

const BYLINE = /^(?:by|von|par|por|di|door|av|text|от)\b[\s:]*(?:$|\p{Lu})/iu;
/** "November 19, 2019 at 9:45 am", "15:23 2019", "05/10/2018 – Publicado por …", "Nov. 19, 2019 8:21 am ET" */
const DATE = /\b(?:19|20)\d{2}\b/;
/** A day, as against a year alone: "March 3", "3. März", "05/10/2018", "2031年3月3日" */
const DAY = /\b\d{1,2}(?:st|nd|rd|th)?[\s./-]{1,2}(?:\p{L}{3,}|\d{1,2}\b)|\p{L}{3,}\.? \d{1,2}\b(?!\d)|\d年|^by\b/iu;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;
/** "3 hours ago", "vor 5 Minuten", "il y a 2 heures", "3小时前" */
const AGO = /^(?:(?:updated |published )?(?:\d{1,2}|an?) (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month)s? ago|vor \d{1,2} \p{L}+|il y a \d{1,2} \p{L}+|hace \d{1,2} \p{L}+|há \d{1,2} \p{L}+|\d{1,2} \p{L}+ (?:fa|назад|önce|lalu|siden|sedan|geleden|temu)|\d{1,2} ?(?:分钟|分鐘|小时|小時|天|時間|分|日|시간|분|일) ?(?:前|전))$/iu;
/** "2 days ago at 07:52 am" */
const WHEN = /^(?:\d{1,3}|an?) (?:minute|hour|day|week|month|year)s? ago at \d/i;
/** "12/03/2021 - Posted by: Ada - Category: Ports - Tags: storm" */
const FIELD = /\b(?:by|von|por|par|category|categoria|categoría|catégorie|kategorie|categorie|tags?|section|filed under|author|autor|auteur)\s*:/i;

/** "3 hours ago", "May 3, 2031 at 10:02 am": a line that says when something was written. */
export function tellsTime(text: string): boolean {
  return text.length < 60 && (AGO.test(text) || WHEN.test(text) || (DATE.test(text) && CLOCK.test(text)));
}

/** Byline, date, time, section: short, no sentence. */
export function isMeta(page: ArticlePage, unit: Unit): boolean {
  const { text } = unit;
  // `<h3>Calendar for 2031</h3>` is a heading though it names a year.
  if (text.length > 160 || isProse(unit) || (isHeading(unit) && !DAY.test(text))) return false;
  if (BYLINE.test(text) && text.length < 120 && !endsSentence(text)) return true;
  if (page.metadata.byline !== null && wordsOnly(text) === wordsOnly(page.metadata.byline)) return true;
  if (DATE.test(text) && FIELD.test(text)) return true;
  if (DATE.test(text) && CLOCK.test(text) && text.length < 90) return true;
  if (DATE.test(text) && (CLOCK.test(text) || text.length < 40) && !endsSentence(text)) return true;
  return AGO.test(text) || (linkShare(unit) > 0.9 && !isHeading(unit) && text.length < 40 && !isWayOut(page, unit));
}

/** "Full results of all six races", linked to another site, is something that the text has for its reader; a section or an author is no sentence's length. */
function isWayOut(page: ArticlePage, unit: Unit): boolean {
  return unit.text.split(' ').length >= 4 && leadsElsewhere(page, unit);
}

/** A paragraph with byline or date between it and the box that holds the text: `<div class="top"><p>…</p><time>…</time></div><div class="text">…`. */
export function standsApart(page: ArticlePage, unit: Unit, box: PageElement): boolean {
  const inside = page.unitsIn(box)[0]?.index ?? 0;
  if (unit.index >= inside || inside - unit.index > 60 || unit.text.length > 600 || box.contains(unit.block)) return false;
  // `<h3>The claim</h3><p>…</p>`: a part of the text with a heading of its own.
  const before = page.units.list[unit.index - 1];
  if (before && isHeading(before) && !page.metadata.shown[0]?.contains(before.block)) return false;
  const lines = page.metadata.shown.slice(1);
  return page.units.list.slice(unit.index + 1, inside)
    .some((other) => isMeta(page, other) || lines.some((line) => line.contains(other.block) || other.block.contains(line)));
}
