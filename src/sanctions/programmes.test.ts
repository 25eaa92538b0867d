import assert from 'node:assert/strict';
import test from 'node:test';
import { readProgrammes } from './programme-table.ts';
import { programmeByKey, programmesFor, programmesNamed } from './programmes.ts';

test('a regime leads to its programmes, the best known first', () => {
  assert.deepEqual(programmesFor('United Nations', 'North Korea'), ['UN-SC1718']);
  assert.deepEqual(programmesFor('United Nations', 'Iran'), ['UN-SC1737']);
  assert.deepEqual(programmesFor('United Nations', 'Democratic Republic of the Congo'), ['UN-SC1533']);
  assert.equal(programmesFor('United States', 'Russia')[0], 'US-RUSHAR');
  assert.equal(programmesFor('European Union', 'Russia')[0], 'EU-RUS');
  assert.equal(programmesFor('United Kingdom', 'Russia')[0], 'GB-RUS');
  assert.equal(programmesFor('Canada', 'Belarus')[0], 'CA-SEMA');
  assert.equal(programmesFor('United Nations', 'Taliban')[0], 'UN-SC1988');
});

test('a state may go by another name', () => {
  assert.deepEqual(programmesFor('United States', 'Burma'), programmesFor('United States', 'Myanmar'));
});

test('an imposer without programmes leads to none', () => {
  assert.deepEqual(programmesFor('Russia', 'United States'), []);
  assert.deepEqual(programmesFor('United States', 'Norway'), []);
});

test('resolutions, orders, regulations and laws named in a text lead to their programmes', () => {
  assert.deepEqual(programmesNamed('in breach of resolutions 1718, 2371 and 2397'), ['UN-SC1718']);
  assert.deepEqual(programmesNamed('designated under E.O. 14024'), ['US-RUSHAR']);
  assert.ok(programmesNamed('as Regulation (EU) No 833/2014 has it').includes('EU-RUS'));
  assert.deepEqual(programmesNamed('listed under the Magnitsky Act'), ['US-MAGNITSKY']);
  assert.deepEqual(programmesNamed('the New Year resolution of 2397 runners'), []);
});

test('a programme says what it is, whose, and where to read on', () => {
  const programme = programmeByKey('UN-SC1718');
  assert.equal(programme?.issuer, 'UN Security Council');
  assert.ok(programme?.url.startsWith('https://www.un.org/'));
  assert.equal(programmeByKey('XX-NONE'), null);
});

test('data of another shape is refused', () => {
  assert.throws(() => readProgrammes({ programmes: [{ key: 'UN-SC1718' }] }));
});
