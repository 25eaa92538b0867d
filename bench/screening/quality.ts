import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadIndex } from '../../src/sanctions/index/load.ts';
import type { Listing } from '../../src/sanctions/listing.ts';
import type { ListEntry } from '../../src/sanctions/lists/list-entry.ts';
import { readOfacList } from '../../src/sanctions/lists/ofac.ts';
import { readUnList } from '../../src/sanctions/lists/un.ts';
import { screenNames } from '../../src/sanctions/screen.ts';
import { screenWith } from '../../src/sanctions/screening/screen-with.ts';
import type { Row } from '../figures.ts';
import { table } from '../figures.ts';
import { respell, respellBody, seeded } from './respell.ts';

const SOURCES = 'src/sanctions/sources/';
const read = (file: string) => gunzipSync(readFileSync(SOURCES + file)).toString('utf8');
const screen = screenWith(loadIndex(new Uint8Array(readFileSync('dist/data/lists.bin'))));
type Kind = 'person' | 'organization';
const asked = (name: string, kind: Kind): Listing[] => screenNames([name], kind, screen)[0]?.listings ?? [];
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} % of ${of.toLocaleString('en')}`;

const lists: [string, readonly ListEntry[]][] = [
  ['UN', readUnList(read('un-consolidated.xml.gz')).entries], ['OFAC', readOfacList(read('ofac-sdn.csv.gz'), read('ofac-alt.csv.gz')).entries],
];
const rows: Row[] = [];
for (const [list, entries] of lists) {
  for (const kind of ['person', 'organization'] as const) {
    rows.push(recall(`${list}, every ${kind}, as written`, entries, kind, (name) => name, '≥ 99 %'));
    const chance = seeded(20);
    rows.push(recall(`${list}, every ${kind}, respelled as in news`, entries, kind, (name) => (kind === 'person' ? respell : respellBody)(name, chance),
      '≥ 95 %'));
  }
}
rows.push(recombined(lists.flatMap(([, entries]) => [...entries])));
const [persons, shown] = strangers();
if (persons > 0) rows.push({
  what: 'persons of PolNeAR, names of two words or more, that are shown', figure: `${shown.length} of ${persons.toLocaleString('en')}`,
  wanted: '≤ 3 in 1,000 beside those who are listed',
});
console.log(table(rows));
for (const line of shown) console.log(line);

/** How many names and aliases of entries find their own entry among the first three. Loose aliases of one word are nobody's name. */
function recall(what: string, entries: readonly ListEntry[], kind: Kind, spelled: (name: string) => string, wanted: string): Row {
  let found = 0, all = 0;
  const missed: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    for (const { text, quality } of entry.names) {
      if (quality === 'weak' || (kind === 'person' && !/[\s,-]/.test(text))) continue;
      all += 1;
      const name = spelled(text);
      const own = asked(name, kind).slice(0, 3).some((listing) => listing.list === entry.list
        && (entry.entry === '' ? entry.names.some((other) => other.text === listing.listedName) : listing.entry === entry.entry));
      if (own) found += 1;
      else missed.push(name);
    }
  }
  if (process.argv.includes('--misses')) for (const name of missed) console.log(`${what}: ${name}`);
  return { what, figure: percent(found, all), wanted };
}

/** Given names of listed persons set with other listed persons' family names. */
function recombined(entries: readonly ListEntry[]): Row {
  const parts = entries.filter(({ kind }) => kind === 'person').map(({ names }) => /^([^,]+), ([^ ,]+)/.exec(names[0]?.text ?? ''))
    .filter((match) => match !== null);
  const chance = seeded(7);
  const any = () => parts[Math.floor(chance() * parts.length)];
  const names = Array.from({ length: 2000 }, () => `${any()?.[2] ?? ''} ${any()?.[1] ?? ''}`);
  const hits = names.filter((name) => asked(name, 'person').length > 0);
  if (process.argv.includes('--misses')) for (const name of hits) console.log(`recombined: ${name} as ${asked(name, 'person')[0]?.listedName ?? ''}`);
  return { what: 'given and family names of the lists recombined, that are shown', figure: percent(hits.length, names.length), wanted: '≤ 2 %' };
}

/** Persons of American campaign news, by their names alone: how many there are, and who is shown as whom. */
function strangers(): [number, string[]] {
  const file = '../shared/polnear/train/tokens.tsv.gz';
  if (!existsSync(file)) return [0, []];
  const names = new Set<string>();
  let words: string[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [, , word = '', , tag = ''] = line.split('\t');
    if (tag === 'PERSON') words.push(word);
    else {
      if (words.length > 1) names.add(words.join(' '));
      words = [];
    }
  }
  return [names.size, [...names].flatMap((name) => {
    const [first] = asked(name, 'person');
    return first ? [`${name}: ${first.list} ${first.listedName}; ${first.because}`] : [];
  })];
}
