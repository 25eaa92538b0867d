import type { Range } from '../items.ts';
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

const features = new Int32Array(MOST_FEATURES);

/** The likeliest cue and source about an item that is the verb or noun of a cue. */
export function edgesAbout(sheet: Sheet, head: number, score: Score): Edges {
  const frame: Frame = { head, cue: { first: head, last: head + 1 }, source: null };
  const first = likeliest(cueStarts(sheet, head), (at) => score(features, startFeatures(sheet, CUE_START, frame, at, features))) ?? { at: head, likely: 0 };
  const last = likeliest(cueEnds(sheet, head), (at) => score(features, endFeatures(sheet, CUE_END, frame, head, at, features))) ?? { at: head, likely: 0 };
  frame.cue = { first: first.at, last: last.at + 1 };
  const source = bestRange(sheet, frame, SOURCE_START, SOURCE_END, score);
  return { cue: frame.cue, source: source.range, sure: Math.exp(first.likely + last.likely) + Math.exp(source.likely) };
}

/** The same with the likeliest content. Null where the three parts together are less sure than `least`, 0 to 1 on the average. */
export function partsAbout(sheet: Sheet, head: number, score: Score, least: number): Parts | null {
  const edges = edgesAbout(sheet, head, score);
  // The content is looked for only where it can make up for the others.
  if (edges.sure + 1 < least * 3) return null;
  const content = bestRange(sheet, { head, cue: edges.cue, source: edges.source }, CONTENT_START, CONTENT_END, score);
  return edges.sure + Math.exp(content.likely) < least * 3 ? null : { ...edges, content: content.range };
}

interface Scored {
  at: number;
  /** Logarithm of its likelihood among those that it was compared with. */
  likely: number;
}

/** The likeliest place, the first of several; null where there is none. */
function likeliest(places: readonly number[], value: (at: number) => number): Scored | null {
  const scores = places.map(value);
  let top = 0;
  for (let place = 1; place < scores.length; place += 1) if ((scores[place] ?? 0) > (scores[top] ?? 0)) top = place;
  const at = places[top];
  const most = scores[top] ?? 0;
  if (at === undefined) return null;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return { at, likely: -Math.log(sum) };
}

/** The few likeliest of all places, likeliest first. */
function best(places: readonly number[], value: (at: number) => number): Scored[] {
  const found: Scored[] = [];
  const scores = places.map(value);
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const less = top + Math.log(sum);
  for (const [place, score] of scores.entries()) {
    let rank = found.length;
    while (rank > 0 && (found[rank - 1]?.likely ?? 0) < score - less) rank -= 1;
    if (rank < TRIED) found.splice(rank, 0, { at: places[place] ?? 0, likely: score - less });
    if (found.length > TRIED) found.pop();
  }
  return found;
}

function bestRange(sheet: Sheet, frame: Frame, start: Edge, end: Edge, score: Score): { range: Range | null; likely: number } {
  const source = start === SOURCE_START;
  const starts = best(source ? sourceStarts(sheet, frame) : contentStarts(sheet, frame), (at) => score(features, startFeatures(sheet, start, frame, at, features)));
  let found: Range | null = null;
  let top = -Infinity;
  for (const { at, likely } of starts) {
    // No end makes a beginning likelier, and those to come are less likely still.
    if (likely <= top) break;
    if (at < 0) {
      [found, top] = [null, likely];
      continue;
    }
    const last = likeliest(source ? sourceEnds(sheet, frame, at) : contentEnds(sheet, frame, at), (place) => score(features, endFeatures(sheet, end, frame, at, place, features)));
    if (last && likely + last.likely > top) [found, top] = [{ first: at, last: last.at + 1 }, likely + last.likely];
  }
  return { range: found, likely: top };
}
