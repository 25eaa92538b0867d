import type { Annotations, Paragraph, WordForm } from '../../../language/annotations.ts';
import { fits, suited } from '../../../language/plain-letters.ts';
import { posAt, textAt } from '../../../language/word-at.ts';
import { wordForm } from '../../../language/word-forms.ts';
import type { Span } from '../../../span.ts';
import { isSpeechForm } from './cue-verbs.ts';
import type { Quotation } from './quotation-marks.ts';

/** A word, or a whole quotation that is read as one word: “We are ready,” in “We are ready,” she said. */
export interface Item extends Span {
  /** The word alone; for a whole quotation, a quotation mark. */
  form: WordForm;
  /** Penn Treebank tag, or QUOTE. */
  pos: string;
  norm: string;
  text: string;
  /** Place in `Annotations.tokens` of the word, or of the quotation's first token. */
  token: number;
  quote: Quotation | null;
  /** True for words inside a quotation that is not read as one word, its marks included. */
  quoted: boolean;
}

/** What is read together for one report: a sentence, or more where a quotation runs over several. */
export interface Unit extends Span {
  paragraph: number;
  items: Item[];
}

/**
 * Cuts a text into units and decides which quotations are utterances, to be read as one word, and which are fragments of a sentence of the article's own.
 * In text order.
 */
export function readUnits(annotations: Annotations, quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const paragraph of annotations.paragraphs) {
    const inside: Quotation[] = [];
    for (let quote = quotations[next]; quote && quote.start < paragraph.end; quote = quotations[next]) {
      inside.push(quote);
      next += 1;
    }
    for (const [first, last] of unitRanges(annotations, paragraph, inside)) {
      const unit = readUnit(annotations, first, last, inside, paragraph.index);
      if (unit) units.push(unit);
    }
  }
  return units;
}

/**
 * Token ranges of a paragraph's units: its sentences, those joined between which a quotation goes on.
 * A quotation behind a full stop begins a unit, whatever the marks made of the sentence.
 */
function unitRanges(annotations: Annotations, paragraph: Paragraph, quotations: readonly Quotation[]): [number, number][] {
  const ranges: [number, number][] = [];
  const first = annotations.sentences[paragraph.first];
  const last = annotations.sentences[paragraph.last - 1];
  if (!first || !last) return ranges;
  let begun = first.first;
  let quote = 0;
  for (let at = first.first + 1; at < last.last; at += 1) {
    const token = annotations.tokens[at];
    const before = annotations.tokens[at - 1];
    if (!token || !before) break;
    while ((quotations[quote]?.end ?? Infinity) <= token.start) quote += 1;
    const next = quotations[quote];
    const inside = next !== undefined && next.start < token.start;
    if (inside) continue;
    const opens = next?.start === token.start && /^[.?!]$/.test(before.text);
    if (!opens && token.sentence !== before.sentence && reportFollows(annotations, quotations[quote - 1], at, last.last)) continue;
    if (!opens && token.sentence === before.sentence && !skippedBreak(annotations, quotations[quote - 1], before.end, token.sentence)) continue;
    ranges.push([begun, at]);
    begun = at;
  }
  ranges.push([begun, last.last]);
  return ranges;
}

/**
 * “Who is he?” the mayor asked: behind a question, up to five words of a name or
 * role and a verb of speech that nothing but a full stop or an addressee follows.
 */
