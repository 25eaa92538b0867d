import assert from 'node:assert/strict';
import test from 'node:test';
import { isOneOf } from './one-of.ts';

test('a word of a list is found whole, and in its letters alone', () => {
  for (const word of ['had', "won't", 'New York', 'u.s.']) assert.ok(isOneOf("had|won't|New York|u.s.", word), word);
  for (const word of ['', 'ha', 'hadn', 'Had', 'usss', 'had|']) assert.ok(!isOneOf("had|won't|New York|u.s.", word), word);
});

test('what is written as a pattern of words is told alike', () => {
  const told = (word: string): boolean => /^(?:mr\.|al-|l'|dr\.)$/.test(word);
  assert.deepEqual(['mr.', 'al-', "l'", 'mrs', 'mrx', 'MR.', ''].map(told), [true, true, true, false, false, false, false]);
});
