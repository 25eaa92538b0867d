import type { Range } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import { asFeatures, hashText, joined, step } from './hashing.ts';
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
    out[n++] = 0;
    out[n++] = head;
    out[n++] = tag;
    out[n++] = joined(kind, grammar < 0 ? 1 : 0);
    out[n++] = valueAt(word, frame.cue.first - 1, length);
    out[n++] = valueAt(pos, frame.cue.first - 1, length);
    out[n++] = joined(tag, valueAt(pos, frame.cue.first - 1, length));
    out[n++] = valueAt(word, frame.cue.first, length);
    out[n++] = joined(report?.inherited ? 1 : 0, kind);
    out[n++] = valueAt(word, frame.cue.last, length);
    out[n++] = joined(tag, valueAt(word, frame.cue.first, length));
    return asFeatures(out, 0, n, base + 1);
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
  out[n++] = place;
  out[n++] = joined(side, here);
  out[n++] = joined(place, own);
  out[n++] = sideBefore;
  out[n++] = joined(sideTagBefore, own);
  out[n++] = joined(sideOwn, tagAfter);
  out[n++] = joined(joined(side, head), own);
  out[n++] = joined(placeHead, far < 3 ? here : 0);
  out[n++] = joined(joined(place, tag), own);
  out[n++] = joined(sideCommas, finiteUtterances);
  out[n++] = joined(joined(sideCommas, finiteUtterances), own);
  out[n++] = joined(sideKind, head);
  out[n++] = joined(sideKind, far);
  out[n++] = joined(side, at === 0 ? 1 : 0);
  out[n++] = joined(joined(side, sheet.entity[at] ?? 0), tagBefore);
  out[n++] = agreesKind;
  out[n++] = joined(agreesKind, own);
  out[n++] = joined(agreesKind, far);
  out[n++] = joined(sheet.grammar[at] ?? 0, agrees);
  out[n++] = joined(joined(sheet.grammar[at] ?? 0, side), far);
  out[n++] = joined(agreesKind, before);
  out[n++] = joined(sideBefore, own);
  out[n++] = joined(sideTagBefore, valueAt(pos, at - 2, length));
  const last = valueAt(word, cue.last - 1, length);
  out[n++] = joined(joined(place, last), own);
  if (edge === CUE_START) {
    out[n++] = joined(joined(far, here), head);
    out[n++] = joined(joined(far, tagBefore), own);
    let path = 0;
    for (let i = at; i <= frame.head; i += 1) path = joined(path, pos[i] ?? 0);
    out[n++] = path;
    out[n++] = joined(path, tagBefore);
    out[n++] = joined(path, valueAt(pos, frame.head + 1, length));
    return asFeatures(out, 0, n, base + 12);
  }
  const common = asFeatures(out, 0, n, base + 12);
  out[n++] = joined(joined(side, tag), joined(commas, finites));
  if (gap <= 7) {
    let path = side;
    for (let i = Math.min(at, cue.first); i < Math.max(at, cue.last); i += 1) path = joined(path, i >= cue.first && i < cue.last ? 7 : (pos[i] ?? 0));
    out[n++] = path;
    out[n++] = joined(path, own);
  }
  const near = asFeatures(out, common, n, base + 41);
  if (edge === CONTENT_START) {
    const known = source === null ? 0 : at === source.last ? 1
      : at === source.last + 1 ? 2 : at >= source.first && at < source.last ? 3 : at < source.first ? 4 : 5;
    const inverted = source === null ? 0 : source.first >= cue.last ? 1 : 2;
    out[n++] = joined(known, side);
    out[n++] = joined(joined(known, side), far);
    out[n++] = joined(joined(known, side), own);
    out[n++] = joined(joined(inverted, place), head);
    out[n++] = joined(joined(inverted, side), joined(sheet.kind[at] ?? 0, commas));
  }
  return asFeatures(out, near, n, base + 44);
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
  out[n++] = joined(side, size);
  out[n++] = joined(side, here);
  out[n++] = joined(sideOwn, size);
  out[n++] = sideNext;
  out[n++] = joined(sideOwn, tagNext);
  out[n++] = joined(sideTagNext, tagNext2);
  out[n++] = joined(sideNext, tagNext2);
  out[n++] = joined(joined(next, next2), side);
  out[n++] = sideLeft;
  out[n++] = joined(sideLeft, tagNext);
  out[n++] = joined(sideBeyond, own);
  out[n++] = joined(sideBeyond, commaFinites);
  out[n++] = joined(sideNext, commaFinites);
  out[n++] = joined(sideTagNext, commaFinites);
  out[n++] = joined(agreesKind, side);
  out[n++] = joined(agreesKind, next);
  out[n++] = joined(agreesKind, tagNext);
  out[n++] = joined(agreesKind, left);
  out[n++] = joined(head, next);
  out[n++] = joined(joined(head, size), side);
  out[n++] = joined(opensClause, joined(next, finites));
  out[n++] = joined(opensClause, joined(tagsNext, finites));
  out[n++] = joined(joined(opens, own), joined(size, tagNext));
  out[n++] = joined(kindSide, joined(next, finites));
  out[n++] = joined(kindSide, joined(tagsNext, finites));
  out[n++] = joined(sheet.kind[start] ?? 0, joined(utterances, sheet.kind[at] ?? 0));
  out[n++] = joined(sheet.kind[at] ?? 0, joined(sheet.kind[at + 1] ?? 0, side));
  out[n++] = ahead;
  out[n++] = joined(ahead, tagNext);
  out[n++] = joined(balance(sheet, start, at), side);
  out[n++] = joined(joined(tag, side), joined(size, tagNext));
  const common = asFeatures(out, 0, n, base + 1);
  if (at - start <= 6) {
    let path = side;
    for (let i = start; i <= at; i += 1) path = joined(path, pos[i] ?? 0);
    out[n++] = path;
    out[n++] = joined(path, tagNext);
    out[n++] = joined(path, beyond);
  }
  const near = asFeatures(out, common, n, base + 32);
  out[n++] = joined(joined(side, valueAt(pos, at - 1, length)), joined(own, tagNext));
  if (edge === CUE_END) {
    out[n++] = joined(head, joined(here, at - frame.head));
    out[n++] = joined(head, joined(own, tagNext));
    out[n++] = joined(at - frame.head, joined(next, tag));
    let path = 0;
    for (let i = frame.head; i <= at; i += 1) path = joined(path, i === at ? (word[i] ?? 0) : (pos[i] ?? 0));
    out[n++] = path;
    out[n++] = joined(path, tagNext);
    return asFeatures(out, near, n, base + 35);
  }
  const shared = asFeatures(out, near, n, base + 35);
  const touched = source === null ? 0 : edge === CONTENT_END ? (start >= source.last ? 1 : at < source.first ? 2 : 3) : 4;
  out[n++] = joined(entityRun(sheet, at), sideTagNext);
  out[n++] = joined(touched, side);
  out[n++] = joined(joined(touched, beyond), joined(side, commas));
  // An insertion that a comma closes: "Rowe, who leads it," and the verb
  out[n++] = joined(joined(commas, side), joined(next, beyond));
  out[n++] = joined(joined(finites, joined(next, next2)), kind);
  return asFeatures(out, shared, n, base + 41);
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
