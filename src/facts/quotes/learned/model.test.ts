import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BadAttributionModel, loadAttributions, MAGIC, UNIT } from './model.ts';

const letters = [...MAGIC].map((letter) => letter.charCodeAt(0));

test('weights are read by the features that they belong to', () => {
  // Three features, each the difference to the one before, then their weights.
  const model = loadAttributions(Uint8Array.from([...letters, 3, 5, 2, 0x80, 0x01, 10, 0xff, 3]));
  assert.equal(model.score(Int32Array.of(5, 7, 135, 6), 4), 12 * UNIT);
  assert.equal(model.score(Int32Array.of(5, 7, 135, 6), 1), 10 * UNIT);
  assert.equal(model.has(7), true);
  assert.equal(model.has(6), false);
});

test('the shipped file is whole', () => {
  const bytes = new Uint8Array(readFileSync('src/facts/quotes/learned/attributions.bin'));
  assert.doesNotThrow(() => loadAttributions(bytes));
  assert.throws(() => loadAttributions(bytes.subarray(0, bytes.length - 1)), BadAttributionModel);
  assert.throws(() => loadAttributions(Uint8Array.from([...bytes, 0])), BadAttributionModel);
});

test('what is no such file is named', () => {
  for (const bad of [[], [1, 2, 3], letters, [...letters, 200, 200, 200, 200, 200, 1], [...letters, 1, 0xff, 0xff, 0xff, 0x7f, 1]]) {
    assert.throws(() => loadAttributions(Uint8Array.from(bad)), BadAttributionModel);
  }
});
