import type { Encoded } from './encoded.ts';
import { afterEntityFeatures, beforeEntityFeatures, jointEntityFeatures, ownEntityFeatures, secondAfterEntityFeatures, secondBeforeEntityFeatures } from './entity-features.ts';
import { MOST_FEATURES } from './feature-hash.ts';
import { LABELS } from './labels.ts';
import { ScoreTable } from './score-table.ts';
import type { Weights } from './weights.ts';
import { BEFORE, BEHIND, MOST_WORDS, SECOND_BEFORE, SECOND_BEHIND, type WordTable } from './word-table.ts';

/**
 * Scores every entity label for token `i` of a sentence whose tags stand in `encoded.tag`: the sums of the weights of all its features.
 * Those that depend on a single word are added up once and kept.
 */
export function entityScorer(weights: Weights, table: WordTable): (encoded: Encoded, i: number, scores: Int32Array) => void {
  const count = LABELS.length;
  const features = new Int32Array(MOST_FEATURES);
  const words = (write: (word: number) => number): ScoreTable => new ScoreTable(MOST_WORDS, count, (word, into) => weights.score(features, write(word), into));
  const own = words((word) => ownEntityFeatures(table, word, features, 0));
  const before = words((word) => beforeEntityFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0));
  const after = words((word) => afterEntityFeatures(table.word[word] ?? 0, table.suffix3[word] ?? 0, features, 0));
  const secondBefore = words((word) => secondBeforeEntityFeatures(table.word[word] ?? 0, features, 0));
  const secondAfter = words((word) => secondAfterEntityFeatures(table.word[word] ?? 0, features, 0));
  let generation = table.generation;

  return (encoded, i, scores) => {
    if (generation !== table.generation) {
      for (const kept of [own, before, after, secondBefore, secondAfter]) kept.clear();
      generation = table.generation;
    }
    const { place, length } = encoded;
    const here = place[i] ?? 0;
    const left = i > 0 ? (place[i - 1] ?? 0) : BEFORE;
    const left2 = i > 1 ? (place[i - 2] ?? 0) : i === 1 ? BEFORE : SECOND_BEFORE;
    const right = i + 1 < length ? (place[i + 1] ?? 0) : BEHIND;
    const right2 = i + 2 < length ? (place[i + 2] ?? 0) : i + 2 === length ? BEHIND : SECOND_BEHIND;
    const ownScores = own.with(here);
    const beforeScores = before.with(left);
    const afterScores = after.with(right);
    const before2Scores = secondBefore.with(left2);
    const after2Scores = secondAfter.with(right2);
    for (let c = 0; c < count; c += 1) {
      scores[c] = (ownScores[here * count + c] ?? 0) + (beforeScores[left * count + c] ?? 0) + (afterScores[right * count + c] ?? 0)
        + (before2Scores[left2 * count + c] ?? 0) + (after2Scores[right2 * count + c] ?? 0);
    }
    weights.score(features, jointEntityFeatures(encoded, i, features, 0), scores);
  };
}
