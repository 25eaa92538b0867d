import { monthNumber, weekdayNumber } from '../../language/gazetteers/calendar.ts';
import type { Span } from '../../span.ts';

/** A date that the article names. `date`: as precise as the words are, "2023-09-12", "2023-09" or "2023". */
export interface NamedDate {
  span: Span;
  date: string;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

/**
 * The earliest alternative that fits is the most precise: "12 September 2023" before
 * "September 2023". A year alone needs a word that makes it one: "in 2006", "since 2006".
 */
const DATE = new RegExp([
  `(?<d1>${DAY}) (?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?`,
  `(?<m2>${MONTH}) (?<d2>${DAY})(?!\\d|:|%)(?:,? (?<y2>${YEAR}))?`,
  `(?<m3>${MONTH}),? (?<y3>${YEAR})`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|early|late|mid) )(?<y4>${YEAR})(?![-\\d])`,
  `(?<next>[Nn]ext )?(?<week>${WEEKDAY})(?!s)`,
  `(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow)`,
].map((way) => `\\b(?:${way})\\b`).join('|'), 'g');

const NEAR: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const DAY_LONG = 86_400_000;

/**
 * The dates that a text names, in text order. Those told from the day of the article ("on Monday", "yesterday", "3 May") are left out where that
 * day is not known. A weekday is the last one, as news tells it, unless it is called next.
 */
export function datesIn(text: string, publishedAt: string | null): NamedDate[] {
  const today = publishedAt === null ? null : dayOf(publishedAt.slice(0, 10));
  const found: NamedDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = dateOf(match.groups ?? {}, today);
    if (date !== null) found.push({ span: { start: match.index, end: match.index + match[0].length }, date });
  }
  return found;
}

function dateOf(words: Record<string, string | undefined>, today: number | null): string | null {
  const month = monthNumber(words['m1'] ?? words['m2'] ?? words['m3'] ?? '');
  const day = words['d1'] ?? words['d2'];
  const year = words['y1'] ?? words['y2'] ?? words['y3'] ?? words['y4'];
  if (month !== null && day !== undefined) return wholeDate(year === undefined ? null : Number(year), month, Number.parseInt(day, 10), today);
  if (month !== null && year !== undefined) return `${year}-${String(month).padStart(2, '0')}`;
  if (year !== undefined) return year;
  if (today === null) return null;
  const weekday = words['week'] === undefined ? null : weekdayNumber(words['week']);
  if (weekday !== null) {
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    return written(today + (words['next'] === undefined ? -back : 7 - back) * DAY_LONG);
  }
  const near = NEAR[words['near']?.toLowerCase() ?? ''];
  return near === undefined ? null : written(today + near * DAY_LONG);
}

/** Without a year it is the one that brings the date nearest to the article's day. Null for a day that no calendar has. */
function wholeDate(year: number | null, month: number, day: number, today: number | null): string | null {
  if (year !== null) return existing(year, month, day);
  if (today === null) return null;
  const own = new Date(today).getUTCFullYear();
  const near = [own - 1, own, own + 1].flatMap((one) => existing(one, month, day) ?? []);
  return near.toSorted((a, b) => Math.abs((dayOf(a) ?? 0) - today) - Math.abs((dayOf(b) ?? 0) - today))[0] ?? null;
}

function existing(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? written(time) : null;
}

function dayOf(date: string): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
