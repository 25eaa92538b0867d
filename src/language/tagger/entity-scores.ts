import { MOST_FEATURES } from '../feature-hash.ts';
import { LABELS } from '../labels.ts';
import { BEFORE, BEHIND, MOST_WORDS, SECOND_BEFORE, SECOND_BEHIND, type WordTable } from '../word-table.ts';
import type { Encoded } from './encoded.ts';
import { afterEntityFeatures, beforeEntityFeatures, jointEntityFeatures, ownEntityFeatures, secondAfterEntityFeatures, secondBeforeEntityFeatures } from './entity-features.ts';
import { apart, ScoreTables } from './score-tables.ts';
import type { Weights } from './weights.ts';

/**
 * Scores every entity label for token `i` of a sentence whose tags stand in `encoded.tag`: the sums of the weights of all its features.
 * Those that depend on a single word are added up once and kept.
 */
export function entityScorer(weights: Weights, table: WordTable): (encoded: Encoded, i: number, scores: Int32Array) => void {
  const features = new Int32Array(MOST_FEATURES);
  const kept = (write: (word: number) => number): { rows: number; make: (word: number, into: Int32Array) => void } => ({
    rows: MOST_WORDS, make: (word, into) => weights.scorePairs(features, write(word), into),
  });
  const tables = new ScoreTables([
    kept((word) => ownEntityFeatures(table, word, features, 0)),
    kept((word) => beforeEntityFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0)),
    kept((word) => afterEntityFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0)),
    kept((word) => secondBeforeEntityFeatures(table.word[word] ?? 0, features, 0)),
    kept((word) => secondAfterEntityFeatures(table.word[word] ?? 0, features, 0)),
  ], LABELS.length);
  const { sums, width } = tables;
  const pairs = new Int32Array(width);
  let generation = table.generation;

  return (encoded, i, scores) => {
    if (generation !== table.generation) {
      for (const kind of [OWN, LEFT, RIGHT, SECOND_LEFT, SECOND_RIGHT]) tables.clear(kind);
      generation = table.generation;
    }
    const { place, length } = encoded;
    const own = tables.at(OWN, place[i] ?? 0);
    const left = tables.at(LEFT, i > 0 ? (place[i - 1] ?? 0) : BEFORE);
    const right = tables.at(RIGHT, i + 1 < length ? (place[i + 1] ?? 0) : BEHIND);
    const left2 = tables.at(SECOND_LEFT, i > 1 ? (place[i - 2] ?? 0) : i === 1 ? BEFORE : SECOND_BEFORE);
    const right2 = tables.at(SECOND_RIGHT, i + 2 < length ? (place[i + 2] ?? 0) : i + 2 === length ? BEHIND : SECOND_BEHIND);
    for (let c = 0; c < width;
      c += 1) pairs[c] = (sums[own + c] ?? 0) + (sums[left + c] ?? 0) + (sums[right + c] ?? 0) + (sums[left2 + c] ?? 0) + (sums[right2 + c] ?? 0);
    weights.scorePairs(features, jointEntityFeatures(encoded, i, features, 0), pairs);
    apart(pairs, scores);
  };
}

/** The tables of scores, in their order. */
const OWN = 0;
const LEFT = 1;
const RIGHT = 2;
const SECOND_LEFT = 3;
const SECOND_RIGHT = 4;
