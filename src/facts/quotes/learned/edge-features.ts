import type { Range } from '../items.ts';
import { featureOf, hashText, joined, step } from './hashing.ts';
import type { Report } from '../report.ts';
import type { Sheet } from './sheet.ts';

/** What is looked for beside a head: where the cue, the source and the content begin and end. */
export const CUE_START = 1;
export const CUE_END = 2;
export const SOURCE_START = 3;
export const SOURCE_END = 4;
export const CONTENT_START = 5;
export const CONTENT_END = 6;
export type Edge = 1 | 2 | 3 | 4 | 5 | 6;

/** What is known already while an edge is looked for. */
export interface Frame {
  head: number;
  cue: Range;
  source: Range | null;
}

const BASE = 1000;
const PER_EDGE = 60;
const OUTSIDE = 0x2f3a11;

function valueAt(values: Int32Array, at: number, length: number): number {
  return at < 0 || at >= length ? OUTSIDE : (values[at] ?? 0);
}

function between(sums: Int32Array, from: number, to: number): number {
  return to > from ? (sums[to] ?? 0) - (sums[from] ?? 0) : (sums[from] ?? 0) - (sums[to] ?? 0);
}

/** What the grammar has beside a head for an edge: its kind of report, 0 where it has none, and the place of the edge, -1 where there is none. */
interface GrammarEdge {
  sheet: Sheet | null;
  head: number;
  edge: Edge;
  report: Report | undefined;
  kind: number;
  at: number;
}

/** The answer given last: one edge is asked for at many places. */
let lastEdge: GrammarEdge = { sheet: null, head: 0, edge: CUE_START, report: undefined, kind: 0, at: -1 };

function grammarOf(sheet: Sheet, edge: Edge, { head }: Frame): GrammarEdge {
  if (lastEdge.sheet === sheet && lastEdge.head === head && lastEdge.edge === edge) return lastEdge;
  const report = sheet.reports.get(head);
  lastEdge = { sheet, head, edge, report, kind: report ? KINDS.indexOf(report.kind) : 0, at: report ? grammarEdge(sheet, edge, report) : -1 };
  return lastEdge;
}

/** The grammar's own place for the edge of a report: the item, -1 where it has none. */
function grammarEdge(sheet: Sheet, edge: Edge, report: Report): number {
  switch (edge) {
    case CUE_START: return report.cue ? report.cue.first : -1;
    case CUE_END: return report.cue ? report.cue.last - 1 : -1;
    case SOURCE_START: return report.source ? report.source.first : -1;
    case SOURCE_END: return report.source ? lastWord(sheet, report.source) : -1;
    case CONTENT_START: return longest(report.content)?.first ?? -1;
    default: {
      const range = longest(report.content);
      return range ? lastWord(sheet, range) : -1;
    }
  }
}

function lastWord(sheet: Sheet, range: Range): number {
  let at = range.last - 1;
  while (at > range.first && sheet.kind[at] === 3) at -= 1;
  return at;
}

function longest(ranges: readonly Range[]): Range | undefined {
  let found = ranges[0];
  for (const range of ranges) if (found && range.last - range.first > found.last - found.first) found = range;
  return found;
}

const KINDS = ['', 'quote', 'clause', 'object', 'infinitive', 'left', 'according', 'noun', 'bare'];

