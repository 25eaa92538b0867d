import assert from 'node:assert/strict';
import test from 'node:test';
import type { ListEntry } from '../lists/list-entry.ts';
import { buildIndex } from './build.ts';
import { decodeText, encodeText } from './bytes.ts';
import { IndexError } from './format.ts';
import { loadIndex } from './load.ts';

const SOURCE = { list: 'UN', publisher: 'Test', url: 'https://example.org/list.xml', date: '2031-01-02', licence: 'none' } as const;
const ENTRY: ListEntry = {
  list: 'UN', entry: 'XXi.001', kind: 'person', names: [{ text: 'Łukasz Ťest', quality: 'primary' }, { text: '김정은', quality: 'strong' }, { text: 'TEST, Lukasz Jan', quality: 'weak' }],
  programmes: ['DPRK'], listedOn: '2019-05-06', countries: ['North Korea'], positions: ['Director'], births: ['1970'], remarks: 'left out',
};

test('what goes into an index comes out of it', () => {
  const index = loadIndex(buildIndex([ENTRY, { ...ENTRY, entry: 'XXe.002', kind: 'organization', names: [{ text: 'Test Yard, LLC', quality: 'primary' }] }], [SOURCE]));
  assert.deepEqual(index.sources, [{ ...SOURCE, entries: 2 }]);
  assert.equal(index.nameCount, 4, 'a name in other letters alone is kept in them');
  assert.equal(index.listedText(0), 'Łukasz Ťest');
  assert.deepEqual(index.nameAt(2), { place: 2, entry: 0, quality: 'weak', kind: 'person', family: 1, words: ['test', 'lukasz', 'jan'] });
  assert.deepEqual(index.nameAt(3).words, ['test', 'yard']);
  const { remarks: _left, names: _names, ...kept } = ENTRY;
  assert.deepEqual(index.entryAt(0), kept);
});

test('a file that is no index, another version, or damaged anywhere is refused by name', () => {
  const good = buildIndex([ENTRY], [SOURCE]);
  const code = (bytes: Uint8Array) => {
    try { loadIndex(bytes); } catch (error) { return error instanceof IndexError ? error.code : error; }
    return 'none';
  };
  assert.equal(code(new Uint8Array(0)), 'not-an-index');
  assert.equal(code(encodeText('<html>Not found, and rather long at that</html>')), 'not-an-index');
  assert.equal(code(good), 'none');
  for (const cut of [10, 40, good.length - 1]) assert.equal(code(good.subarray(0, cut)), cut < 12 ? 'not-an-index' : 'damaged');
  const other = Uint8Array.from(good);
  other.set(encodeText('9'), decodeText(good).indexOf('"version":') + 10);
  assert.equal(code(other), 'other-version');
});

test('text survives the way into bytes and back', () => {
  for (const text of ['', 'plain', 'Ťest – “quoted”', '강 🙂 Ünï', 'x'.repeat(20000)]) assert.equal(decodeText(encodeText(text)), text);
  assert.equal(decodeText(Uint8Array.from([0x61, 0xFF, 0x62])), 'a\uFFFDb');
});
