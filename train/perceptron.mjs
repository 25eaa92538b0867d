// An averaged perceptron with whole numbers throughout: the same corpus gives the same weights on every machine.

const HASHES = 1 << 24;

/** Weights of hashed features, a row of `classCount` a feature, made when a mistake first needs it. */
export class Table {
  constructor(classCount) {
    this.classCount = classCount;
    this.rowOf = new Int32Array(HASHES).fill(-1);
    this.rows = 0;
    this.weights = new Int32Array(1 << 16);
    this.moments = new Float64Array(1 << 16);
    this.touched = new Int32Array(1 << 12);
  }

  score(features, count, scores) {
    const { rowOf, weights, classCount } = this;
    for (let i = 0; i < count; i += 1) {
      const row = rowOf[features[i]];
      if (row < 0) continue;
      const offset = row * classCount;
      for (let c = 0; c < classCount; c += 1) scores[c] += weights[offset + c];
    }
  }

  /** Moves every feature's weight for a class by `by` at time `step`. */
  update(features, count, label, by, step) {
    for (let i = 0; i < count; i += 1) {
      const row = this.rowFor(features[i]);
      this.touched[row] += 1;
      const at = row * this.classCount + label;
      this.weights[at] += by;
      this.moments[at] += by * step;
    }
  }

  rowFor(hash) {
    if (this.rowOf[hash] < 0) {
      this.rowOf[hash] = this.rows;
      this.rows += 1;
      if (this.rows * this.classCount > this.weights.length) {
        this.weights = grown(this.weights);
        this.moments = grown(this.moments);
      }
      if (this.rows > this.touched.length) this.touched = grown(this.touched);
    }
    return this.rowOf[hash];
  }

  /** Averages over all steps, as [hash, [class, average][]] in order of hashes; features touched less than `least` times are left out. */
  *averages(step, least) {
    for (let hash = 0; hash < HASHES; hash += 1) {
      const row = this.rowOf[hash];
      if (row < 0 || this.touched[row] < least) continue;
      const entries = [];
      for (let c = 0; c < this.classCount; c += 1) {
        const at = row * this.classCount + c;
        const average = this.weights[at] - this.moments[at] / step;
        if (average !== 0) entries.push([c, average]);
      }
      if (entries.length > 0) yield [hash, entries];
    }
  }
}

function grown(list) {
  const larger = new list.constructor(list.length * 2);
  larger.set(list);
  return larger;
}

/**
 * Rows of small whole numbers: averages times `scale`, rounded and clipped to -127…127; the smallest in size are dropped until at most
 * `budget` are left.
 */
export function quantise(table, step, { least, scale, budget }) {
  const sizes = new Float64Array(128);
  const rows = [];
  for (const [hash, entries] of table.averages(step, least)) {
    const kept = [];
    for (const [label, average] of entries) {
      const value = Math.max(-127, Math.min(127, Math.round(average * scale)));
      if (value !== 0) {
        kept.push([label, value]);
        sizes[Math.abs(value)] += 1;
      }
    }
    if (kept.length > 0) rows.push([hash, kept]);
  }
  let smallest = 128;
  let total = 0;
  while (smallest > 1 && total + sizes[smallest - 1] <= budget) {
    smallest -= 1;
    total += sizes[smallest];
  }
  const pruned = [];
  for (const [hash, entries] of rows) {
    const kept = entries.filter(([, value]) => Math.abs(value) >= smallest);
    if (kept.length > 0) pruned.push([hash, kept]);
  }
  return { rows: pruned, smallest, total };
}