/** Writes the features of item `at` as the first item of what `edge` looks for. -1 stands for "there is none". */
export function startFeatures(sheet: Sheet, edge: Edge, frame: Frame, at: number, out: Int32Array): number {
  const { word, stem, pos, length } = sheet;
  const base = BASE + edge * PER_EDGE;
  const head = stem[frame.head] ?? 0;
  const tag = pos[frame.head] ?? 0;
  const { report, kind, at: grammar } = grammarOf(sheet, edge, frame);
  let n = 0;
  if (at < 0) {
    out[n++] = featureOf(base + 1, 0);
    out[n++] = featureOf(base + 2, head);
    out[n++] = featureOf(base + 3, tag);
    out[n++] = featureOf(base + 4, joined(kind, grammar < 0 ? 1 : 0));
    out[n++] = featureOf(base + 5, valueAt(word, frame.cue.first - 1, length));
    out[n++] = featureOf(base + 6, valueAt(pos, frame.cue.first - 1, length));
    out[n++] = featureOf(base + 7, joined(tag, valueAt(pos, frame.cue.first - 1, length)));
    out[n++] = featureOf(base + 8, valueAt(word, frame.cue.first, length));
    out[n++] = featureOf(base + 9, joined(report?.inherited ? 1 : 0, kind));
    out[n++] = featureOf(base + 10, valueAt(word, frame.cue.last, length));
    out[n++] = featureOf(base + 11, joined(tag, valueAt(word, frame.cue.first, length)));
    return n;
  }
  const { cue, source } = frame;
  const side = edge === CUE_START ? 0 : at < cue.first ? 1 : at >= cue.last ? 2 : 3;
  const gap = edge === CUE_START ? frame.head - at : side === 1 ? cue.first - at : at - cue.last;
  const far = step(gap);
  const place = joined(side, far);
  const here = word[at] ?? 0;
  const own = pos[at] ?? 0;
  const before = valueAt(word, at - 1, length);
  const tagBefore = valueAt(pos, at - 1, length);
  const tagAfter = valueAt(pos, at + 1, length);
  const from = Math.min(at, frame.head);
  const to = Math.max(at, frame.head);
  const commas = Math.min(3, between(sheet.commas, from, to));
  const finites = Math.min(3, between(sheet.finites, from, to));
  const utterances = Math.min(2, between(sheet.utterances, from, to));
  const agrees = grammar < 0 ? 0 : grammar === at ? 1 : 2;
  const sideOwn = joined(side, own);
  const sideBefore = joined(side, before);
  const sideTagBefore = joined(side, tagBefore);
  const sideCommas = joined(side, commas);
  const finiteUtterances = joined(finites, utterances);
  const sideKind = joined(side, sheet.kind[at] ?? 0);
  const agreesKind = joined(agrees, kind);
  const placeHead = joined(place, head);
  out[n++] = featureOf(base + 12, place);
  out[n++] = featureOf(base + 13, joined(side, here));
  out[n++] = featureOf(base + 14, joined(place, own));
  out[n++] = featureOf(base + 15, sideBefore);
  out[n++] = featureOf(base + 16, joined(sideTagBefore, own));
  out[n++] = featureOf(base + 17, joined(sideOwn, tagAfter));
  out[n++] = featureOf(base + 18, joined(joined(side, head), own));
  out[n++] = featureOf(base + 19, joined(placeHead, far < 3 ? here : 0));
  out[n++] = featureOf(base + 20, joined(joined(place, tag), own));
  out[n++] = featureOf(base + 21, joined(sideCommas, finiteUtterances));
  out[n++] = featureOf(base + 22, joined(joined(sideCommas, finiteUtterances), own));
  out[n++] = featureOf(base + 23, joined(sideKind, head));
  out[n++] = featureOf(base + 24, joined(sideKind, far));
  out[n++] = featureOf(base + 25, joined(side, at === 0 ? 1 : 0));
  out[n++] = featureOf(base + 26, joined(joined(side, sheet.entity[at] ?? 0), tagBefore));
  out[n++] = featureOf(base + 27, agreesKind);
  out[n++] = featureOf(base + 28, joined(agreesKind, own));
  out[n++] = featureOf(base + 29, joined(agreesKind, far));
  out[n++] = featureOf(base + 30, joined(sheet.grammar[at] ?? 0, agrees));
  out[n++] = featureOf(base + 31, joined(joined(sheet.grammar[at] ?? 0, side), far));
  out[n++] = featureOf(base + 32, joined(agreesKind, before));
  out[n++] = featureOf(base + 33, joined(sideBefore, own));
  out[n++] = featureOf(base + 34, joined(sideTagBefore, valueAt(pos, at - 2, length)));
  const last = valueAt(word, cue.last - 1, length);
  out[n++] = featureOf(base + 35, joined(joined(place, last), own));
  if (edge === CUE_START) {
    out[n++] = featureOf(base + 36, joined(joined(far, here), head));
    out[n++] = featureOf(base + 37, joined(joined(far, tagBefore), own));
    let path = 0;
    for (let i = at; i <= frame.head; i += 1) path = joined(path, pos[i] ?? 0);
    out[n++] = featureOf(base + 38, path);
    out[n++] = featureOf(base + 39, joined(path, tagBefore));
    out[n++] = featureOf(base + 40, joined(path, valueAt(pos, frame.head + 1, length)));
  } else {
    out[n++] = featureOf(base + 41, joined(joined(side, tag), joined(commas, finites)));
    if (gap <= 7) {
      let path = side;
      for (let i = Math.min(at, cue.first); i < Math.max(at, cue.last); i += 1) path = joined(path, i >= cue.first && i < cue.last ? 7 : (pos[i] ?? 0));
      out[n++] = featureOf(base + 42, path);
      out[n++] = featureOf(base + 43, joined(path, own));
    }
  }
  if (edge === CONTENT_START) {
    const known = source === null ? 0 : at === source.last ? 1 : at === source.last + 1 ? 2 : at >= source.first && at < source.last ? 3 : at < source.first ? 4 : 5;
    out[n++] = featureOf(base + 44, joined(known, side));
    out[n++] = featureOf(base + 45, joined(joined(known, side), far));
    out[n++] = featureOf(base + 46, joined(joined(known, side), own));
    const inverted = source === null ? 0 : source.first >= cue.last ? 1 : 2;
    out[n++] = featureOf(base + 47, joined(joined(inverted, place), head));
    out[n++] = featureOf(base + 48, joined(joined(inverted, side), joined(sheet.kind[at] ?? 0, commas)));
  }
  return n;
}

