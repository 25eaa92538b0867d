import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadIndex } from '../../src/sanctions/index/load.ts';
import { foldName } from '../../src/sanctions/names/fold.ts';
import { screenWith } from '../../src/sanctions/screening/screen-with.ts';
import { median, type Row } from '../figures.ts';
import { jaroWinkler } from './jaro-winkler.ts';

const NAMES = 2000;
/** Names that the slow way is timed on. */
const FEW = 10;
const OPENINGS = 7;

/** Screening names against all lists: how long until the index can be asked, and a name, beside Jaro-Winkler over all listed names. In Node. */
export function measureScreening(): Row[] {
  const bytes = new Uint8Array(readFileSync(path.join('dist', 'data', 'lists.bin')));
  const heap = process.memoryUsage().heapUsed;
  const openings: number[] = [];
  let index = loadIndex(bytes);
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const start = performance.now();
    index = loadIndex(bytes);
    openings.push(performance.now() - start);
  }
  const screen = screenWith(index);
  const listed = Array.from({ length: index.nameCount }, (_, place) => foldName(index.listedText(place)));
  // Every so many listed names with its words turned round: as many hits as misses.
  const asked = Array.from({ length: NAMES }, (_, turn) => {
    const name = index.listedText(Math.floor((turn * index.nameCount) / NAMES));
    return turn % 2 === 0 ? name : name.split(/[\s,]+/).toReversed().join(' ').replace(/[aeiou]/, 'u');
  });
  const before = performance.now();
  for (const name of asked) screen({ name, kind: 'person', countries: [], inferred: [], role: null, publishedAt: null });
  const ours = (performance.now() - before) / NAMES;
  let found = 0;
  const slow = performance.now();
  for (const name of asked.slice(0, FEW)) {
    const plain = foldName(name);
    for (const other of listed) if (jaroWinkler(plain, other) > 0.9) found += 1;
  }
  const theirs = (performance.now() - slow) / FEW;
  const used = process.memoryUsage().heapUsed - heap;
  return [
    { what: 'sanctions lists: index opened, its bytes being there', figure: `${median(openings).toFixed(0)} ms; the first time ${(openings[0] ?? 0).toFixed(0)} ms`, wanted: '≤ 60 ms' },
    { what: `a name screened, of ${NAMES} against ${index.nameCount.toLocaleString('en')} listed`, figure: `${ours.toFixed(3)} ms`, wanted: '≤ 0.2 ms' },
    { what: `Jaro-Winkler over all listed names ÷ that (${found} above 0.9)`, figure: `${(theirs / ours).toFixed(0)} (${theirs.toFixed(1)} ms a name)`, wanted: '≥ 50' },
    { what: 'memory for index, bytes and what is kept of words, with all listed names as text for the comparison', figure: `${((used + bytes.length) / 1e6).toFixed(0)} MB`, wanted: '≤ 60 MB' },
  ];
}
