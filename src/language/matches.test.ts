import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesOf } from './matches.ts';

test('all matches are found, in order, whenever they are asked for', () => {
  const pattern = /\bban(?:s|ned)?\b/g;
  for (const text of ['banned imports, bans and a ban', 'nothing', 'a ban']) {
    assert.deepEqual(matchesOf(pattern, text).map((match) => [match[0], match.index]), [...text.matchAll(pattern)].map((match) => [match[0], match.index]));
  }
});

test('a pattern that matches nothing at all comes to an end', () => {
  assert.deepEqual(matchesOf(/x*/g, 'axx').map(({ index }) => index), [...'axx'.matchAll(/x*/g)].map(({ index }) => index));
});
