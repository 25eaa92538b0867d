import { EDGE, MOST_FEATURES } from '../feature-hash.ts';
import { BEFORE, BEHIND, MOST_WORDS, SECOND_BEHIND, SHAPES, type WordTable } from '../word-table.ts';
import type { Encoded } from './encoded.ts';
import { apart, ScoreTables } from './score-tables.ts';
import { afterTagFeatures, beforeTagFeatures, jointTagFeatures, ownTagFeatures, pairTagFeatures, secondAfterTagFeatures, shapeTagFeatures } from './tag-features.ts';
import type { Weights } from './weights.ts';

/**
 * Scores every part of speech for token `i` of a sentence, the tags before it standing in `encoded.tag`: the sums of the weights of all its features.
 * Those that depend on a single word, on three shapes or on two tags are added up once and kept.
 */
export function tagScorer(weights: Weights, tagCount: number, table: WordTable): (encoded: Encoded, i: number, scores: Int32Array) => void {
  const features = new Int32Array(MOST_FEATURES);
  const kept = (rows: number, write: (row: number) => number): { rows: number; make: (row: number, into: Int32Array) => void } => ({
    rows, make: (row, into) => weights.scorePairs(features, write(row), into),
  });
  const tables = new ScoreTables([
    kept(MOST_WORDS, (word) => ownTagFeatures(table, word, features, 0)),
    kept(MOST_WORDS, (word) => beforeTagFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0)),
    kept(MOST_WORDS, (word) => afterTagFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0)),
    kept(MOST_WORDS, (word) => secondAfterTagFeatures(table.word[word] ?? 0, features, 0)),
    // A row of shapes is one number, a digit for each shape; 0 is the end of the sentence.
    kept(SHAPES ** 3, (row) => {
      const left = Math.floor(row / SHAPES ** 2);
      const right = row % SHAPES;
      return shapeTagFeatures(left === 0 ? EDGE - 1 : left, Math.floor(row / SHAPES) % SHAPES, right === 0 ? EDGE : right, left === 0 ? 1 : 0, features, 0);
    }),
    // So is a pair of tags, with the two places before a sentence behind the true ones.
    kept((tagCount + 2) ** 2, (row) => {
      const tagOf = (digit: number): number => (digit < tagCount ? digit : EDGE - 1 - (digit - tagCount));
      return pairTagFeatures(tagOf(Math.floor(row / (tagCount + 2))), tagOf(row % (tagCount + 2)), features, 0);
    }),
  ], tagCount);
  const { sums, width } = tables;
  const pairs = new Int32Array(width);
  let generation = table.generation;

  return (encoded, i, scores) => {
    if (generation !== table.generation) {
      for (const kind of [OWN, LEFT, RIGHT, SECOND_RIGHT]) tables.clear(kind);
      generation = table.generation;
    }
    const { place, shape, tag, length } = encoded;
    const tagBefore = i > 0 ? (tag[i - 1] ?? 0) : tagCount;
    const tagBefore2 = i > 1 ? (tag[i - 2] ?? 0) : tagCount + (i === 1 ? 0 : 1);
    const own = tables.at(OWN, place[i] ?? 0);
    const left = tables.at(LEFT, i > 0 ? (place[i - 1] ?? 0) : BEFORE);
    const right = tables.at(RIGHT, i + 1 < length ? (place[i + 1] ?? 0) : BEHIND);
    const second = tables.at(SECOND_RIGHT, i + 2 < length ? (place[i + 2] ?? 0) : i + 2 === length ? BEHIND : SECOND_BEHIND);
    const shapes = tables.at(THREE_SHAPES, ((i > 0 ? (shape[i - 1] ?? 0) : 0) * SHAPES + (shape[i] ?? 0)) * SHAPES
      + (i + 1 < length ? (shape[i + 1] ?? 0) : 0));
    const tags = tables.at(TWO_TAGS, tagBefore * (tagCount + 2) + tagBefore2);
    for (let c = 0; c < width; c += 1) {
      pairs[c] = (sums[own + c] ?? 0) + (sums[left + c] ?? 0) + (sums[right + c] ?? 0) + (sums[second + c] ?? 0) + (sums[shapes + c] ?? 0)
        + (sums[tags + c] ?? 0);
    }
    weights.scorePairs(features, jointTagFeatures(encoded, i, i > 0 ? tagBefore : EDGE - 1, features, 0), pairs);
    apart(pairs, scores);
  };
}

/** The tables of scores, in their order. */
const OWN = 0;
const LEFT = 1;
const RIGHT = 2;
const SECOND_RIGHT = 3;
const THREE_SHAPES = 4;
const TWO_TAGS = 5;
