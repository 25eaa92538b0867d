import type { Furniture } from './in-page.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A byline's or date's line has little else: "By Ana Petrov, our correspondent in Aldwick", "Published 14:02, 3 May 2024". */
const MOST_BESIDE = 10;

/** The visible lines without headline, byline, date and captions, which the site look keeps and a body does not have. */
export function withoutFurniture(lines: readonly string[], { title, byline, publishedAt, captions }: Furniture): string[] {
  const phrases = [title, ...captions].map((phrase) => ` ${wordsOf(phrase).join(' ')} `);
  const author = byline === null ? '' : wordsOf(byline).join(' ');
  const days = datesNear(publishedAt);
  return lines.filter((line) => {
    const words = wordsOf(line);
    const joined = words.join(' ');
    if (words.length === 0) return false;
    if (phrases.some((phrase) => phrase.includes(` ${joined} `))) return false;
    if (author !== '' && (` ${joined} `.includes(` ${author} `) ? words.length <= author.split(' ').length + MOST_BESIDE : ` by ${author} `.includes(` ${joined} `))) return false;
    return words.length > MOST_BESIDE || !days.some(([year, day]) => words.some((word) => word.startsWith(year)) && words.some((word) => Number.parseInt(word, 10) === day));
  });
}

/** Year and day of the month of a date, the day before and the day after: pages print it in a time zone of their own. */
function datesNear(iso: string | null): [string, number][] {
  const at = Date.parse(iso ?? '');
  if (Number.isNaN(at)) return [];
  return [-1, 0, 1].map((shift) => new Date(at + shift * 86_400_000)).map((date) => [String(date.getUTCFullYear()), date.getUTCDate()]);
}
