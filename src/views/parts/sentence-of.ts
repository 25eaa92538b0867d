import type { Span } from '../../span.ts';

/** How far the ends of a sentence are looked for: a page without full stops must not put all its text on one button. */
const REACH = 700;

const PARAGRAPH_END = '\n';
const STOPS = '.!?…';
const WIDE_STOPS = '。！？';
const CLOSERS = '"\'”’»)]』」';

/** A full stop after one of these ends no sentence: "Adm. Vale", "Feb. 3", "No. 10". */
const ABBREVIATIONS = new Set([
  'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Adm', 'Gen', 'Lt', 'Col', 'Maj', 'Sgt', 'Capt', 'Cmdr', 'Gov', 'Sen', 'Rep', 'Rev', 'Hon', 'St', 'Jr', 'Sr',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'No', 'vs', 'Inc', 'Corp', 'Co', 'Ltd',
]);

/** After "U.S." only a word that opens sentences shows that one has ended: "in the U.S. The ministry", but "U.S. Treasury". */
const OPENERS = new Set([
  'The', 'A', 'An', 'He', 'She', 'It', 'They', 'We', 'But', 'And', 'In', 'On', 'At', 'This', 'That', 'These', 'Those', 'His', 'Her', 'Its',
]);

/** The sentence or sentences of `text` that `span` stands in, white space around them left out. Never crosses a line break of the text. */
export function sentenceOf(text: string, span: Span): Span {
  const from = Math.max(text.lastIndexOf(PARAGRAPH_END, span.start - 1) + 1, wordStartAt(text, span.start - REACH));
  const lineEnd = text.indexOf(PARAGRAPH_END, span.end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, wordEndAt(text, span.end + REACH));

  let start = from;
  for (let at = from; at < to; at += 1) {
    const end = sentenceEndAt(text, at, to);
    if (end === null) continue;
    if (end >= span.end && end > span.start) return trimmed(text, { start, end });
    if (end <= span.start) start = end;
    at = Math.max(at, end - 1);
  }
  return trimmed(text, { start, end: to });
}

/** The place just after the sentence whose last mark is at `at`, closing quotation marks and brackets included; null where none ends. */
function sentenceEndAt(text: string, at: number, limit: number): number | null {
  const mark = text.charAt(at);
  const wide = WIDE_STOPS.includes(mark);
  if (!wide && !STOPS.includes(mark)) return null;
  let end = at + 1;
  while (end < limit && (CLOSERS + STOPS + WIDE_STOPS).includes(text.charAt(end))) end += 1;
  if (wide || end >= limit) return end;
  if (text.charAt(end).trim() !== '') return null;
  let next = end;
  while (next < limit && text.charAt(next).trim() === '') next += 1;
  // '"Stop." said Vale', "Wait … for it": a small letter goes on with the sentence.
  if (/\p{Ll}/u.test(text.charAt(next))) return null;
  if (mark !== '.') return end;
  const before = /[\p{L}.]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (ABBREVIATIONS.has(before)) return null;
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(before)) {
    const word = /^\p{L}*/u.exec(text.slice(next, next + 12))?.[0] ?? '';
    return OPENERS.has(word) ? end : null;
  }
  return end;
}

function wordStartAt(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space === -1 || space > place + 40 ? place : space + 1;
}

function wordEndAt(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space < place - 40 ? place : space;
}

function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && text.charAt(first).trim() === '') first += 1;
  while (last > first && text.charAt(last - 1).trim() === '') last -= 1;
  return { start: first, end: last };
}
