/** Sums of weights that are asked for again and again: a row of scores, one a class, is made at the first question and kept. */
export class ScoreTable {
  private readonly scores: Int16Array;
  private readonly made: Uint8Array;

  /** @param make writes the scores of row `row` into `into`, which holds zeros */
  constructor(
    rows: number,
    private readonly classCount: number,
    private readonly make: (row: number, into: Int32Array) => void,
  ) {
    this.scores = new Int16Array(rows * classCount);
    this.made = new Uint8Array(rows);
  }

  /** All rows, row after row, of which at least `row` is made. */
  with(row: number): Int16Array {
    if (this.made[row] === 0) this.fill(row);
    return this.scores;
  }

  /** Makes every row anew when it is next asked for. */
  clear(): void {
    this.made.fill(0);
  }

  private fill(row: number): void {
    const fresh = new Int32Array(this.classCount);
    this.make(row, fresh);
    this.scores.set(fresh, row * this.classCount);
    this.made[row] = 1;
  }
}
