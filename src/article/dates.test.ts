import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from './dates.ts';

test('dates as pages write them become ISO 8601', () => {
  for (const [written, iso] of [
    ['2031-09-12', '2031-09-12'],
    ['2031-09-12T10:05:00Z', '2031-09-12T10:05:00Z'],
    ['2031-09-12T10:05:00.000+0200', '2031-09-12T10:05:00+02:00'],
    ['2031-09-12 10:05', '2031-09-12T10:05:00'],
    ['20310912', '2031-09-12'],
    ['Fri, 12 Sep 2031 10:05:00 GMT', '2031-09-12T10:05:00Z'],
    ['Published September 12, 2031 at 4 p.m.', '2031-09-12'],
    ['12 Sept. 2031', '2031-09-12'],
    ['Sept. 1st, 2031', '2031-09-01'],
  ] as const) assert.equal(isoDate(written), iso, written);
});

test('what is no date, or cannot be told apart, is none', () => {
  for (const written of [null, '', 'yesterday', '03/04/2031', '2031-13-40', 'Room 12, 2031', '0001-01-01T00:00:00Z']) assert.equal(isoDate(written), null, String(written));
});
