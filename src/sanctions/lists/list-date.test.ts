import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, isoDateFromAmerican } from './list-date.ts';

test('days as publishers write them are read, and what is no day dates nothing', () => {
  for (const written of ['2022-03-09', '2022-03-09T23:59:00Z', '09/03/2022', '9/3/2022']) assert.equal(isoDate(written), '2022-03-09', written);
  assert.equal(isoDateFromAmerican('03/09/2022'), '2022-03-09');
  for (const written of ['', 'soon', '\u00002022-03-09', '2022-13-09', '2022-03-091', '32/01/2022', '2022', '9 March 2022']) assert.equal(isoDate(written), null, written);
  for (const written of ['15/05/2031', '5/1/2031', '']) assert.equal(isoDateFromAmerican(written), null, written);
});
