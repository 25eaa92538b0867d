import type { Paragraph } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import type { Span } from '../../../span.ts';

/** A stretch in quotation marks, marks included; never longer than its paragraph. */
export interface Quotation extends Span {
  /** Place in `Annotations.paragraphs`. */
  paragraph: number;
  /** The words within the marks. */
  inner: Span;
  /** False where the closing mark is missing: the stretch then ends with its paragraph. */
  closed: boolean;
  /** The quotation before this one is left open at its paragraph's end and goes on here. */
  continues: boolean;
}

const DOUBLE_OPENING = '“„«‟';
const DOUBLE_CLOSING = '”»';

interface Mark extends Span {
  kind: 'open' | 'close' | 'either';
  single: boolean;
}

/**
 * Pairs the quotation marks of a text, paragraph by paragraph: “ ”, " ", « », '' '' and ‘ ’ (' ') where they are plainly no apostrophes.
 * Marks inside other marks are part of the outer quotation. A mark without its partner reaches to the end of its paragraph, never further.
 * In text order; linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let openAtEnd = false;
  paragraphs.forEach((paragraph, index) => {
    const inside = inParagraph(text, paragraph);
    const open = inside.at(-1);
    if (open && !open.closed && !isLeftOpen(text, open, paragraph, paragraphs[index + 1])) inside.pop();
    const first = inside[0];
    // A speech over several paragraphs opens each with a mark and closes the last alone.
    if (first && openAtEnd && first.start - paragraph.start <= 1) first.continues = true;
    found.push(...inside);
    const last = inside.at(-1);
    openAtEnd = last !== undefined && !last.closed;
  });
  return found;
}

/** Behind an utterance whose closing mark was forgotten: “We are late, the mayor said. */
const TOLD_AT_END = /,\s[^“”".,]{1,60}\s(?:said|says|added|told\s\S+(?:\s\S+)?)\.$/;

/**
 * Whether a missing closing mark is meant: the next paragraph opens again, or the paragraph is all speech. Else the opening mark is a slip and marks nothing.
 */
function isLeftOpen(text: string, open: Quotation, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (TOLD_AT_END.test(text.slice(Math.max(paragraph.start, paragraph.end - 100), paragraph.end))) return false;
  if (next && /^["“«„]|^''/.test(text.slice(next.start, next.start + 2))) return true;
  const words = text.slice(open.inner.start, open.end);
  const begins = open.start === paragraph.start || /[.?!,:]["”’]?\s$/.test(text.slice(Math.max(0, open.start - 4), open.start));
  return begins && fits(/^\p{Lu}/u, words) && !/\b(?:said|says|told|added|wrote|asked)\b/i.test(words);
}

function inParagraph(text: string, paragraph: Paragraph): Quotation[] {
  const marks = marksIn(text, paragraph);
  const closersAfter = countFrom(marks, (mark) => mark.kind !== 'open');
  const openersAfter = countFrom(marks, (mark) => mark.kind === 'open');
  const found: Quotation[] = [];
  let open: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, at) => {
    if (open === null) {
      if (mark.kind !== 'close') open = mark;
      return;
    }
    if (mark.single !== open.single) {
      // ‘…’ inside “…” belongs to it; “…” inside ‘…’ means that the single mark was no quotation mark or the outer one of a British pair.
      return;
    }
    if (mark.kind === 'open') {
      // “They call it “the wall” here”: marks enough to come for both. “We are ready. He said “we are”: the first mark lost its partner.
      if ((closersAfter[at] ?? 0) - (openersAfter[at] ?? 0) >= 2) depth += 1;
      else open = mark;
      return;
    }
    if (depth > 0) {
      depth -= 1;
      return;
    }
    // A 6" pipe inside a quotation: a small figure before, lower case behind, and a closing mark next.
    if (isInches(text, mark) && marks[at + 1]?.kind === 'close') return;
    found.push(quotation(paragraph, open, mark.start, mark.end, true));
    open = null;
  });
  const left = open as Mark | null;
  if (left !== null && !left.single && fits(/\p{L}/u, text.charAt(left.end)) && left.start < paragraph.end) {
    found.push(quotation(paragraph, left, paragraph.end, paragraph.end, false));
  }
  return found;
}

function quotation(paragraph: Paragraph, open: Mark, innerEnd: number, end: number, closed: boolean): Quotation {
  return { start: open.start, end, paragraph: paragraph.index, inner: { start: open.end, end: innerEnd }, closed, continues: false };
}

/** For each mark, how many of the marks behind it are of a kind. */
function countFrom(marks: readonly Mark[], counts: (mark: Mark) => boolean): number[] {
  const behind: number[] = [];
  let count = 0;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    behind[at] = count;
    const mark = marks[at];
    if (mark && counts(mark)) count += 1;
  }
  return behind;
}

/** Every character that may be a quotation mark or begin one. */
const MARKS = `${DOUBLE_OPENING}${DOUBLE_CLOSING}"'\`‘’`;

/** Nearly all letters are plain ones, and told without looking through the list. */
function isMark(code: number): boolean {
  return (code === 0x22 || code === 0x27 || code === 0x60 || code > 0x7e) && MARKS.includes(String.fromCharCode(code));
}

function marksIn(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const mark = isMark(text.charCodeAt(at)) ? markAt(text, at, paragraph) : null;
    if (mark) marks.push(mark);
    at = mark ? mark.end : at + 1;
  }
  return withoutLoneSingles(text, marks);
}

