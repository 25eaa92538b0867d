import assert from 'node:assert/strict';
import test from 'node:test';
import { stepped, trailFrom } from './steps.ts';

const SPANS = [{ start: 0, end: 4 }, { start: 10, end: 14 }, { start: 20, end: 24 }];

test('a row is stepped through from the passage that was shown, and goes round', () => {
  const trail = trailFrom('a', { start: 10, end: 14 }, SPANS);
  assert.equal(trail.at, 1);
  assert.equal(stepped(trail, 1).at, 2);
  assert.equal(stepped(stepped(trail, 1), 1).at, 0);
  assert.equal(stepped(stepped(trail, -1), -1).at, 2);
});

test('a passage that is none of the row stands alone', () => {
  const trail = trailFrom('a', { start: 1, end: 2 }, SPANS);
  assert.deepEqual([trail.spans, stepped(trail, 1).at], [[{ start: 1, end: 2 }], 0]);
});
