import type { Range } from '../grammar/items.ts';
import { CONTENT_END, CONTENT_START, CUE_END, CUE_START, endFeatures, SOURCE_END, SOURCE_START, startFeatures } from './edge-features.ts';
import type { Edge, Frame } from './edge-features.ts';
import { MOST_FEATURES } from './head-features.ts';
import { contentEnds, contentStarts, cueEnds, cueStarts, sourceEnds, sourceStarts } from './places.ts';
import type { Sheet } from './sheet.ts';

/** The sum of the weights of the first `count` features: `AttributionModel.score`. */
export type Score = (features: Int32Array, count: number) => number;

/** Cue and source of one attribution. */
export interface Edges {
  cue: Range;
  source: Range | null;
  /** How likely each of the two is, exactly as it stands, if the head is one: 0 to 1, their sum. */
  sure: number;
}

/** The three parts of one attribution. */
export interface Parts extends Edges {
  content: Range | null;
}

/** So many beginnings are tried with all their ends. */
const TRIED = 3;

/** No edge is looked for at more places than these. */
const MOST_PLACES = 256;

const features = new Int32Array(MOST_FEATURES);
/** How much speaks for each of the places that are asked about. */
const scores = new Float64Array(MOST_PLACES);

/** The likeliest cue and source about an item that is the verb or noun of a cue. */
export function edgesAbout(sheet: Sheet, head: number, score: Score): Edges {
  const frame: Frame = { head, cue: { first: head, last: head + 1 }, source: null };
  const first = likeliest(scoreStarts(cueStarts(sheet, head), sheet, CUE_START, frame, score)) ?? { at: head, likely: 0 };
  const last = likeliest(scoreEnds(cueEnds(sheet, head), sheet, CUE_END, frame, head, score)) ?? { at: head, likely: 0 };
  frame.cue = { first: first.at, last: last.at + 1 };
  const source = bestRange(sheet, frame, SOURCE, score);
  return { cue: frame.cue, source: source.range, sure: Math.exp(first.likely + last.likely) + Math.exp(source.likely) };
}

/** The same with the likeliest content. Null where the three parts together are less sure than `least`, 0 to 1 on the average. */
export function partsAbout(sheet: Sheet, head: number, score: Score, least: number): Parts | null {
  const edges = edgesAbout(sheet, head, score);
  // The content is looked for only where it can make up for the others.
  if (edges.sure + 1 < least * 3) return null;
  const content = bestRange(sheet, { head, cue: edges.cue, source: edges.source }, CONTENT, score);
  return edges.sure + Math.exp(content.likely) < least * 3 ? null : { ...edges, content: content.range };
}

interface Scored {
  at: number;
  /** Logarithm of its likelihood among those that it was compared with. */
  likely: number;
}

function scoreStarts(places: readonly number[], sheet: Sheet, edge: Edge, frame: Frame, score: Score): readonly number[] {
  for (const [place, at] of places.entries()) scores[place] = score(features, startFeatures(sheet, edge, frame, at, features));
  return places;
}

function scoreEnds(places: readonly number[], sheet: Sheet, edge: Edge, frame: Frame, start: number, score: Score): readonly number[] {
  for (const [place, at] of places.entries()) scores[place] = score(features, endFeatures(sheet, edge, frame, start, at, features));
  return places;
}

/** Of places just scored: which has the highest score, the first of several. */
function highest(places: readonly number[]): number {
  let top = 0;
  for (let place = 1; place < places.length; place += 1) if ((scores[place] ?? 0) > (scores[top] ?? 0)) top = place;
  return top;
}

/** The likeliest of places just scored, the first of several; null where there is none. */
function likeliest(places: readonly number[]): Scored | null {
  const top = highest(places);
  const at = places[top];
  if (at === undefined) return null;
  const most = scores[top] ?? 0;
  let sum = 0;
  for (let place = 0; place < places.length; place += 1) sum += Math.exp((scores[place] ?? 0) - most);
  return { at, likely: -Math.log(sum) };
}

/** The few likeliest of places just scored, likeliest first. */
function best(places: readonly number[]): Scored[] {
  const found: Scored[] = [];
  const most = scores[highest(places)] ?? 0;
  let sum = 0;
  for (let place = 0; place < places.length; place += 1) sum += Math.exp((scores[place] ?? 0) - most);
  const less = most + Math.log(sum);
  while (found.length < Math.min(TRIED, places.length)) {
    const top = highest(places);
    found.push({ at: places[top] ?? 0, likely: (scores[top] ?? 0) - less });
    scores[top] = -Infinity;
  }
  return found;
}

/** What a range is looked for as. */
interface Looked { start: Edge; end: Edge; starts: typeof contentStarts; ends: typeof contentEnds }
const SOURCE: Looked = { start: SOURCE_START, end: SOURCE_END, starts: sourceStarts, ends: sourceEnds };
const CONTENT: Looked = { start: CONTENT_START, end: CONTENT_END, starts: contentStarts, ends: contentEnds };

function bestRange(sheet: Sheet, frame: Frame, looked: Looked, score: Score): { range: Range | null; likely: number } {
  const starts = best(scoreStarts(looked.starts(sheet, frame), sheet, looked.start, frame, score));
  let found: Range | null = null;
  let top = -Infinity;
  for (const { at, likely } of starts) {
    // No end makes a beginning likelier, and those to come are less likely still.
    if (likely <= top) break;
    if (at < 0) {
      [found, top] = [null, likely];
      continue;
    }
    const last = likeliest(scoreEnds(looked.ends(sheet, frame, at), sheet, looked.end, frame, at, score));
    if (last && likely + last.likely > top) [found, top] = [{ first: at, last: last.at + 1 }, likely + last.likely];
  }
  return { range: found, likely: top };
}
