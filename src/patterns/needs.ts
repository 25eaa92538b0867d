import { choicesOf, closing, endOfClass } from './ways.ts';

/** Shorter stretches stand in nearly every text. */
const SHORTEST = 3;
/** Of such letters one is rare enough: "評論". */
const RARE = /[^\0-\u1FFF]/;
/** Whoever has more ways to go on is not worth asking. */
const MOST_CHOICES = 40;
/** Groups that are looked into, one in the other. */
const DEEPEST = 3;

function isTelling(list: readonly string[]): boolean {
  return list.length <= MOST_CHOICES && list.every((stretch) => stretch.length >= SHORTEST || RARE.test(stretch));
}

/**
 * What a text must hold for a pattern without flags to match in it: of each list one stretch of letters at the least. Of "sanctions (?:hurt|harm)ed?"
 * "sanctions " and one of "hurt" and "harm". To look for letters is far cheaper than to compile the pattern and search with it.
 * It is read from the pattern only as far as texts meet it: most lack what the pattern begins with.
 */
export class Needs {
  private readonly known: string[][] = [];
  private unread: Iterator<string[]> | null;
  private readonly spell: (stretch: string) => string;

  /** @param spell the letters of a pattern as those of the texts are spelled: all capitals, where case does not count */
  constructor(source: string, spell: (stretch: string) => string = (stretch) => stretch) {
    this.unread = listsOf(source, DEEPEST);
    this.spell = spell;
  }

  areMetBy(text: string): boolean {
    const holdsOne = (list: readonly string[]): boolean => list.some((stretch) => text.includes(stretch));
    if (!this.known.every(holdsOne)) return false;
    for (let list = this.readOn(); list !== null; list = this.readOn()) if (!holdsOne(list)) return false;
    return true;
  }

  /** All lists, in the order of the pattern. */
  all(): readonly string[][] {
    while (this.readOn() !== null);
    return this.known;
  }

  /** The list that stands in the fewest texts; null where nothing is needed. */
  surest(): string[] | null {
    return longest(this.all());
  }

  private readOn(): string[] | null {
    while (this.unread) {
      const { value, done } = this.unread.next();
      if (done) this.unread = null;
      else if (isTelling(value)) {
        const list = value.map(this.spell);
        this.known.push(list);
        return list;
      }
    }
    return null;
  }
}

/** Letters that stand for themselves, in a row. */
const ROW = /[^\\^$.*+?()[\]{}|]+/y;

/** A list for each plain stretch and each group that cannot be left out of a pattern that has no choice outside of its groups. */
function* listsOf(source: string, depth: number): Generator<string[], undefined> {
  let stretch = '';
  for (let at = 0; at < source.length;) {
    ROW.lastIndex = at;
    const row = ROW.exec(source)?.[0] ?? '';
    // The last letter is what a sign behind the row says something of.
    const end = row === '' ? endOfAtom(source, at) : at + row.length;
    const sign = source.charAt(end);
    const behind = behindSign(source, end);
    const may = sign === '?' || sign === '*' || source.startsWith('{0', end);
    stretch += may ? row.slice(0, -1) : row;
    // What may be missing, may come twice or is no plain letter ends the stretch.
    if ((row === '' || behind > end) && stretch !== '') {
      yield [stretch];
      stretch = '';
    }
    if (source.startsWith('(?:', at) && !may && depth > 0) {
      const found = choicesOf(source, at + 3, end - 1).map((choice) => surest(choice, depth - 1));
      if (found.every((list) => list !== null)) yield found.flat();
    }
    at = behind;
  }
  if (stretch !== '') yield [stretch];
  return undefined;
}

/** The list whose shortest stretch is the longest; null where nothing is needed. */
function surest(choice: string, depth: number): string[] | null {
  return longest(listsOf(choice, depth));
}

/** Of lists of needs the one whose shortest stretch is the longest: it stands in the fewest texts. */
function longest(lists: Iterable<string[]>): string[] | null {
  let best: string[] | null = null;
  const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));
  for (const list of lists) if (best === null || shortest(list) > shortest(best)) best = list;
  return best;
}

/** Characters that "\u2019" and "\x27" take. */
const ESCAPED: Readonly<Record<string, number>> = { u: 6, x: 4 };

/** Where the letter, class or group that begins at a place ends. */
function endOfAtom(source: string, at: number): number {
  switch (source.charAt(at)) {
    case '\\': return /^\\p\{/i.test(source.slice(at, at + 3)) ? source.indexOf('}', at) + 1 : at + (ESCAPED[source.charAt(at + 1)] ?? 2);
    case '[': return endOfClass(source, at) + 1;
    case '(': return closing(source, at) + 1;
    default: return at + 1;
  }
}

/** Where what says how often it may come ends. */
function behindSign(source: string, at: number): number {
  const sign = source.charAt(at);
  const end = sign === '{' ? source.indexOf('}', at) + 1 : sign === '?' || sign === '*' || sign === '+' ? at + 1 : at;
  return end > at && source.charAt(end) === '?' ? end + 1 : end;
}
