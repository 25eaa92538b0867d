import { FEATURE_BITS, MOST_FEATURES } from './feature-hash.ts';
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

/**
 * Sparse weights of a linear model: for a feature's hash, the classes that it speaks for or against. The rows stay as the file has them: a first article would
 * wait for them to be put together in another way.
 */
export class Weights {
  /** The first row of each bucket, and the first behind the last one's. */
  private readonly firstRows = new Int32Array(BUCKETS + 1);
  /** Where the weights of each bucket's first row begin. */
  private readonly firstWeights = new Int32Array(BUCKETS);
  private readonly lastBits: Uint8Array;
  private readonly rowSizes: Uint8Array;
  private readonly classes: Uint8Array;
  /** With their signs. */
  private readonly values: Int8Array;
  /** Where the weights of each feature asked for begin, and where they end. */
  private readonly starts = new Int32Array(MOST_FEATURES);
  private readonly ends = new Int32Array(MOST_FEATURES);
  /** Kept for no other reason than that looking at the buckets is not taken for needless. */
  seen = 0;

  /** One more than the highest class that is spoken of. */
  readonly classCount: number;
  /** Whether the lists have as many rows and weights as they say. */
  readonly addUp: boolean;

  /** What is given is kept, not copied. */
  constructor({ bucketSizes, lastBits, rowSizes, classes, values }: WeightRows) {
    let row = 0;
    let weight = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      this.firstWeights[bucket] = weight;
      for (const next = row + (bucketSizes[bucket] ?? 0); row < next; row += 1) weight += rowSizes[row] ?? 0;
      this.firstRows[bucket + 1] = row;
    }
    let highest = -1;
    for (let at = 0; at < classes.length; at += 1) if ((classes[at] ?? 0) > highest) highest = classes[at] ?? 0;
    this.classCount = highest + 1;
    this.addUp = row === rowSizes.length && weight === classes.length;
    this.lastBits = lastBits;
    this.rowSizes = rowSizes;
    this.classes = classes;
    this.values = new Int8Array(values.buffer, values.byteOffset, values.length);
  }

  /** Adds the weights of the first `count` of `features` to `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    this.find(features, count);
    const { starts, ends, classes, values } = this;
    for (let i = 0; i < count; i += 1) {
      const end = ends[i] ?? 0;
      for (let j = starts[i] ?? 0; j < end; j += 1) {
        const label = classes[j] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[j] ?? 0);
      }
    }
  }

  /** The same with scores in pairs (see score-tables.ts). */
  scorePairs(features: Int32Array, count: number, pairs: Int32Array): void {
    this.find(features, count);
    const { starts, ends, classes, values } = this;
    for (let i = 0; i < count; i += 1) {
      const end = ends[i] ?? 0;
      for (let j = starts[i] ?? 0; j < end; j += 1) addPaired(pairs, classes[j] ?? 0, values[j] ?? 0);
    }
  }

  /**
   * Fills `starts` and `ends` with where the weights of each feature lie. Every bucket is first looked at without a decision that hangs on what
   * lies there, so that the processor fetches them all at once instead of one after the other.
   */
  private find(features: Int32Array, count: number): void {
    const { firstRows, firstWeights, lastBits, rowSizes, starts, ends } = this;
    let seen = 0;
    for (let i = 0; i < count; i += 1) {
      const bucket = (features[i] ?? 0) >>> 8;
      const row = firstRows[bucket] ?? 0;
      ends[i] = row;
      starts[i] = firstWeights[bucket] ?? 0;
      seen ^= (lastBits[row] ?? 0) ^ (rowSizes[row] ?? 0);
    }
    this.seen = seen;
    for (let i = 0; i < count; i += 1) {
      const hash = features[i] ?? 0;
      const bits = hash & 0xff;
      const last = firstRows[(hash >>> 8) + 1] ?? 0;
      let row = ends[i] ?? 0;
      let at = starts[i] ?? 0;
      while (row < last && lastBits[row] !== bits) {
        at += rowSizes[row] ?? 0;
        row += 1;
      }
      starts[i] = at;
      ends[i] = row < last ? at + (rowSizes[row] ?? 0) : at;
    }
  }
}
