import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { buildLists } from './index/build-lists.ts';
import { loadIndex } from './index/load.ts';
import { readOfacList } from './lists/ofac.ts';
import { readUnList } from './lists/un.ts';
import { screenNames } from './screen.ts';
import { screenWith } from './screening/screen-with.ts';

const folder = 'src/sanctions/sources/';
const read = (file: string) => gunzipSync(readFileSync(folder + file)).toString('utf8');
const bytes = buildLists(readFileSync(`${folder}sources.json`, 'utf8'), read);
const index = loadIndex(bytes);
const screen = screenWith(index);
const listed = [...readUnList(read('un-consolidated.xml.gz')).entries, ...readOfacList(read('ofac-sdn.csv.gz'), read('ofac-alt.csv.gz')).entries];
const found = (name: string, kind: 'person' | 'organization') => screenNames([name], kind, screen)[0]?.listings ?? [];

test('four lists ship in one file of at most 2.5 MB', () => {
  assert.deepEqual(index.sources.map(({ list }) => list), ['UN', 'OFAC', 'EU', 'CA']);
  assert.ok(index.sources.every(({ entries, date, url }) => entries > 900 && /^\d{4}-\d{2}/.test(date) && url.startsWith('https://')));
  assert.ok(gzipSync(bytes).length <= 2.5e6);
});

test('a listed name leads to its own entry among the first three', () => {
  const missed: string[] = [];
  let asked = 0;
  for (const [at, entry] of listed.entries()) {
    if (at % 23 !== 0 || (entry.kind !== 'person' && entry.kind !== 'organization')) continue;
    for (const { text, quality } of entry.names) {
      if (quality === 'weak' || (entry.kind === 'person' && !/[\s,-]/.test(text))) continue;
      asked++;
      const own = found(text, entry.kind).slice(0, 3).some((listing) => listing.list === entry.list && (entry.entry === '' ? entry.names.some((name) => name.text === listing.listedName) : listing.entry === entry.entry));
      if (!own) missed.push(text);
    }
  }
  assert.ok(asked > 1000 && missed.length <= asked * 0.01, `${missed.length} of ${asked}: ${missed.slice(0, 20).join('; ')}`);
});

test('given names set with other people’s family names are shown as listed once in fifty at most', () => {
  const persons = listed.filter(({ kind }) => kind === 'person').map(({ names }) => /^([^,]+), ([^ ,]+)/.exec(names[0]?.text ?? '')).filter((match) => match !== null);
  let shown = 0;
  for (let at = 0; at < 2000; at++) {
    const given = persons[(at * 7919) % persons.length]?.[2] ?? '', family = persons[(at * 104729 + 31) % persons.length]?.[1] ?? '';
    if (found(`${given} ${family}`, 'person').length > 0) shown++;
  }
  assert.ok(shown <= 40, `${shown} of 2000`);
});

test('names that thousands bear, bodies that every state has and plain words of commerce are nobody’s', () => {
  const persons = ['Mohammed Ali', 'Ali Hassan', 'Ahmed Mohamed', 'John Smith', 'Zhang Wei', 'Jose Garcia', 'Ivan Ivanov', 'Alexander Popov', 'Kim', 'Putin'];
  assert.deepEqual(persons.filter((name) => found(name, 'person').length > 0), []);
  const bodies = ['Ministry of Defence', 'Ministry of Finance', 'Central Bank', 'National Bank', 'First Investment', 'International Trading Company', 'Human Rights Watch', 'Red Cross'];
  assert.deepEqual(bodies.filter((name) => found(name, 'organization').length > 0), []);
});

test('a state alone does not tell which of its thousands a common name means', () => {
  const asked = (role: string | null) => screen({ name: 'Sergei Ivanov', kind: 'person', countries: ['Russia'], role, publishedAt: null }).length;
  assert.equal(asked(null), 0);
  assert.ok(asked('special representative of the president') > 0);
});

test('leaders and bodies are found as news calls them, in other alphabets and by their initials', () => {
  const persons = ['Alexander Lukashenko', 'Aleksandr Lukashenka', 'Владимир Путин', 'Kim Jong Un', 'Evgeniy Prigozhin', 'Qassim Suleimani', 'Bashar Assad', 'Putin Vladimir', 'أيمن الظواهري'];
  assert.deepEqual(persons.filter((name) => found(name, 'person').length === 0), []);
  const bodies = ['IRGC', 'GRU', 'FSB', 'Hezbollah', 'al-Qaeda', 'Quds Force', 'Wagner Group', 'Rosneft', 'PDVSA', 'Central Bank of Iran'];
  assert.deepEqual(bodies.filter((name) => found(name, 'organization').length === 0), []);
});
