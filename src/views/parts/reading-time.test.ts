import assert from 'node:assert/strict';
import test from 'node:test';
import { minutesLeft, minutesOf } from './reading-time.ts';

test('what is left goes down to nothing at the end, and not before', () => {
  assert.deepEqual([0, 0.5, 0.99, 1].map((done) => minutesLeft(2380, done)), [10, 5, 1, 0]);
  assert.equal(minutesLeft(50, 0), minutesOf(50));
});
