import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetOf } from './time-zones.ts';

test('the zone of a written time is told in hours from Greenwich', () => {
  for (const [written, offset] of [
    ['07:47 PM EST', '-05:00'], ['10:05 GMT+0200', '+02:00'], ['10:05 UTC-3', '-03:00'], ['10:05:20 +05:30', '+05:30'], ['10:05 GMT', 'Z'], ['10:05 Z', 'Z'], ['10:05 MEZ', '+01:00'], ['10:05 IBEX', null], ['10:05', null], ['10:05 ABC', null],
  ] as const) assert.equal(offsetOf(written, { year: 2031, month: 1, day: 5 }), offset, written);
});

test('American zones have an hour more from the second Sunday of March to the first of November', () => {
  for (const [month, day, offset] of [
    [1, 5, '-05:00'], [2, 28, '-05:00'], [3, 8, '-05:00'], [3, 9, '-04:00'], [3, 31, '-04:00'], [4, 1, '-04:00'], [10, 31, '-04:00'], [11, 1, '-04:00'], [11, 2, '-05:00'], [12, 24, '-05:00'],
  ] as const) assert.equal(offsetOf('4 p.m. ET', { year: 2031, month, day }), offset, `${month}-${day}`);
  assert.equal(offsetOf('4 p.m. PT', { year: 2031, month: 7, day: 1 }), '-07:00');
  // A month that begins on a Sunday.
  assert.deepEqual([7, 8].map((day) => offsetOf('4 p.m. CT', { year: 2026, month: 3, day })), ['-06:00', '-05:00']);
  assert.deepEqual([1].map((day) => offsetOf('4 p.m. MT', { year: 2026, month: 11, day })), ['-07:00']);
});
