/** Sparse weights of a linear model: for a feature's hash, the classes that it speaks for or against. */
export class Weights {
  private readonly slots: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  /**
   * @param hashes ascending 24-bit hashes
   * @param starts where the row of each hash begins in `classes` and `values`; one entry more than hashes
   */
  constructor(
    hashes: Int32Array,
    private readonly starts: Int32Array,
    private readonly classes: Uint8Array,
    private readonly values: Int8Array,
  ) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.rows = new Int32Array(size);
    for (let row = 0; row < hashes.length; row += 1) {
      const hash = hashes[row] ?? 0;
      let slot = hash & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = hash;
      this.rows[slot] = row;
    }
  }

  /** Adds the weights of the first `count` of `features` to `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, rows, mask, starts, classes, values } = this;
    for (let i = 0; i < count; i += 1) {
      const hash = features[i] ?? 0;
      let slot = hash & mask;
      let found = slots[slot] ?? -1;
      while (found !== hash && found !== -1) {
        slot = (slot + 1) & mask;
        found = slots[slot] ?? -1;
      }
      if (found === -1) continue;
      const row = rows[slot] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let j = starts[row] ?? 0; j < end; j += 1) {
        const label = classes[j] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[j] ?? 0);
      }
    }
  }
}
