import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyByName } from './bodies.ts';
import { stateByName } from './countries.ts';
import { officeHolder, officeHolders } from './office-holders.ts';

test('an office holder is found without accents and middle initial, and by the family name where that is enough', () => {
  assert.equal(officeHolder('Nicolás Maduro')?.terms[0]?.state, 'Venezuela');
  assert.equal(officeHolder('John F. Kerry')?.name, 'John Kerry');
  assert.equal(officeHolder('Putin')?.terms[0]?.office, 'president');
  assert.equal(officeHolder('Smith'), null);
  // given names, and family names of many
  assert.deepEqual(['Sharon', 'Salman', 'Silva', 'Nieto', 'Abbas'].map((name) => officeHolder(name)), [null, null, null, null, null]);
});

test('every office is of a state or body that the other lists know, and no term ends before it begins', () => {
  const terms = officeHolders().flatMap((holder) => holder.terms.map((term) => ({ name: holder.name, ...term })));
  assert.ok(terms.length > 500);
  assert.deepEqual(terms.filter(({ state }) => !stateByName(state) && !bodyByName(state)).map(({ state }) => state), []);
  assert.deepEqual(terms.filter(({ from, to }) => to !== null && to < from).map(({ name }) => name), []);
});
