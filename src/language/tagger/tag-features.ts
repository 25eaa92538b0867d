import { at, join, mix } from '../feature-hash.ts';
import type { Encoded } from './encoded.ts';

/**
 * The features that tell a word's part of speech, grouped by what they depend on, so that the weights of a group can be added up once for
 * every word, row of shapes or pair of tags. Each writes its features into `out` behind the first `n` and returns the new count.
 */

/** What the word itself tells. */
export function ownTagFeatures(values: WordValues, i: number, out: Int32Array, n: number): number {
  const form = values.shape[i] ?? 0;
  out[n] = mix(1, values.word[i] ?? 0);
  out[n + 1] = mix(2, join(values.suffix3[i] ?? 0, form));
  out[n + 2] = mix(3, join(values.suffix2[i] ?? 0, form));
  out[n + 3] = mix(4, values.suffix4[i] ?? 0);
  out[n + 4] = mix(6, values.prefix3[i] ?? 0);
  return n + 5;
}

/** What is known of words, by their places in these lists. */
export type WordValues = Pick<Encoded, 'word' | 'suffix1' | 'suffix2' | 'suffix3' | 'suffix4' | 'prefix2' | 'prefix3' | 'shape'>;

/** What the word before tells. */
export function beforeTagFeatures(word: number, suffix3: number, out: Int32Array, n: number): number {
  out[n] = mix(10, word);
  out[n + 1] = mix(14, suffix3);
  return n + 2;
}

/** What the word behind tells. */
export function afterTagFeatures(word: number, suffix3: number, out: Int32Array, n: number): number {
  out[n] = mix(11, word);
  out[n + 1] = mix(13, suffix3);
  return n + 2;
}

/** What the second word behind tells. */
export function secondAfterTagFeatures(word: number, out: Int32Array, n: number): number {
  out[n] = mix(12, word);
  return n + 1;
}

/** What the shapes of three words in a row tell. `initial`: 1 at the head of a sentence, else 0. */
export function shapeTagFeatures(before: number, form: number, after: number, initial: number, out: Int32Array, n: number): number {
  out[n] = mix(15, join(form, initial));
  out[n + 1] = mix(16, join(after, join(form, initial)));
  out[n + 2] = mix(19, join(before, form));
  return n + 3;
}

/** What the two tags before tell. */
export function pairTagFeatures(before: number, secondBefore: number, out: Int32Array, n: number): number {
  out[n] = mix(7, before);
  out[n + 1] = mix(8, join(before, secondBefore));
  return n + 2;
}

/** What two things tell together only, such as the tag before (`before`) and the word; and what the lists know. */
export function jointTagFeatures(encoded: Encoded, i: number, before: number, out: Int32Array, n: number): number {
  const { length, word, suffix3 } = encoded;
  const here = word[i] ?? 0;
  out[n] = mix(5, join(encoded.suffix1[i] ?? 0, before));
  out[n + 1] = mix(9, join(before, here));
  out[n + 2] = mix(17, join(at(word, i + 1, length), here));
  out[n + 3] = mix(18, join(before, at(suffix3, i + 1, length)));
  out[n + 4] = mix(20, join(encoded.kinds[i] ?? 0, i === 0 ? 1 : 0));
  return n + 5;
}

/** All part-of-speech features of token `i`. The tags before it must stand in `encoded.tag`. */
export function tagFeatures(encoded: Encoded, i: number, out: Int32Array): number {
  const { length, word, shape, suffix3, tag } = encoded;
  const before = at(tag, i - 1, length);
  let n = ownTagFeatures(encoded, i, out, 0);
  n = beforeTagFeatures(at(word, i - 1, length), at(suffix3, i - 1, length), out, n);
  n = afterTagFeatures(at(word, i + 1, length), at(suffix3, i + 1, length), out, n);
  n = secondAfterTagFeatures(at(word, i + 2, length), out, n);
  n = shapeTagFeatures(at(shape, i - 1, length), shape[i] ?? 0, at(shape, i + 1, length), i === 0 ? 1 : 0, out, n);
  n = pairTagFeatures(before, at(tag, i - 2, length), out, n);
  return jointTagFeatures(encoded, i, before, out, n);
}
