import type { Furniture, VisibleLine } from './in-page.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A byline's or date's line has little else: "By Ana Petrov, our correspondent in Aldwick", "Published 14:02, 3 May 2024". */
const MOST_BESIDE = 10;

/** What the site look keeps of a story and a body does not have, in the order in which the report takes it away. */
export const KINDS = ['headline', 'byline and date', 'captions'] as const;
export type Kind = (typeof KINDS)[number];

/** Says of visible lines what they are besides the body; null for what must be the body or clutter. */
export function kindOf({ title, byline, publishedAt, captions }: Furniture): (line: VisibleLine) => Kind | null {
  const headline = ` ${wordsOf(title).join(' ')} `;
  const phrases = captions.map((phrase) => ` ${wordsOf(phrase).join(' ')} `);
  const author = byline === null ? '' : wordsOf(byline).join(' ');
  const days = datesNear(publishedAt);
  return ({ text, isCaption }) => {
    const words = wordsOf(text);
    const joined = words.join(' ');
    if (words.length === 0) return null;
    if (headline.includes(` ${joined} `)) return 'headline';
    if (isCaption || phrases.some((phrase) => phrase.includes(` ${joined} `))) return 'captions';
    if (author !== '' && (` ${joined} `.includes(` ${author} `) ? words.length <= author.split(' ').length + MOST_BESIDE
      : ` by ${author} `.includes(` ${joined} `))) return 'byline and date';
    const isDate = words.length <= MOST_BESIDE
      && days.some(([year, day]) => words.some((word) => word.startsWith(year)) && words.some((word) => Number.parseInt(word, 10) === day));
    return isDate ? 'byline and date' : null;
  };
}

/** Year and day of the month of a date, the day before and the day after: pages print it in a time zone of their own. */
function datesNear(iso: string | null): [string, number][] {
  const at = Date.parse(iso ?? '');
  if (Number.isNaN(at)) return [];
  return [-1, 0, 1].map((shift) => new Date(at + shift * 86_400_000)).map((date) => [String(date.getUTCFullYear()), date.getUTCDate()]);
}
