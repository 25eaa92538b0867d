import type { Encoded } from './encoded.ts';
import { EDGE, MOST_FEATURES } from './feature-hash.ts';
import { ScoreTable } from './score-table.ts';
import { afterTagFeatures, beforeTagFeatures, jointTagFeatures, ownTagFeatures, pairTagFeatures, secondAfterTagFeatures, shapeTagFeatures } from './tag-features.ts';
import type { Weights } from './weights.ts';
import { BEFORE, BEHIND, MOST_WORDS, SECOND_BEHIND, SHAPES, type WordTable } from './word-table.ts';

/**
 * Scores every part of speech for token `i` of a sentence, the tags before it standing in `encoded.tag`: the sums of the weights of all its features.
 * Those that depend on a single word, on three shapes or on two tags are added up once and kept.
 */
export function tagScorer(weights: Weights, tagCount: number, table: WordTable): (encoded: Encoded, i: number, scores: Int32Array) => void {
  const features = new Int32Array(MOST_FEATURES);
  const words = (write: (word: number) => number): ScoreTable => new ScoreTable(MOST_WORDS, tagCount, (word, into) => weights.score(features, write(word), into));
  const own = words((word) => ownTagFeatures(table, word, features, 0));
  const before = words((word) => beforeTagFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0));
  const after = words((word) => afterTagFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0));
  const secondAfter = words((word) => secondAfterTagFeatures(table.word[word] ?? 0, features, 0));
  // A row of shapes is one number, a digit for each shape; 0 is the end of the sentence.
  const shapes = new ScoreTable(SHAPES ** 3, tagCount, (row, into) => {
    const left = Math.floor(row / SHAPES ** 2);
    const right = row % SHAPES;
    const count = shapeTagFeatures(left === 0 ? EDGE - 1 : left, Math.floor(row / SHAPES) % SHAPES, right === 0 ? EDGE : right, left === 0 ? 1 : 0, features, 0);
    weights.score(features, count, into);
  });
  // So is a pair of tags, with the two places before a sentence behind the true ones.
  const pairs = new ScoreTable((tagCount + 2) ** 2, tagCount, (row, into) => {
    const tagOf = (digit: number): number => (digit < tagCount ? digit : EDGE - 1 - (digit - tagCount));
    weights.score(features, pairTagFeatures(tagOf(Math.floor(row / (tagCount + 2))), tagOf(row % (tagCount + 2)), features, 0), into);
  });
  let generation = table.generation;

  return (encoded, i, scores) => {
    if (generation !== table.generation) {
      for (const kept of [own, before, after, secondAfter]) kept.clear();
      generation = table.generation;
    }
    const { place, shape, tag, length } = encoded;
    const here = place[i] ?? 0;
    const left = i > 0 ? (place[i - 1] ?? 0) : BEFORE;
    const right = i + 1 < length ? (place[i + 1] ?? 0) : BEHIND;
    const second = i + 2 < length ? (place[i + 2] ?? 0) : i + 2 === length ? BEHIND : SECOND_BEHIND;
    const row = ((i > 0 ? (shape[i - 1] ?? 0) : 0) * SHAPES + (shape[i] ?? 0)) * SHAPES + (i + 1 < length ? (shape[i + 1] ?? 0) : 0);
    const tagBefore = i > 0 ? (tag[i - 1] ?? 0) : tagCount;
    const tagBefore2 = i > 1 ? (tag[i - 2] ?? 0) : tagCount + (i === 1 ? 0 : 1);
    const pair = tagBefore * (tagCount + 2) + tagBefore2;
    const ownScores = own.with(here);
    const beforeScores = before.with(left);
    const afterScores = after.with(right);
    const secondScores = secondAfter.with(second);
    const shapeScores = shapes.with(row);
    const pairScores = pairs.with(pair);
    for (let c = 0; c < tagCount; c += 1) {
      scores[c] = (ownScores[here * tagCount + c] ?? 0) + (beforeScores[left * tagCount + c] ?? 0) + (afterScores[right * tagCount + c] ?? 0)
        + (secondScores[second * tagCount + c] ?? 0) + (shapeScores[row * tagCount + c] ?? 0) + (pairScores[pair * tagCount + c] ?? 0);
    }
    weights.score(features, jointTagFeatures(encoded, i, i > 0 ? tagBefore : EDGE - 1, features, 0), scores);
  };
}
