import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readProgrammes } from '../../sanctions/programme-table.ts';
import shipped from '../../sanctions/programmes.json';
import { programmesOf } from '../../sanctions/programmes.ts';
import type { Regime } from '../brief.ts';
import { regimesOf } from './regimes.ts';
import { readSanctions } from './read-sanctions.fixture.ts';

const programmes = programmesOf(() => readProgrammes(shipped));

interface Case { imposer: string; target: string; key: string; text: string; regimes: Regime[] }
const CASES = readFileSync('src/facts/sanctions/fixtures/regimes.txt', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line): Case => {
  const [imposer = '', target = '', key = '', text = ''] = line.split(' | ');
  return { imposer, target, key, text, regimes: readSanctions(text).regimes };
});
const pairOf = ({ imposer, target, regimes }: Case) => regimes.find((regime) => regime.imposer === imposer && regime.target === target);

test('whoever imposes in the news of these years, and whoever is struck, is read as a regime', () => {
  const missed = CASES.filter((one) => !pairOf(one)).map(({ text }) => text);
  assert.ok(missed.length <= 4, missed.join('\n'));
});

test('the programme that a text is about stands among the first of its regime', () => {
  const missed = CASES.filter((one) => one.key !== '-' && pairOf(one)?.programmes.slice(0, 3).includes(one.key) !== true).map(({ text }) => text);
  assert.ok(missed.length <= 5, missed.join('\n'));
});

const regimeOf = (imposer: string, target: string, text: string) => regimesOf([{ imposer, target, explicit: true, leading: true }], text, programmes)[0]?.programmes;

test('the first Magnitsky Act strikes Russians, the Global one all others', () => {
  assert.equal(regimeOf('United States', 'Russia', 'under the Magnitsky Act')?.[0], 'US-MAGNITSKY');
  assert.deepEqual(regimeOf('United States', 'Brazil', 'under the Magnitsky Act'), ['US-GLOMAG']);
});

test('where no programme is known against a state, the list or the war that the text names tells it', () => {
  assert.ok(regimeOf('European Union', 'China', 'put two refineries on its Russia sanctions list')?.includes('EU-RUS'));
  assert.deepEqual(regimeOf('United States', 'Rwanda', 'over its support for rebels in eastern Democratic Republic of the Congo'), ['US-DRC']);
  assert.deepEqual(regimeOf('United States', 'Rwanda', 'over nothing in particular'), []);
});
