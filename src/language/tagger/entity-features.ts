import { at, join, mix } from '../feature-hash.ts';
import type { Encoded } from './encoded.ts';
import type { WordValues } from './tag-features.ts';

/**
 * The features that tell a word's entity class, grouped as those of tag-features.ts.
 * Each writes its features into `out` behind the first `n` and returns the new count.
 */

/** What the word itself tells. */
export function ownEntityFeatures(values: WordValues, i: number, out: Int32Array, n: number): number {
  out[n] = mix(31, values.word[i] ?? 0);
  out[n + 1] = mix(40, values.suffix2[i] ?? 0);
  out[n + 2] = mix(41, values.suffix3[i] ?? 0);
  out[n + 3] = mix(42, values.suffix4[i] ?? 0);
  out[n + 4] = mix(43, values.prefix2[i] ?? 0);
  out[n + 5] = mix(44, values.prefix3[i] ?? 0);
  return n + 6;
}

/** What the word before tells. */
export function beforeEntityFeatures(word: number, suffix3: number, out: Int32Array, n: number): number {
  out[n] = mix(32, word);
  out[n + 1] = mix(66, suffix3);
  return n + 2;
}

/** What the word behind tells. */
export function afterEntityFeatures(word: number, suffix3: number, out: Int32Array, n: number): number {
  out[n] = mix(33, word);
  out[n + 1] = mix(67, suffix3);
  return n + 2;
}

/** What the second word before tells. */
export function secondBeforeEntityFeatures(word: number, out: Int32Array, n: number): number {
  out[n] = mix(34, word);
  return n + 1;
}

/** What the second word behind tells. */
export function secondAfterEntityFeatures(word: number, out: Int32Array, n: number): number {
  out[n] = mix(35, word);
  return n + 1;
}

/** What two things or more tell together only, most of them ends of the run of name candidates that the word stands in. */
export function jointEntityFeatures(encoded: Encoded, i: number, out: Int32Array, from: number): number {
  const { length, word, shape, tag, kinds, suffix3, candidate } = encoded;
  const here = word[i] ?? 0;
  const form = join(shape[i] ?? 0, i === 0 ? 1 : 0);
  const first = candidate[i] === 0 ? i : (encoded.runFirst[i] ?? i);
  const last = candidate[i] === 0 ? i : (encoded.runLast[i] ?? i);
  const place = i === first ? (i === last ? 0 : 1) : i === last ? 3 : 2;
  const size = Math.min(last - first, 5);
  const before = at(word, i - 1, length);
  const after = at(word, i + 1, length);
  const known = kinds[i] ?? 0;
  const own = tag[i] ?? 0;
  const beyond = at(word, last + 1, length);
  const ahead = at(word, first - 1, length);
  const tagAhead = at(tag, first - 1, length);
  let n = from;
  out[n++] = mix(36, join(before, here));
  out[n++] = mix(37, join(here, after));
  out[n++] = mix(38, form);
  out[n++] = mix(39, join(at(shape, i - 1, length), join(at(shape, i + 1, length), form)));
  out[n++] = mix(45, join(own, form));
  out[n++] = mix(46, join(at(tag, i - 1, length), own));
  out[n++] = mix(47, join(own, at(tag, i + 1, length)));
  out[n++] = mix(48, join(known, place));
  out[n++] = mix(49, join(at(kinds, i - 1, length), known));
  out[n++] = mix(50, join(known, at(kinds, i + 1, length)));
  out[n++] = mix(51, join(place, size));
  out[n++] = mix(52, join(word[first] ?? 0, place));
  out[n++] = mix(53, join(word[last] ?? 0, place));
  out[n++] = mix(54, join(kinds[first] ?? 0, place));
  out[n++] = mix(55, join(kinds[last] ?? 0, place));
  out[n++] = mix(56, join(ahead, place));
  out[n++] = mix(57, join(beyond, place));
  out[n++] = mix(58, join(at(tag, last + 1, length), tagAhead));
  out[n++] = mix(59, join(beyond, at(word, last + 2, length)));
  out[n++] = mix(60, join(at(word, first - 2, length), ahead));
  out[n++] = mix(61, join(suffix3[last] ?? 0, place));
  out[n++] = mix(62, join(suffix3[first] ?? 0, place));
  out[n++] = mix(63, join(size, join(tagAhead, place)));
  out[n++] = mix(64, join(before, form));
  out[n++] = mix(65, join(after, form));
  return n;
}

/** All entity features of token `i`. All tags of the sentence must stand in `encoded.tag`. */
export function entityFeatures(encoded: Encoded, i: number, out: Int32Array): number {
  const { length, word, suffix3 } = encoded;
  let n = ownEntityFeatures(encoded, i, out, 0);
  n = beforeEntityFeatures(at(word, i - 1, length), at(suffix3, i - 1, length), out, n);
  n = afterEntityFeatures(at(word, i + 1, length), at(suffix3, i + 1, length), out, n);
  n = secondBeforeEntityFeatures(at(word, i - 2, length), out, n);
  n = secondAfterEntityFeatures(at(word, i + 2, length), out, n);
  return jointEntityFeatures(encoded, i, out, n);
}