const CLAUSE = hashText('that');

/** Writes the features of item `at` as the last item of what `edge` looks for and what begins at `start`. */
export function endFeatures(sheet: Sheet, edge: Edge, frame: Frame, start: number, at: number, out: Int32Array): number {
  const { word, stem, pos, length } = sheet;
  const base = BASE + edge * PER_EDGE;
  const head = stem[frame.head] ?? 0;
  const tag = pos[frame.head] ?? 0;
  const { cue, source } = frame;
  const { kind, at: grammar } = grammarOf(sheet, edge, frame);
  const side = edge === CUE_END ? 0 : start < cue.first ? 1 : 2;
  const size = step(at - start);
  const here = word[at] ?? 0;
  const own = pos[at] ?? 0;
  const next = valueAt(word, at + 1, length);
  const tagNext = valueAt(pos, at + 1, length);
  const tagNext2 = valueAt(pos, at + 2, length);
  const next2 = valueAt(word, at + 2, length);
  const commas = Math.min(3, between(sheet.commas, start, at + 1));
  const finites = Math.min(3, between(sheet.finites, start, at + 1));
  const utterances = Math.min(2, between(sheet.utterances, start, at + 1));
  const agrees = grammar < 0 ? 0 : grammar === at ? 1 : grammar > at ? 2 : 3;
  const left = step(length - 1 - at);
  const opens = pos[start] ?? 0;
  const clause = (word[start] ?? 0) === CLAUSE ? 1 : 0;
  const beyond = side === 1 && at + 1 === cue.first ? 1 : side === 1 && source !== null && at + 1 === source.first ? 2 : side === 1 && at >= cue.first ? 3 : 0;
  const sideOwn = joined(side, own);
  const sideNext = joined(side, next);
  const sideTagNext = joined(side, tagNext);
  const sideBeyond = joined(side, beyond);
  const sideLeft = joined(side, left);
  const commaFinites = joined(commas, finites);
  const agreesKind = joined(agrees, kind);
  const tagsNext = joined(tagNext, tagNext2);
  const opensClause = joined(opens, clause);
  const kindSide = joined(kind, side);
  const ahead = joined(grammarAhead(sheet, at), side);
  let n = 0;
  out[n++] = featureOf(base + 1, joined(side, size));
  out[n++] = featureOf(base + 2, joined(side, here));
  out[n++] = featureOf(base + 3, joined(sideOwn, size));
  out[n++] = featureOf(base + 4, sideNext);
  out[n++] = featureOf(base + 5, joined(sideOwn, tagNext));
  out[n++] = featureOf(base + 6, joined(sideTagNext, tagNext2));
  out[n++] = featureOf(base + 7, joined(sideNext, tagNext2));
  out[n++] = featureOf(base + 8, joined(joined(next, next2), side));
  out[n++] = featureOf(base + 9, sideLeft);
  out[n++] = featureOf(base + 10, joined(sideLeft, tagNext));
  out[n++] = featureOf(base + 11, joined(sideBeyond, own));
  out[n++] = featureOf(base + 12, joined(sideBeyond, commaFinites));
  out[n++] = featureOf(base + 13, joined(sideNext, commaFinites));
  out[n++] = featureOf(base + 14, joined(sideTagNext, commaFinites));
  out[n++] = featureOf(base + 15, joined(agreesKind, side));
  out[n++] = featureOf(base + 16, joined(agreesKind, next));
  out[n++] = featureOf(base + 17, joined(agreesKind, tagNext));
  out[n++] = featureOf(base + 18, joined(agreesKind, left));
  out[n++] = featureOf(base + 19, joined(head, next));
  out[n++] = featureOf(base + 20, joined(joined(head, size), side));
  out[n++] = featureOf(base + 21, joined(opensClause, joined(next, finites)));
  out[n++] = featureOf(base + 22, joined(opensClause, joined(tagsNext, finites)));
  out[n++] = featureOf(base + 23, joined(joined(opens, own), joined(size, tagNext)));
  out[n++] = featureOf(base + 24, joined(kindSide, joined(next, finites)));
  out[n++] = featureOf(base + 25, joined(kindSide, joined(tagsNext, finites)));
  out[n++] = featureOf(base + 26, joined(sheet.kind[start] ?? 0, joined(utterances, sheet.kind[at] ?? 0)));
  out[n++] = featureOf(base + 27, joined(sheet.kind[at] ?? 0, joined(sheet.kind[at + 1] ?? 0, side)));
  out[n++] = featureOf(base + 28, ahead);
  out[n++] = featureOf(base + 29, joined(ahead, tagNext));
  out[n++] = featureOf(base + 30, joined(balance(sheet, start, at), side));
  out[n++] = featureOf(base + 31, joined(joined(tag, side), joined(size, tagNext)));
  if (at - start <= 6) {
    let path = side;
    for (let i = start; i <= at; i += 1) path = joined(path, pos[i] ?? 0);
    out[n++] = featureOf(base + 32, path);
    out[n++] = featureOf(base + 33, joined(path, tagNext));
    out[n++] = featureOf(base + 34, joined(path, beyond));
  }
  out[n++] = featureOf(base + 35, joined(joined(side, valueAt(pos, at - 1, length)), joined(own, tagNext)));
  if (edge === CUE_END) {
    out[n++] = featureOf(base + 36, joined(head, joined(here, at - frame.head)));
    out[n++] = featureOf(base + 37, joined(head, joined(own, tagNext)));
    out[n++] = featureOf(base + 38, joined(at - frame.head, joined(next, tag)));
    let path = 0;
    for (let i = frame.head; i <= at; i += 1) path = joined(path, i === at ? (word[i] ?? 0) : (pos[i] ?? 0));
    out[n++] = featureOf(base + 39, path);
    out[n++] = featureOf(base + 40, joined(path, tagNext));
  } else {
    out[n++] = featureOf(base + 41, joined(entityRun(sheet, at), sideTagNext));
    const touched = source === null ? 0 : edge === CONTENT_END ? (start >= source.last ? 1 : at < source.first ? 2 : 3) : 4;
    out[n++] = featureOf(base + 42, joined(touched, side));
    out[n++] = featureOf(base + 43, joined(joined(touched, beyond), joined(side, commas)));
    // An insertion that a comma closes: "Rowe, who leads it," and the verb
    out[n++] = featureOf(base + 44, joined(joined(commas, side), joined(next, beyond)));
    out[n++] = featureOf(base + 45, joined(joined(finites, joined(next, next2)), kind));
  }
  return n;
}

/** What the grammar begins right behind the item, or behind the mark behind it. */
function grammarAhead(sheet: Sheet, at: number): number {
  const next = sheet.grammar[at + 1] ?? 0;
  if (next > 0) return next;
  return sheet.kind[at + 1] === 3 ? 16 + (sheet.grammar[at + 2] ?? 0) : 0;
}

/** Whether as many quotation marks and brackets open as close between two items. */
function balance(sheet: Sheet, start: number, at: number): number {
  const marks = between(sheet.marks, start, at + 1);
  const depth = (sheet.depth[at + 1] ?? 0) - (sheet.depth[start] ?? 0);
  return (marks % 2) * 3 + (depth > 0 ? 1 : depth < 0 ? 2 : 0);
}

function entityRun(sheet: Sheet, at: number): number {
  const here = sheet.entity[at] ?? 0;
  return here * 2 + (here !== 0 && sheet.entity[at + 1] === here ? 1 : 0);
}
