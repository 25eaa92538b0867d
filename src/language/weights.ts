import { FEATURE_BITS } from './feature-hash.ts';

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
  /** Class and value of each weight. */
  classes: Uint8Array;
  values: Int8Array;
}

/** Sparse weights of a linear model: for a feature's hash, the classes that it speaks for or against. */
export class Weights {
  private readonly bucketStarts: Int32Array;
  private readonly starts: Int32Array;
  private readonly lastBits: Uint8Array;
  private readonly classes: Uint8Array;
  private readonly values: Int8Array;

  constructor({ bucketSizes, lastBits, rowSizes, classes, values }: WeightRows) {
    this.bucketStarts = startsOf(bucketSizes);
    this.starts = startsOf(rowSizes);
    this.lastBits = lastBits;
    this.classes = classes;
    this.values = values;
  }

  /** Adds the weights of the first `count` of `features` to `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { bucketStarts, lastBits, starts, classes, values } = this;
    for (let i = 0; i < count; i += 1) {
      const hash = features[i] ?? 0;
      const bucket = hash >>> 8;
      const bits = hash & 0xff;
      const last = bucketStarts[bucket + 1] ?? 0;
      let row = bucketStarts[bucket] ?? 0;
      while (row < last && lastBits[row] !== bits) row += 1;
      if (row === last) continue;
      const end = starts[row + 1] ?? 0;
      for (let j = starts[row] ?? 0; j < end; j += 1) {
        const label = classes[j] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[j] ?? 0);
      }
    }
  }
}

/** Where each of a row of stretches begins, and where the last one ends. */
function startsOf(sizes: Uint8Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  let sum = 0;
  for (let i = 0; i < sizes.length; i += 1) {
    sum += sizes[i] ?? 0;
    starts[i + 1] = sum;
  }
  return starts;
}