function markAt(text: string, at: number, paragraph: Span): Mark | null {
  const char = text.charAt(at);
  if (DOUBLE_OPENING.includes(char)) return { start: at, end: at + 1, kind: 'open', single: false };
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  // ”Sorry,” with the first mark the wrong way round.
  const reversed = char === '”' && (at === paragraph.start || /[\s\u200b-\u200f\u202a-\u202e]/.test(before))
    && fits(/[\p{L}\p{N}]/u, charAfter(text, at + 1, paragraph));
  if (DOUBLE_CLOSING.includes(char)) return reversed ? { start: at, end: at + 1, kind: 'either', single: false }
    :  { start: at, end: at + 1, kind: 'close', single: false };
  if (char === '"') return { start: at, end: at + 1, kind: straightKind(before, charAfter(text, at + 1, paragraph)), single: false };
  const next = at + 1 < paragraph.end ? text.charAt(at + 1) : '';
  if (char === "'" && next === "'") {
    // ''He said 'no,''' closes both at once.
    const end = charAfter(text, at + 2, paragraph) === "'" && !/\s/.test(before) ? at + 3 : at + 2;
    return { start: at, end, kind: straightKind(before, charAfter(text, end, paragraph)), single: false };
  }
  if (char === '`' && next === '`') return { start: at, end: at + 2, kind: 'open', single: false };
  if (char === '‘') return { start: at, end: at + 1, kind: 'open', single: true };
  if (char === '’' || char === "'") {
    const kind = straightKind(before, charAfter(text, at + 1, paragraph));
    // A typographic ’ never opens; between letters it is an apostrophe.
    if (fits(/[\p{L}\p{N}]/u, before) && fits(/[\p{L}\p{N}]/u, charAfter(text, at + 1, paragraph))) return null;
    if (char === '’' && kind === 'open') return null;
    return { start: at, end: at + 1, kind: char === '’' ? 'close' : kind, single: true };
  }
  return null;
}

function charAfter(text: string, at: number, paragraph: Span): string {
  return at < paragraph.end ? text.charAt(at) : ' ';
}

/** A straight mark opens behind a space or a bracket and closes before a space or punctuation. */
function straightKind(before: string, after: string): Mark['kind'] {
  const spaceBefore = /[\s([{—–/\u200b-\u200f\u202a-\u202e-]/.test(before);
  const spaceAfter = /[\s)\]}.,;:!?—–]/.test(after);
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && spaceAfter) return 'close';
  return 'either';
}

/**
 * Single marks count only as a pair around two words or more, opened behind a space and closed behind a letter or punctuation:
 * 'we will not yield', but neither the farmers' market nor rock 'n' roll.
 */
function withoutLoneSingles(text: string, marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  let inDouble = false;
  let opener: Mark | null = null;
  let keptBefore = 0;
  for (const mark of marks) {
    if (!mark.single) {
      inDouble = mark.kind === 'open' || (mark.kind === 'either' && !inDouble);
      kept.push(mark);
    } else if (!inDouble && mark.kind === 'open') {
      opener = mark;
      keptBefore = kept.length;
    } else if (!inDouble && mark.kind === 'close' && opener) {
      const words = text.slice(opener.end, mark.start);
      const finished = /[.,!?…]$/.test(words);
      const plural = words.endsWith('s') && fits(/^\s\p{Ll}/u, text.slice(mark.end, mark.end + 2));
      const doubles = kept.length - keptBefore;
      // 'They call it "the wall" here,' he said: what stands inside belongs to the outer pair.
      if (/\S\s+\S/.test(words) && !plural && (doubles === 0 || (doubles % 2 === 0 && finished && fits(/^\p{Lu}/u, words)))) {
        kept.length = keptBefore;
        kept.push(opener, mark);
        opener = null;
      }
    }
  }
  return kept;
}

function isInches(text: string, mark: Mark): boolean {
  return /(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 3), mark.start)) && fits(/^\s\p{Ll}/u, text.slice(mark.end, mark.end + 2));
}
