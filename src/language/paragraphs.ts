import type { Span } from '../span.ts';
import { isLower, isSpace } from './characters.ts';

/** A line this short before a line break is a heading, an address or a list item, not a hard-wrapped line. */
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 110;

/**
 * The stretches of text between line breaks, without the spaces around them. A single line break inside hard-wrapped prose
 * ("… the president of the\ncountry said") does not divide.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let block: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const lineEnd = next === -1 ? text.length : next;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (start < end) {
      block.push({ start, end });
    } else {
      closeBlock(text, block, spans);
      block = [];
    }
    at = lineEnd + 1;
  }
  closeBlock(text, block, spans);
  return spans;
}

/** Adds the lines of a block (lines with no blank line between) as paragraphs, or as one where they are hard-wrapped. */
function closeBlock(text: string, lines: readonly Span[], spans: Span[]): void {
  const whole = isWrapped(text, lines);
  for (const [index, line] of lines.entries()) {
    const before = spans.at(-1);
    const previous = lines[index - 1];
    if (before && previous && (whole || wraps(text, previous, line))) before.end = line.end;
    else spans.push({ ...line });
  }
}

/** Three lines or more of wrapped length, most of which stop in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  const full = lines.slice(0, -1);
  const broken = full.filter((line) => !endsSentence(text, line)).length;
  return broken * 2 > full.length && full.every((line) => line.end - line.start >= SHORTEST_WRAPPED && line.end - line.start <= LONGEST_WRAPPED);
}

/** A long line that breaks off before a lower-case word: a stray line break. */
function wraps(text: string, line: Span, next: Span): boolean {
  const length = line.end - line.start;
  return length >= SHORTEST_WRAPPED && isLower(text, next.start) && !endsSentence(text, line);
}

function endsSentence(text: string, line: Span): boolean {
  return '.?!:;”"’\')…'.includes(text.charAt(line.end - 1));
}
