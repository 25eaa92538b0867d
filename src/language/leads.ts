const FIRST_LETTER = 0x61;
const LETTERS = 26;

/** 1 for each letter that \w stands for; looked up and not asked for, as it is of every letter of a text. */
const WORD_PART = Uint8Array.from({ length: 0x80 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** Where two small letters in a row stand in a table of all such; -1 for others. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at) - FIRST_LETTER;
  const second = text.charCodeAt(at + 1) - FIRST_LETTER;
  return first >= 0 && first < LETTERS && second >= 0 && second < LETTERS ? first * LETTERS + second : -1;
}

/** Nothing begins with no letter at all. */
const ROOT = 0;

/**
 * Letters with which things begin where a word of a text begins or ends, as a tree:
 * each step is one letter, with a first step behind it and the next beside it.
 * Most words begin with two small letters that nothing does, which one table tells.
 */
export class Leads {
  private readonly letters: number[] = [0];
  private readonly behind: number[] = [0];
  private readonly beside: number[] = [0];
  /** What the letters up to a step lead to. */
  private readonly ends: (number[] | undefined)[] = [undefined];
  /** The step of one small letter, and of two. */
  private readonly singles = new Int32Array(LETTERS);
  private readonly pairs = new Int32Array(LETTERS ** 2);

  add(lead: string, to: number): void {
    let step = ROOT;
    for (let at = 0; at < lead.length; at += 1) {
      step = this.next(step, lead.charCodeAt(at)) || this.grow(step, lead.charCodeAt(at));
      if (at === 1 && pairAt(lead, 0) >= 0) this.pairs[pairAt(lead, 0)] = step;
    }
    const single = lead.charCodeAt(0) - FIRST_LETTER;
    if (lead.length === 1 && single >= 0 && single < LETTERS) this.singles[single] = step;
    (this.ends[step] ??= []).push(to);
  }

  /** Tells of all that the words of a text lead to. */
  find(text: string, tell: (to: number) => void): void {
    let inWord = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const before: number = inWord;
      inWord = WORD_PART[code] ?? 0;
      if (before === inWord) continue;
      const pair = pairAt(text, at);
      let step = pair < 0 ? this.next(ROOT, code) : (this.pairs[pair] ?? ROOT);
      if (pair >= 0) this.tellOf(this.singles[code - FIRST_LETTER] ?? ROOT, tell);
      for (let end = pair < 0 ? at + 1 : at + 2; step !== ROOT; end += 1) {
        this.tellOf(step, tell);
        step = this.next(step, text.charCodeAt(end));
      }
    }
  }

  private tellOf(step: number, tell: (to: number) => void): void {
    const ends = this.ends[step];
    if (ends !== undefined) for (const to of ends) tell(to);
  }

  /** The step by a letter behind another step; the root where there is none. */
  private next(step: number, letter: number): number {
    let next = this.behind[step] ?? ROOT;
    while (next !== ROOT && this.letters[next] !== letter) next = this.beside[next] ?? ROOT;
    return next;
  }

  private grow(step: number, letter: number): number {
    const grown = this.letters.push(letter) - 1;
    this.behind.push(ROOT);
    this.beside.push(this.behind[step] ?? ROOT);
    this.ends.push(undefined);
    this.behind[step] = grown;
    return grown;
  }
}
