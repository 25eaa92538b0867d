import type { Span } from '../../span.ts';

/** Fewer printed characters than this stand in many places of a text. */
const TELLING = 20;

/** Where a text says some words, whatever white space stands between them; null where it does not, or where they are too few to tell. */
export function findWords(text: string, words: string): Span | null {
  const wanted = words.replace(/\s+/g, '');
  if (wanted.length < TELLING) return null;
  let printed = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    if (/\s/.test(text.charAt(place))) continue;
    printed += text.charAt(place);
    places.push(place);
  }
  const at = printed.indexOf(wanted);
  const [start, last] = [places[at], places[at + wanted.length - 1]];
  return at === -1 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}
