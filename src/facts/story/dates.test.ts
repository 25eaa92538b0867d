import assert from 'node:assert/strict';
import test from 'node:test';
import { datesIn } from './dates.ts';

/** A Wednesday. */
const DAY = '2024-02-07T09:00:00+01:00';
const read = (text: string, day: string | null = DAY) => datesIn(text, day).map(({ span, date }) => `${text.slice(span.start, span.end)} = ${date}`);

test('whole dates are read in either order, months and years as far as they go', () => {
  assert.deepEqual(read('Signed on 12 September 2023, renewed on Sept. 3, 2024 and in March 2025; in force since 2006.'), [
    '12 September 2023 = 2023-09-12', 'Sept. 3, 2024 = 2024-09-03', 'March 2025 = 2025-03', '2006 = 2006',
  ]);
});

test('what is told from the day of the article is counted from it', () => {
  assert.deepEqual(read('He came on Monday, left yesterday and returns next Friday. It began on Wednesday.'), [
    'Monday = 2024-02-05', 'yesterday = 2024-02-06', 'next Friday = 2024-02-09', 'Wednesday = 2024-02-07',
  ]);
});

test('a date without a year is the nearest one', () => {
  assert.deepEqual(read('On December 20 they met; on 1 March they meet again.'), ['December 20 = 2023-12-20', '1 March = 2024-03-01']);
});

test('without the day of the article nothing is guessed', () => {
  assert.deepEqual(read('On Monday, on 3 May and in 2019.', null), ['2019 = 2019']);
});

test('words and numbers that are no dates are left alone', () => {
  assert.deepEqual(read('They may march on. Some 2006 people; Resolution 2016 and 30 February; the Mondays; May 500 be enough?'), []);
});
