import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../../language/gazetteers/office-holders.ts';
import { holds, holdsSurely, LAST_YEAR } from './era.ts';

const YEARS = [2015, 2016, 2017, 2018, 2019];

test('a term that lasts is not believed to last beyond the years that the list knows', () => {
  const term: Term = { state: 'France', office: 'president', from: 2017, to: null };
  assert.equal(holds(term, LAST_YEAR), true);
  assert.equal(holds(term, LAST_YEAR + 1), false);
});

test('the years in which an office is taken or left in mid-year are not surely its holder\'s', () => {
  const surely = (state: string, from: number, to: number | null): number[] => YEARS.filter((year) => holdsSurely({ state, office: 'president', from, to }, year));
  assert.deepEqual(surely('France', 2016, 2018), [2017]);
  assert.deepEqual(surely('United States', 2017, 2019), [2017, 2018]);
  // a senator appointed in an even year, and an adviser of a few weeks
  assert.deepEqual(surely('United States', 2016, 2018), [2017]);
  assert.deepEqual(surely('United States', 2017, 2017), []);
});
