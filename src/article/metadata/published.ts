import { dayOrderOf, isoDate, precisionOf } from './dates.ts';
import type { Head } from './head.ts';
import { isForeign, type Surroundings } from './near-headline.ts';
import { isProse } from '../prose.ts';
import type { Structured } from './structured.ts';
import type { PageElement } from '../tree/element.ts';

/** Names by which pages give a date in `<meta name>`, `<meta property>` and their like, the surest first. */
const DATE_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate', 'pub_date', 'publishdate', 'publish-date',
  'publish_date', 'published', 'date', 'dc.date',
  'dc.date.issued', 'dcterms.date', 'dcterms.created', 'sailthru.date', 'article.published', 'cxenseparse:recs:publishtime', 'og:regdate', 'regdate',
  'firstpublished', 'originalpublicationdate',
];
const LABELLED = '[itemprop~="datePublished"], [class*="date" i], [class*="time" i], [id*="date" i], [class*="published" i]';

/**
 * When the article was published: as its data say, else as it is shown near its headline, else as its address has it.
 * Of two that name the same day, the one that also tells the time, and of those the one with its time zone.
 */
export function readPublished(body: PageElement, around: Surroundings, head: Head, structured: Structured, guess: string | null, language: string | null,
  url: string | null): { publishedAt: string | null; element: PageElement | null } {
  const order = dayOrderOf(language);
  const given = [structured.publishedAt, ...DATE_NAMES.map((name) => head.meta.get(name))].map((value) => isoDate(value, order))
    .filter((date): date is string => date !== null);
  const time = timeElement(body, around);
  const stamped = time ? isoDate(time.getAttribute('datetime') ?? time.getAttribute('content'), order) ?? isoDate(time.textContent, order) : null;
  const known = given[0] ?? stamped;
  // Every element that is named after a date would be looked at: only where something is still to be learnt.
  const labelled = known !== null && precisionOf(known) === 2 && time ? null : labelledDate(body, around, order);
  const first = known ?? labelled?.date ?? lineDate(around, order) ?? isoDate(guess, order) ?? dateInAddress(url);
  const same = [...given, stamped, labelled?.date ?? null].filter((date): date is string => date !== null && first !== null && isSameDay(date, first));
  const [best] = same.sort((a, b) => precisionOf(b) - precisionOf(a));
  return { publishedAt: best !== undefined && first !== null && precisionOf(best) > precisionOf(first) ? best : first,
    element: time ?? labelled?.element ?? null };
}

/** The `<time>` near the headline that does not say "updated"; the only one of the page where none stands there. */
function timeElement(body: PageElement, around: Surroundings): PageElement | null {
  const all = [...body.querySelectorAll('time, [itemprop~="datePublished"]')].filter((element) => !isForeign(element, around.headline));
  const near = all.filter((element) => around.holds(element));
  const dated = (near.length > 0 ? near : all.filter((element) => element.hasAttribute('datetime'))).filter((element) =>
    isoDate(element.getAttribute('datetime') ?? element.getAttribute('content')) !== null || isoDate(element.textContent) !== null);
  if (near.length === 0 && dated.length !== 1) return null;
  return dated.find((element) => element.matches('[pubdate], [itemprop~="datePublished"], .published, .entry-date'))
    ?? dated.find((element) => !/updat|modif|aktualis|mis à jour|actualiz|обновл/i.test(`${element.getAttribute('class') ?? ''} ${element.textContent}`))
    ?? dated[0] ?? null;
}

/** `<span class="publish-date">Published 11:11 PM EST Nov 19, 2031</span>` */
function labelledDate(body: PageElement, around: Surroundings, order: ReturnType<typeof dayOrderOf>): { date: string; element: PageElement } | null {
  for (const element of body.querySelectorAll(LABELLED)) {
    if (!around.holds(element) || isForeign(element, around.headline) || element.closest('blockquote, figure') !== null) continue;
    const text = element.textContent;
    const date = text.length > 160 ? null : isoDate(element.getAttribute('content'), order) ?? isoDate(untilUpdate(text.replace(/\s+/g, ' ')), order);
    if (date !== null) return { date, element };
  }
  return null;
}

/** "Publié le 3 février 2031 à 14h14, modifié le 4 février 2031 à 15h20": of two dates the first. */
function untilUpdate(text: string): string {
  const at = text.search(/(?<=\d.*)(?:updated?|modifi|aktualis|mis à jour|actualiz|atualiz|aggiornat|обновл)/i);
  return at === -1 ? text : text.slice(0, at);
}

/** A short line by the headline that holds a date: "Port Ada, 12 September 2031", "입력 : 2031-09-12 15:24" */
function lineDate(around: Surroundings, order: ReturnType<typeof dayOrderOf>): string | null {
  for (const unit of around.units) {
    // Below the first paragraph a date is that of an embedded post, or of what is told.
    if (unit.kept && isProse(unit)) return null;
    if (unit.text.length > 100 || isProse(unit) || unit.block.closest('blockquote, figure') !== null) continue;
    const own = isoDate(unit.text, order) ?? isoDate(/(?<!\d)\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/.exec(unit.text)?.[0], order);
    if (own !== null) return own;
  }
  return null;
}

/** "https://coast.example/news/2031/09/12/harbour" */
function dateInAddress(url: string | null): string | null {
  const [, year, month, day] = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '') ?? [];
  return year === undefined || month === undefined || day === undefined ? null : isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A day either way: the same moment is two days in two time zones. */
function isSameDay(one: string, other: string): boolean {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= 86_400_000;
}
