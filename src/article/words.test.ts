import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from './words.ts';

test('words are counted as a reader would', () => {
  assert.equal(countWords(''), 0);
  assert.equal(countWords('— … !'), 0);
  assert.equal(countWords('The harbour’s well-known pier cost 1,000.50 crowns; don\'t ask.'), 9);
  assert.equal(countWords('बंदरगाह सोमवार को खुला'), 4);
  assert.equal(countWords('港口 reopened 周一'), 5);
  assert.equal(countWords('The pier is old. '.repeat(10_000)), 40_000);
  // As good as one.
  assert.ok(countWords('a'.repeat(10_000_000)) < 1000);
});
