import assert from 'node:assert/strict';
import test from 'node:test';
import { readProgrammes } from './programme-table.ts';
import shipped from './programmes.json';

const entry = { key: 'XX-1', title: 'Measures', url: 'https://example.org/1', issuer: 'xx', summary: 'Bans.', aliases: [], targetTerritories: ['yy'], measures: ['Asset freeze'] };

test('a programme carries the name of its issuer', () => {
  const programmes = readProgrammes({ issuers: { xx: { name: 'Council of Xx', territory: 'xx' } }, programmes: [entry] });
  assert.equal(programmes.get('XX-1')?.issuer, 'Council of Xx');
  assert.equal(programmes.get('XX-1')?.url, 'https://example.org/1');
});

test('an address that is no web page is no link', () => {
  const programmes = readProgrammes({ issuers: {}, programmes: [{ ...entry, url: 'javascript:alert(1)' }] });
  assert.equal(programmes.get('XX-1')?.url, null);
});

test('data of another shape is refused', () => {
  assert.throws(() => readProgrammes({ programmes: 'none' }));
  assert.throws(() => readProgrammes({ issuers: {}, programmes: [null] }));
  assert.throws(() => readProgrammes({ issuers: {}, programmes: [{ ...entry, summary: undefined }] }));
  assert.throws(() => readProgrammes({ issuers: {}, programmes: [{ ...entry, aliases: 'none' }] }));
  assert.throws(() => readProgrammes({ issuers: {}, programmes: [{ ...entry, measures: [1] }] }));
  assert.throws(() => readProgrammes({ issuers: { xx: { name: 'Council of Xx' } }, programmes: [entry] }));
});

test('the data that ships can be read', () => {
  assert.equal(readProgrammes(shipped).get('UN-SC1718')?.issuer, 'UN Security Council');
});
