import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedEntry } from '../index/load.ts';
import type { ScreenQuery } from '../listing.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import { because } from './because.ts';
import type { NameMatch } from './match.ts';

const QUERY: ScreenQuery = { name: 'Ivan Testov', kind: 'person', countries: [], role: null, publishedAt: '2031-05-01' };
const ENTRY: IndexedEntry = { list: 'UN', kind: 'person', entry: '7', listedOn: null, programmes: [], countries: [], positions: [], births: [] };
const WHOLE: NameMatch = { score: 1, chance: 0, whole: true, nearlyWhole: true, wordForWord: true, listedAlone: [], askedAlone: [], respelled: [] };
const NOTHING: Agreement = { country: null, probableCountry: null, otherCountry: false, office: null, listedLater: false };

const told = (match: Partial<NameMatch>, agreement: Partial<Agreement> = {}, query: Partial<ScreenQuery> = {}, entry: Partial<IndexedEntry> = {}, mainName = 'Testov, Ivan') =>
  because({ ...QUERY, ...query }, { listedName: 'TESTOV, Ivan', mainName }, { ...ENTRY, ...entry }, { ...WHOLE, ...match }, { ...NOTHING, ...agreement }).replace('“Ivan Testov” matches the listed name “TESTOV, Ivan”', '…');

test('how the two names agree is told word by word', () => {
  for (const [match, words] of [
    [{}, '… word for word; nothing beside the name was compared.'],
    [{ wordForWord: false }, '…; nothing beside the name was compared.'],
    [{ wordForWord: false, listedAlone: ['petrovich', 'junior'] }, '…, without “petrovich junior”; nothing beside the name was compared.'],
    [{ wordForWord: false, askedAlone: ['al', 'hajj'] }, '…, with “al hajj” besides; nothing beside the name was compared.'],
    [{ wordForWord: false, respelled: [['ivan', 'iwan'], ['testov', 'testow'], ['a', 'b']], listedAlone: ['x'] }, '…, “ivan” read as “iwan”, “testov” read as “testow”, without “x”; nothing beside the name was compared.'],
  ] as [Partial<NameMatch>, string][]) assert.equal(told(match), words);
  assert.equal(told({}, {}, {}, {}, 'SAMPLEV, Oleg'), '… word for word; the entry’s main name is “SAMPLEV, Oleg”; nothing beside the name was compared.');
});

test('what else article and list say of the name is told, and what was not compared', () => {
  for (const [words, agreement, query, entry] of [
    ['the article ties the name to Russia, as the list does', { country: 'Russia' }, {}, {}],
    ['the article ties the name to Iran and Syria, the list to Russia, Belarus and others; nothing beside the name was compared', { otherCountry: true }, { countries: ['Iran', 'Syria'] }, { countries: ['Russia', 'Belarus', 'Cuba'] }],
    ['the list ties it to Russia, as the article seems to; nothing beside the name was compared', { probableCountry: 'Russia' }, {}, {}],
    ['the list ties it to Russia, which was not compared; nothing beside the name was compared', {}, {}, { countries: ['Russia'] }],
    ['role and listed position share the word “navy”', { office: 'navy' }, {}, {}],
    ['listed on 2031-06-01, after the article was published; nothing beside the name was compared', { listedLater: true }, {}, { listedOn: '2031-06-01' }],
    ['the entry’s birth year (1970 or 1971) is not compared', {}, {}, { births: ['1970-01-02', '1970', '1971'] }],
  ] as [string, Partial<Agreement>, Partial<ScreenQuery>, Partial<IndexedEntry>][]) assert.equal(told({}, agreement, query, entry), `… word for word; ${words}.`);
});

test('states, offices and dates of article and list are compared', () => {
  const of = (query: Partial<ScreenQuery>, entry: Partial<IndexedEntry>) => agreementOf({ ...QUERY, ...query }, { ...ENTRY, ...entry });
  assert.deepEqual(of({}, {}), NOTHING);
  assert.deepEqual(of({ countries: ['Russia'] }, { countries: ['Belarus', 'Russia'] }), { ...NOTHING, country: 'Russia' });
  assert.deepEqual(of({ countries: ['Russia'], inferred: ['Russia'] }, { countries: ['Russia'] }), { ...NOTHING, probableCountry: 'Russia' });
  assert.deepEqual(of({ countries: ['Iran'] }, { countries: ['Russia'] }), { ...NOTHING, otherCountry: true });
  assert.deepEqual(of({ countries: ['Iran'] }, {}), NOTHING, 'an entry that names no state speaks against none');
  assert.deepEqual(of({ role: 'Deputy Minister of Munitions' }, { positions: ['Director', 'Munitions Chief'] }), { ...NOTHING, office: 'munitions' });
  assert.deepEqual(of({ role: 'deputy minister' }, { positions: ['Deputy Minister'] }), NOTHING, 'an office that hundreds hold tells nothing');
  assert.deepEqual(of({ role: 'navy man' }, { positions: ['a man of law'] }), NOTHING, 'nor does a short word');
  assert.deepEqual(of({}, { listedOn: '2031-05-02' }), { ...NOTHING, listedLater: true });
  for (const listedOn of ['2031-05-01', '2030-12-31']) assert.deepEqual(of({}, { listedOn }), NOTHING);
  assert.deepEqual(of({ publishedAt: null }, { listedOn: '2031-05-02' }), NOTHING);
});
