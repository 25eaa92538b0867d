import { FEATURE_BITS, MOST_FEATURES } from '../feature-hash.ts';
import { addPaired } from './score-tables.ts';

/** Features are filed by all but their last eight bits. */
export const BUCKETS = 1 << (FEATURE_BITS - 8);

/** Rows of weights as the model's file has them: in order of the features' hashes. */
export interface WeightRows {
  /** How many rows each bucket has. */
  bucketSizes: Uint8Array;
  /** Last eight bits of each row's hash. */
  lastBits: Uint8Array;
  /** How many weights each row has. */
  rowSizes: Uint8Array;
  /** Class and value of each weight, the value with its sign in a byte. */
  classes: Uint8Array;
  values: Uint8Array;
}

/** The rows begin with an empty one, for features without weights. */
const NONE = 2;

/** Sparse weights of a linear model: for a feature's hash, the classes that it speaks for or against. */
export class Weights {
  /** Where the rows of each bucket begin, and where the last one's end. */
  private readonly bucketStarts = new Int32Array(BUCKETS + 1);
  /**
   * Row behind row: last bits, number of weights, then class and value of each. What is asked of one feature lies together, so that memory is waited for once.
   */
  private readonly rows: Uint8Array;
  /** The same bytes with a sign. */
  private readonly signed: Int8Array;
  private readonly found = new Int32Array(MOST_FEATURES);
  /** Kept for no other reason than that looking at the buckets is not taken for needless. */
  seen = 0;

  /** One more than the highest class that is spoken of. */
  readonly classCount: number;
  /** Whether the lists have as many rows and weights as they say. */
  readonly addUp: boolean;

  constructor({ bucketSizes, lastBits, rowSizes, classes, values }: WeightRows) {
    const rows = new Uint8Array(NONE + 1 + 2 * (lastBits.length + classes.length));
    let at = NONE;
    let row = 0;
    let weight = 0;
    let highest = -1;
    this.bucketStarts[0] = at;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const next = row + (bucketSizes[bucket] ?? 0);
      for (; row < next; row += 1) {
        const end = weight + (rowSizes[row] ?? 0);
        rows[at] = lastBits[row] ?? 0;
        rows[at + 1] = end - weight;
        at += 2;
        for (; weight < end; weight += 1, at += 2) {
          const label = classes[weight] ?? 0;
          if (label > highest) highest = label;
          rows[at] = label;
          rows[at + 1] = values[weight] ?? 0;
        }
      }
      this.bucketStarts[bucket + 1] = at;
    }
    this.classCount = highest + 1;
    this.addUp = row === rowSizes.length && weight === classes.length;
    this.rows = rows;
    this.signed = new Int8Array(rows.buffer);
  }

  /** Adds the weights of the first `count` of `features` to `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    this.find(features, count);
    const { found, rows, signed } = this;
    for (let i = 0; i < count; i += 1) {
      const row = found[i] ?? 0;
      const end = row + 2 * (rows[row - 1] ?? 0);
      for (let j = row; j < end; j += 2) {
        const label = rows[j] ?? 0;
        scores[label] = (scores[label] ?? 0) + (signed[j + 1] ?? 0);
      }
    }
  }

  /** The same with scores in pairs (see score-tables.ts). */
  scorePairs(features: Int32Array, count: number, pairs: Int32Array): void {
    this.find(features, count);
    const { found, rows, signed } = this;
    for (let i = 0; i < count; i += 1) {
      const row = found[i] ?? 0;
      const end = row + 2 * (rows[row - 1] ?? 0);
      for (let j = row; j < end; j += 2) addPaired(pairs, rows[j] ?? 0, signed[j + 1] ?? 0);
    }
  }

  /**
   * Fills `found` with where the weights of each feature begin, behind their number. Every bucket is first looked at without a decision that hangs on what
   * lies there, so that the processor fetches them all at once instead of one after the other.
   */
  private find(features: Int32Array, count: number): void {
    const { bucketStarts, found, rows } = this;
    let seen = 0;
    for (let i = 0; i < count; i += 1) {
      const start = bucketStarts[(features[i] ?? 0) >>> 8] ?? 0;
      found[i] = start;
      seen ^= rows[start] ?? 0;
    }
    this.seen = seen;
    for (let i = 0; i < count; i += 1) {
      const hash = features[i] ?? 0;
      const bits = hash & 0xff;
      const last = bucketStarts[(hash >>> 8) + 1] ?? 0;
      let row = found[i] ?? 0;
      while (row < last && rows[row] !== bits) row += 2 + 2 * (rows[row + 1] ?? 0);
      found[i] = row < last ? row + 2 : NONE;
    }
  }
}
