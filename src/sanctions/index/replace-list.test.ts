import assert from 'node:assert/strict';
import test from 'node:test';
import type { ListEntry } from '../lists/list-entry.ts';
import { ListError } from '../lists/list-entry.ts';
import { buildIndex } from './build.ts';
import type { ListSource } from './format.ts';
import { loadIndex } from './load.ts';
import { entriesOf, newerOfBoth, ReplaceError, replaceList } from './replace-list.ts';

const source = (list: ListSource['list'], date: string): ListSource => ({ list, publisher: list, url: 'https://example.org/list', date, licence: 'none' });
const entry = (list: ListEntry['list'], reference: string, name: string): ListEntry => ({
  list, entry: reference, kind: 'person', names: [{ text: name, quality: 'primary' }, { text: `${name} Junior`, quality: 'weak' }], programmes: ['P'],
  listedOn: '2019-05-06', countries: ['Russia'], positions: ['Director'], births: ['1970'], remarks: null,
});
const OLD = loadIndex(buildIndex(
  [entry('UN', 'A1', 'Ivan Testov'), entry('CA', 'C1', 'Olga Probova'), entry('CA', 'C2', 'Pavel Vzorin')],
  [source('UN', '2030-01-01'), source('CA', '2030-01')],
));
const record = (family: string, item: number) => `<record><Country>Russia</Country><LastName>${family}</LastName><GivenName>Igor</GivenName><Item>${item}</Item></record>`;
const canada = (...families: string[]) => `<data-set>${families.map(record).join('')}</data-set>`;
const copy = (file: string, receivedOn = '2031-02-03') => ({ list: 'CA', files: [file], publisher: 'Test', url: 'https://example.org/new', licence: 'none', receivedOn } as const);

test('what an index was built of comes out of it again', () => {
  assert.deepEqual(entriesOf(OLD), [entry('UN', 'A1', 'Ivan Testov'), entry('CA', 'C1', 'Olga Probova'), entry('CA', 'C2', 'Pavel Vzorin')]);
});

test('one list is replaced, the others stay as they were', () => {
  const index = loadIndex(replaceList(OLD, copy(canada('NOVIN', 'STARIN'))) ?? new Uint8Array());
  assert.deepEqual(index.sources.map(({ list, date, entries }) => `${list} ${date} ${entries}`), ['UN 2030-01-01 1', 'CA 2031-02-03 2']);
  assert.deepEqual(entriesOf(index).map(({ names }) => names[0]?.text), ['Ivan Testov', 'NOVIN, Igor', 'STARIN, Igor']);
});

test('a list that was not there before is added', () => {
  const csv = 'Unique ID,Name 6,Name 1,Name type,Regime Name,Designation Type\r\nRUS1,TESTOV,Ivan,Primary Name,Russia,Individual\r\n';
  const bytes = replaceList(OLD, { ...copy(csv), list: 'UK' });
  assert.deepEqual(loadIndex(bytes ?? new Uint8Array()).sources.map(({ list }) => list), ['UN', 'CA', 'UK']);
});

test('half a list, an older one and no list at all are refused, and one of the same day changes nothing', () => {
  const code = (work: () => unknown) => {
    try { return work() === null ? 'same' : 'taken'; } catch (error) { return error instanceof ReplaceError || error instanceof ListError ? error.code : error; }
  };
  assert.equal(code(() => replaceList(OLD, copy(canada('NOVIN')))), 'fewer-entries');
  assert.equal(code(() => replaceList(OLD, copy(canada('NOVIN', 'STARIN'), '2029-12-31'))), 'older');
  assert.equal(code(() => replaceList(OLD, copy('<html>Not found</html>'))), 'not-this-format');
  assert.equal(code(() => replaceList(OLD, copy(canada('NOVIN').slice(0, -20)))), 'truncated');
  const un = '<CONSOLIDATED_LIST dateGenerated="2030-01-01T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>A1</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>';
  assert.equal(code(() => replaceList(OLD, { ...copy(un), list: 'UN' })), 'same');
});

test('of two indexes the newer copy of every list is taken', () => {
  const other = loadIndex(buildIndex([entry('UN', 'A2', 'Boris Novin'), entry('CA', 'C9', 'Semyon Starin')], [source('UN', '2030-06-01'), source('CA', '2029-11-30')]));
  for (const both of [newerOfBoth(OLD, other), newerOfBoth(other, OLD)]) {
    assert.deepEqual(new Set(entriesOf(loadIndex(both)).map(({ entry: reference }) => reference)), new Set(['A2', 'C1', 'C2']));
  }
});
