/** Features are 24-bit hashes. */
export const FEATURE_BITS = 24;
const MASK = (1 << FEATURE_BITS) - 1;

/** Stands for what lies beyond the ends of a sentence: less one for each place before it, more by one for each place behind the first. */
export const EDGE = 0x2f3a11;

/** Room for the features of one token. */
export const MOST_FEATURES = 48;

/** The hash of one feature: what is asked for, and what was found. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & MASK;
}

/** One value of two. */
export function join(a: number, b: number): number {
  return Math.imul(a, 0x27d4eb2f) + b;
}

/** The value of the token at `index`, which may lie beyond the ends of a sentence of `length` tokens. */
export function at(values: Int32Array, index: number, length: number): number {
  return index < 0 || index >= length ? EDGE + index - (index < 0 ? 0 : length) : (values[index] ?? 0);
}
