/**
 * Sums of weights that are asked for again and again: a row of scores, one a class, is made at the first question and kept. All rows of several tables lie in
 * one list, two scores in each number, so that rows are added up in half as many steps; no sum of a token's weights comes near to what half a number holds.
 */
export class ScoreTables {
  /** The rows, `width` numbers each. */
  readonly sums: Int32Array;
  readonly width: number;
  private readonly firsts: readonly number[];
  private readonly made: Uint8Array;
  private readonly fresh: Int32Array;

  /** @param makers for each table how many rows it has, and what adds the scores of one, in pairs, to `into`, which holds zeros */
  constructor(private readonly tables: readonly { rows: number; make: (row: number, into: Int32Array) => void }[], classCount: number) {
    this.width = (classCount + 1) >> 1;
    let rows = 0;
    this.firsts = tables.map((table) => {
      rows += table.rows;
      return rows - table.rows;
    });
    this.sums = new Int32Array(rows * this.width);
    this.made = new Uint8Array(rows);
    this.fresh = new Int32Array(this.width);
  }

  /** Where a row of a table begins in `sums`; it is made if need be. */
  at(table: number, row: number): number {
    const place = (this.firsts[table] ?? 0) + row;
    if (this.made[place] === 0) this.fill(table, row, place);
    return Math.imul(place, this.width);
  }

  /** Makes every row of a table anew when it is next asked for. */
  clear(table: number): void {
    const first = this.firsts[table] ?? 0;
    this.made.fill(0, first, first + (this.tables[table]?.rows ?? 0));
  }

  private fill(table: number, row: number, place: number): void {
    this.fresh.fill(0);
    this.tables[table]?.make(row, this.fresh);
    this.sums.set(this.fresh, Math.imul(place, this.width));
    this.made[place] = 1;
  }
}

/** Adds a class's weight to scores in pairs. */
export function addPaired(pairs: Int32Array, label: number, weight: number): void {
  pairs[label >> 1] = (pairs[label >> 1] ?? 0) + (weight << ((label & 1) << 4));
}

/** Scores in pairs one by one. */
export function apart(pairs: Int32Array, scores: Int32Array): void {
  for (let place = 0, label = 0; label < scores.length; place += 1, label += 2) {
    const pair = pairs[place] ?? 0;
    const low = (pair << 16) >> 16;
    scores[label] = low;
    scores[label + 1] = (pair - low) >> 16;
  }
}
