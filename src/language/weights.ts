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

/** The rows begin with an empty one, for features without weights. */
const NONE = 2;

/** Sparse weights of a linear model: for a feature's hash, the classes that it speaks for or against. */
export class Weights {
  /** Where the rows of each bucket begin, and where the last one's end. */
  private readonly bucketStarts = new Int32Array(BUCKETS + 1);
  /** Row behind row: last bits, number of weights, then class and value of each. What is asked of one feature lies together, so that memory is waited for once. */
  private readonly rows: Uint8Array;
  /** The same bytes with a sign. */
  private readonly signed: Int8Array;
  private readonly found = new Int32Array(MOST_FEATURES);
  /** Kept for no other reason than that looking at the buckets is not taken for needless. */
  seen = 0;

  /** Whether the lists have as many rows and weights as they say. */
  readonly addUp: boolean;
  private readonly file: WeightRows;
  /** The first row of each bucket in the file. */
  private readonly firstRows = new Int32Array(BUCKETS);

  constructor(file: WeightRows) {
    const { bucketSizes, lastBits, rowSizes, classes } = file;
    let at = NONE;
    let row = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      this.bucketStarts[bucket] = at;
      this.firstRows[bucket] = row;
      for (const next = row + (bucketSizes[bucket] ?? 0); row < next; row += 1) at += 2 + 2 * (rowSizes[row] ?? 0);
    }
    this.bucketStarts[BUCKETS] = at;
    this.addUp = row === rowSizes.length && at === NONE + 2 * (row + classes.length);
    this.file = file;
    this.rows = new Uint8Array(NONE + 1 + 2 * (lastBits.length + classes.length));
    this.signed = new Int8Array(this.rows.buffer);
  }

  /** Lays the rows of a bucket behind each other when they are first asked for: an article asks for few of the buckets. */
  private lay(bucket: number): void {
    const { rows, file: { lastBits, rowSizes, classes, values } } = this;
    let at = this.bucketStarts[bucket] ?? 0;
    let row = this.firstRows[bucket] ?? 0;
    let weight = ((at - NONE) >> 1) - row;
    const last = this.bucketStarts[bucket + 1] ?? 0;
    while (at < last) {
      const end = weight + (rowSizes[row] ?? 0);
      rows[at] = lastBits[row] ?? 0;
      rows[at + 1] = end - weight;
      for (at += 2, row += 1; weight < end; weight += 1, at += 2) {
        rows[at] = classes[weight] ?? 0;
        rows[at + 1] = values[weight] ?? 0;
      }
    }
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
      // No row is without weights.
      if (row < last && rows[row + 1] === 0) this.lay(hash >>> 8);
      while (row < last && rows[row] !== bits) row += 2 + 2 * (rows[row + 1] ?? 0);
      found[i] = row < last ? row + 2 : NONE;
    }
  }
}
