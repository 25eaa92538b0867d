import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOnly } from './words-only.ts';
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

test('words in the letters of Europe are counted and compared like all others', () => {
  assert.equal(countWords('Señor Núñez – 2½ años, l’été d’une fois; 1\u00a0000 €, ß-Straße'), 10);
  assert.deepEqual(['«ÉTÉ»… ½ m²™', 'Prix\u00a0: 5\u00a0€', 'Łódź—Zażółć'].map(wordsOnly), ['été 1 2 m2tm', 'prix 5', 'łódź zażółć']);
});
