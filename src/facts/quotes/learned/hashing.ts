/** Features are 22-bit hashes. */
export const FEATURE_BITS = 22;
/** Found at once, not as a part of `Math`: so short are the functions below that the engine puts them into whoever calls them. */
const { imul } = Math;
const MASK = (1 << FEATURE_BITS) - 1;

/** The hash of a word or of a feature's name. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The feature of a template and the value in it. */
export function featureOf(template: number, value: number): number {
  let hash = imul(value ^ imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & MASK;
}

/** Two values as one. */
export function joined(a: number, b: number): number {
  return (imul(a, 0x27d4eb2f) + b) | 0;
}

/** A count as one of few steps: 0, 1, 2, 3, 4 to 5, 6 to 8, 9 to 14, 15 to 24, more. */
export function step(count: number): number {
  if (count <= 3) return Math.max(0, count);
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 14) return 6;
  return count <= 24 ? 7 : 8;
}

/**
 * Makes features of the values from `from` to `to` (excluded): of the first with `template`, of each that follows with the next. Returns `to`.
 * Some forty features are asked of every place: so many calls, one for each, would cost more than the hashing.
 */
export function asFeatures(values: Int32Array, from: number, to: number, template: number): number {
  for (let at = from, next = template; at < to; at += 1, next += 1) values[at] = featureOf(next, values[at] ?? 0);
  return to;
}
