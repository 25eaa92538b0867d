import { decodeText, encodeText } from './bytes.ts';

/** Lines of text, kept as the bytes they are and read one by one: most of them are never asked for. */
export class Lines {
  readonly length: number;
  private readonly bytes: Uint8Array;
  private readonly starts: Uint32Array;

  /** @param starts where each line begins, and after the last where it ends */
  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
    this.length = starts.length - 1;
  }

  /** The line of a number; "" where there is none. */
  at(line: number): string {
    return line < 0 || line >= this.length ? '' : decodeText(this.bytes.subarray(this.starts[line], this.starts[line + 1]));
  }

  /** The number of the line that reads so, among lines that rise by the order of their characters; -1 where there is none. */
  find(text: string): number {
    const letters = encodeText(text);
    let low = 0, high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compare(letters, middle);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  /** Below 0 where `letters` come before the line, above 0 where they come behind. */
  private compare(letters: Uint8Array, line: number): number {
    const start = this.starts[line] ?? 0, length = (this.starts[line + 1] ?? 0) - start;
    for (let at = 0; at < Math.min(letters.length, length); at++) {
      const difference = (letters[at] ?? 0) - (this.bytes[start + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return letters.length - length;
  }
}