function reportFollows(annotations: Annotations, quotation: Quotation | undefined, at: number, last: number): boolean {
  const before = annotations.tokens[at - 1];
  if (!quotation || !before || quotation.end !== before.end
    || !/[?!.]["'’]?$/.test(annotations.text.slice(quotation.inner.start, quotation.inner.end).trimEnd())) return false;
  const stopped = annotations.text.slice(quotation.inner.start, quotation.inner.end).trimEnd().endsWith('.');
  for (let i = at; i < Math.min(at + 6, last); i += 1) {
    const token = annotations.tokens[i];
    if (!token) return false;
    // “It will fail.” Hale said of the plan. But not “It will fail.” Hale said he would go.
    if (i > at && stopped && isSpeechForm(token.norm) && /^VB[DZ]/.test(token.pos)) return /^(?:\.|,|of)$/.test(annotations.tokens[i + 1]?.norm ?? '.');
    if (i > at && isSpeechForm(token.norm) && /^VB[DZP]/.test(token.pos)) return /^(?:\.|,|NNP|NNPS|PRP|IN|RB)$/.test(annotations.tokens[i + 1]?.pos ?? '.')
      && annotations.tokens[i + 1]?.norm !== 'that';
    if (!/^(?:DT|PRP|PRP\$|NN|NNP|NNPS|JJ|POS)$/.test(token.pos)) return false;
  }
  return false;
}

/** A quotation that ended just here, and in whose closing mark the next sentence had been begun. */
function skippedBreak(annotations: Annotations, quotation: Quotation | undefined, end: number, sentence: number): boolean {
  if (!quotation || quotation.end !== end) return false;
  const start = annotations.sentences[sentence]?.start ?? 0;
  return start >= quotation.inner.end && start < quotation.end;
}

const MARK = wordForm('"');

function readUnit(annotations: Annotations, first: number, last: number, quotations: readonly Quotation[], paragraph: number): Unit | null {
  const items: Item[] = [];
  const { tokens, text } = annotations;
  let at = first;
  let q = 0;
  let spoken = false;
  while (at < last) {
    const token = tokens[at];
    if (!token) break;
    while ((quotations[q]?.end ?? Infinity) <= token.start) q += 1;
    const quote = quotations[q];
    if (quote && quote.start <= token.start && token.start < quote.end) {
      let end = at;
      while (end < last && (tokens[end]?.start ?? Infinity) < quote.end) end += 1;
      const starts = quote.start === token.start;
      if (starts && isUtterance(annotations, items, quote, end, last, spoken)) {
        items.push({
          start: quote.start, end: quote.end, form: MARK, pos: 'QUOTE', norm: '"', text: text.slice(quote.start, quote.end), token: at, quote, quoted: true,
        });
        spoken = true;
      } else {
        for (let i = at; i < end; i += 1) {
          const word = tokens[i];
          if (word) items.push({
            start: word.start, end: word.end, form: word.form, pos: word.pos, norm: word.norm, text: word.text, token: i, quote: null, quoted: true,
          });
        }
      }
      at = Math.max(end, at + 1);
      continue;
    }
    // "Melbourne IT said": a name, no pronoun
    const named = token.text === 'IT' && items.at(-1)?.pos === 'NNP' && /^[A-Z][a-z]/.test(items.at(-1)?.text ?? '');
    // “…,” Rowling wrote: a name, whatever it ends in
    const pos = named || (token.pos === 'VBG' && fits(/^\p{Lu}\p{Ll}/u, token.text) && items.length > 0 && !/^[.:—–-]$/.test(items.at(-1)?.norm ?? '')) ? 'NNP'
      : token.pos;
    items.push({ start: token.start, end: token.end, form: token.form, pos, norm: token.norm, text: token.text, token: at, quote: null, quoted: false });
    at += 1;
  }
  const head = items[0];
  const tail = items.at(-1);
  return head && tail ? { start: head.start, end: tail.end, paragraph, items } : null;
}

/** Words before a quotation at a unit's start that do not make it a part of the article's own sentence: But “we …” */
const LEADING = new Set(['but', 'and', 'so', 'or', '(', '-', '–', '—', '--', '...', '…', '•', '*']);
/** Words that hand over to an utterance: said that “…”, according to her: “…” */
const HANDING_OVER = new Set([':', ',', 'that']);

function isUtterance(annotations: Annotations, before: readonly Item[], quote: Quotation, end: number, last: number, spoken: boolean): boolean {
  const { text, tokens } = annotations;
  const inner = text.slice(quote.inner.start, quote.inner.end).trim();
  const words = countWords(inner);
  if (words === 0) return false;
  const closes = /[,.?!…—–-]["'’]?$/.test(inner) || !quote.closed;
  const after = end < last ? tokens[end] : undefined;
  const previous = before.at(-1);
  const atStart = before.every((item) => LEADING.has(item.norm) || !fits(/[\p{L}\p{N}"“”]/u, item.text));
  const fullStop = /[.?!…]["'’]?$/.test(inner);
  const ends = after === undefined || (/^[.?!;]$/.test(after.text) && end + 1 >= last);
  if (atStart) {
    if (after === undefined) return words >= 2 || fullStop;
    // “Our lines stay open” Minister Hale wrote: the comma was forgotten.
    if (words >= 4 && !closes && after.norm !== ',' && speakerFollows(annotations, end, last) && hasFiniteVerb(annotations, quote)) return true;
    return (closes && (after.norm !== ',' || words > 1)) || (after.norm === ',' && words > 1) || isSpeechForm(after.norm);
  }
  if (!previous) return false;
  const capital = fits(/^[("'‘[]*(?:\p{Lu}|\.\.\.|…)/u, inner);
  const handed = HANDING_OVER.has(previous.norm) || isSpeechForm(previous.norm) || previous.pos === 'QUOTE';
  if (previous.norm === ':') return words >= 2 || capital;
  // “We waited,” she said, “and nobody came.”
  if (spoken && previous.norm === ',' && (ends || closes)) return true;
  const open = ends || closes || [',', ';', 'and', 'but', '-', '–', '—', '--', ')'].includes(after.norm);
  // "an order proclaiming “Week of the Free Nations.”": a name, not words
  if (handed && previous.norm !== ',' && isTitle(inner)) return false;
  if (handed && open) {
    // she replied, “Yes.”
    const speaks = isSpeechForm((previous.norm === ',' ? before.at(-2) : previous)?.norm ?? '');
    const alone = (speaks && fullStop) || (previous.norm !== ',' && /[?!]["'’]?$/.test(inner));
    if (capital && (words >= 2 || alone)) return true;
    return words >= 4 && hasFiniteVerb(annotations, quote);
  }
  // told reporters at the airport “We are ready to talk.”
  return capital && words >= 4 && fullStop && ends && hasFiniteVerb(annotations, quote);
}

/** Words that all begin with a capital but for small ones, and are not shouted. */
function isTitle(inner: string): boolean {
  const words = inner.match(suited(/[\p{L}][\p{L}’'-]*/gu, inner)) ?? [];
  return words.length > 1 && words.length < 9 && !/[!?]/.test(inner) && words.every((word) => word.length < 4 || fits(/^\p{Lu}\p{Ll}/u, word))
    && words.some((word) => word.length > 3);
}

/**
 * Up to eight words of a name or role that begin with a capital or an article, and a verb of speech that closes the sentence or is followed by when and where.
 */
function speakerFollows(annotations: Annotations, at: number, last: number): boolean {
  if (!/^(?:NNP|DT|PRP)$/.test(posAt(annotations.tokens, at))) return false;
  for (let i = at; i < Math.min(at + 9, last); i += 1) {
    const token = annotations.tokens[i];
    if (!token) return false;
    if (i > at && isSpeechForm(token.norm) && /^VB[DZ]$/.test(token.pos)) return i + 1 >= last
      || /^(?:\.|,|IN|NNP|RB)$/.test(annotations.tokens[i + 1]?.pos ?? '.') && annotations.tokens[i + 1]?.norm !== 'that';
    if (!/^(?:DT|PRP|NN|NNP|NNPS|JJ|POS)$/.test(token.pos)) return false;
  }
  return false;
}

function hasFiniteVerb(annotations: Annotations, quote: Quotation): boolean {
  let low = 0;
  let high = annotations.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((annotations.tokens[middle]?.start ?? Infinity) < quote.start) low = middle + 1;
    else high = middle;
  }
  let seen = 0;
  for (let at = low; at < annotations.tokens.length && seen < 30; at += 1, seen += 1) {
    const token = annotations.tokens[at];
    if (!token || token.start >= quote.end) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.pos)) return true;
  }
  return seen >= 30;
}

const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Words up to five: more are not told apart. */
function countWords(text: string): number {
  const word = suited(WORD, text);
  word.lastIndex = 0;
  let count = 0;
  while (count < 5 && word.test(text)) count += 1;
  return count;
}

/** Where the report begins behind a dateline: "LUSAKA (Newswire) — The ministry …", "OSLO, March 3 - …". 0 where there is none. */
export function datelineEnd(items: readonly Item[]): number {
  // "(CNN) – Reform has no way forward, …"
  const bracket = items[0]?.norm === '(' ? 1 : 0;
  if (!fits(/^\p{Lu}{2,}/u, textAt(items, bracket))) return 0;
  for (let at = bracket + 1; at < Math.min(items.length, 14); at += 1) {
    const item = items[at];
    if (!item) return 0;
    if (/^(?:-|--|–|—)$/.test(item.norm)) return at + 1;
    if (!/^(?:NNP|NNPS|NN|CD|IN|,|-LRB-|-RRB-|\(|\))$/.test(item.pos) && !/^[(),./]$/.test(item.norm)) return 0;
  }
  return 0;
}
