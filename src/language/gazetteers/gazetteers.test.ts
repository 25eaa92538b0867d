import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyByName } from './bodies.ts';
import { monthNumber, weekdayNumber } from './calendar.ts';
import { COMPANY_FORMS } from './companies.ts';
import { STATES, stateByAdjective, stateByCode, stateByName } from './countries.ts';
import { genderOfGivenName } from './given-names.ts';
import { institutionByName } from './institutions.ts';
import { organisationHead } from './organisations.ts';
import { placeByName, usStateByName } from './places.ts';
import { titleInLowerCase, titleOf } from './titles.ts';

test('a state is found by every form of its name', () => {
  assert.deepEqual(stateByName('Pyongyang'), { name: 'North Korea', code: 'KP', as: 'capital' });
  assert.deepEqual(stateByName('U.S.'), { name: 'United States', code: 'US', as: 'acronym' });
  assert.deepEqual(stateByName('Burma'), { name: 'Myanmar', code: 'MM', as: 'other-name' });
  assert.equal(stateByName('Washington, D.C.')?.name, 'United States');
  assert.equal(stateByName('us'), null);
  assert.equal(stateByAdjective('Chinese')?.name, 'China');
  assert.equal(stateByAdjective('Russians')?.name, 'Russia');
  assert.equal(stateByAdjective('Frenchmen')?.code, 'FR');
  assert.equal(stateByAdjective('Table'), null);
  assert.equal(stateByCode('ir')?.name, 'Iran');
});

test('every state of the United Nations is listed once, with a code of two letters', () => {
  assert.ok(STATES.length >= 195);
  assert.equal(new Set(STATES.map(({ code }) => code)).size, STATES.length);
  for (const { code } of STATES) assert.match(code, /^[A-Z]{2}$/);
});

test('bodies, institutions, companies and places are told apart', () => {
  assert.deepEqual(bodyByName('IAEA'), { name: 'International Atomic Energy Agency', as: 'acronym' });
  assert.equal(institutionByName('Downing Street')?.state, 'United Kingdom');
  assert.equal(institutionByName('Workers’ Party of Korea')?.state, 'North Korea');
  assert.ok(COMPANY_FORMS.includes('Huawei'));
  assert.deepEqual(placeByName('Calif.'), { kind: 'us-state', country: 'United States' });
  assert.equal(placeByName('Vladivostok')?.country, 'Russia');
  assert.equal(usStateByName('Va.'), 'Virginia');
  assert.equal(organisationHead('Ministry'), 'government');
});

test('titles, given names and dates are read', () => {
  assert.deepEqual(titleOf('Adm.'), { kind: 'military', full: 'Admiral' });
  assert.equal(titleOf('Prime Minister')?.kind, 'public');
  assert.equal(titleInLowerCase('foreign minister')?.kind, 'public');
  assert.equal(titleInLowerCase('general'), null);
  assert.equal(genderOfGivenName('Olga'), 'female');
  assert.equal(genderOfGivenName('Andrea'), 'either');
  assert.equal(monthNumber('Sept.'), 9);
  assert.equal(weekdayNumber('Mondays'), 1);
});
