import assert from 'node:assert/strict';
import test from 'node:test';
import { readProgrammes } from './programme-table.ts';
import shipped from './programmes.json';
import { programmesOf } from './programmes.ts';

const programmes = programmesOf(() => readProgrammes(shipped));

test('a regime leads to its programmes, the best known first', () => {
  assert.deepEqual(programmes.against('United Nations', 'North Korea'), ['UN-SC1718']);
  assert.deepEqual(programmes.against('United Nations', 'Iran'), ['UN-SC1737']);
  assert.deepEqual(programmes.against('United Nations', 'Democratic Republic of the Congo'), ['UN-SC1533']);
  assert.equal(programmes.against('United States', 'Russia')[0], 'US-RUSHAR');
  assert.equal(programmes.against('European Union', 'Russia')[0], 'EU-RUS');
  assert.equal(programmes.against('United Kingdom', 'Russia')[0], 'GB-RUS');
  assert.equal(programmes.against('Canada', 'Belarus')[0], 'CA-SEMA');
  assert.equal(programmes.against('United Nations', 'Taliban')[0], 'UN-SC1988');
});

test('a state may go by another name', () => {
  assert.deepEqual(programmes.against('United States', 'Burma'), programmes.against('United States', 'Myanmar'));
});

test('an imposer without programmes leads to none', () => {
  assert.deepEqual(programmes.against('Russia', 'United States'), []);
  assert.deepEqual(programmes.against('United States', 'Norway'), []);
  assert.deepEqual(programmes.against('United States', 'International Criminal Court'), ['US-ICC']);
});

test('resolutions, orders, regulations and laws named in a text lead to their programmes', () => {
  assert.deepEqual(programmes.namedIn('in breach of resolutions 1718, 2371 and 2397'), ['UN-SC1718']);
  assert.deepEqual(programmes.namedIn('designated under E.O. 14024'), ['US-RUSHAR']);
  assert.ok(programmes.namedIn('as Regulation (EU) No 833/2014 has it').includes('EU-RUS'));
  assert.deepEqual(programmes.namedIn('listed under the Magnitsky Act'), ['US-MAGNITSKY']);
  assert.deepEqual(programmes.namedIn('under the Kingpin Act'), ['US-NARCO']);
  assert.deepEqual(programmes.namedIn('its Global Human Rights regime'), ['EU-HR', 'GB-HR']);
  assert.deepEqual(programmes.namedIn('on the Pentagon’s Section 1260H list'), ['US-DOD-1260H']);
  assert.deepEqual(programmes.namedIn('who had been listed with al-Qaida'), ['UN-SCISIL']);
  assert.deepEqual(programmes.namedIn('a fighter of al-Qaida'), []);
  assert.deepEqual(programmes.namedIn('the New Year resolution of 2397 runners'), []);
});

test('a programme says what it is, whose, and where to read on', () => {
  const programme = programmes.byKey('UN-SC1718');
  assert.equal(programme?.issuer, 'UN Security Council');
  assert.match(programme?.url ?? '', /^https:\/\/www\.un\.org\//);
  assert.equal(programmes.byKey('XX-NONE'), null);
});
