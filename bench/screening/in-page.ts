import { type ListIndex, loadIndex } from '../../src/sanctions/index/load.ts';
import { foldName } from '../../src/sanctions/names/fold.ts';
import { screenWith } from '../../src/sanctions/screening/screen-with.ts';
import { jaroWinkler } from './jaro-winkler.ts';

const OPENINGS = 7;
/** Names that the slow way is timed on. */
const FEW = 10;

/** What run.ts asks of a page, one after the other. Times are milliseconds. */
export interface ScreeningBench {
  /** Puts the bytes of the lists into the page. */
  keep(base64: string): void;
  open(): number[];
  /** A name, on average. */
  screen(names: number): number;
  /** The same by Jaro-Winkler over all listed names, and how many it finds above 0.9. */
  slowly(): { took: number; found: number; listed: number };
}

let bytes = new Uint8Array();
let index: ListIndex | null = null;

function opened(): ListIndex {
  if (index === null) throw new Error('the lists are not open');
  return index;
}

/** Every so many listed names, half of them with their words turned round: as many hits as misses. */
function asked(count: number): string[] {
  const lists = opened();
  return Array.from({ length: count }, (_, turn) => {
    const name = lists.listedText(Math.floor((turn * lists.nameCount) / count));
    return turn % 2 === 0 ? name : name.split(/[\s,]+/).toReversed().join(' ').replace(/[aeiou]/, 'u');
  });
}

const screening: ScreeningBench = {
  keep(base64) {
    bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  },
  open() {
    return Array.from({ length: OPENINGS }, () => {
      const start = performance.now();
      index = loadIndex(bytes);
      return performance.now() - start;
    });
  },
  screen(names) {
    const screen = screenWith(opened());
    // Kept, as the background keeps it.
    Object.assign(globalThis, { screen });
    const all = asked(names);
    const start = performance.now();
    for (const name of all) screen({ name, kind: 'person', countries: [], inferred: [], role: null, publishedAt: null });
    return (performance.now() - start) / names;
  },
  slowly() {
    const lists = opened();
    const listed = Array.from({ length: lists.nameCount }, (_, place) => foldName(lists.listedText(place)));
    let found = 0;
    const start = performance.now();
    for (const name of asked(FEW)) {
      const plain = foldName(name);
      for (const other of listed) if (jaroWinkler(plain, other) > 0.9) found += 1;
    }
    return { took: (performance.now() - start) / FEW, found, listed: listed.length };
  },
};

Object.assign(globalThis, { screening });
