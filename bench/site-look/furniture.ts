import type { Furniture } from './in-page.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A byline's or date's line has little else: "By Ana Petrov, our correspondent in Aldwick", "Published 14:02, 3 May 2024". */
const MOST_BESIDE = 10;

/** The visible lines without headline, byline, date and captions, which the site look keeps and a body does not have. */
export function withoutFurniture(lines: readonly string[], { title, byline, publishedAt, captions }: Furniture): string[] {
  const phrases = [title, ...captions].map((phrase) => ` ${wordsOf(phrase).join(' ')} `);
  const author = byline === null ? '' : wordsOf(byline).join(' ');
  const [year, , day] = (publishedAt ?? '').slice(0, 10).split('-');
  return lines.filter((line) => {
    const words = wordsOf(line);
    const joined = words.join(' ');
    if (words.length === 0) return false;
    if (phrases.some((phrase) => phrase.includes(` ${joined} `))) return false;
    if (author !== '' && (` ${joined} `.includes(` ${author} `) ? words.length <= author.split(' ').length + MOST_BESIDE : ` by ${author} `.includes(` ${joined} `))) return false;
    const isDate = year !== undefined && day !== undefined && words.length <= MOST_BESIDE && words.includes(year) && words.some((word) => Number.parseInt(word, 10) === Number(day));
    return !isDate;
  });
}
