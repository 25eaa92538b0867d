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

test('so is one of a few words that a pattern makes of pieces', () => {
  const told = (word: string): boolean => /^(?:(?:un)?br(?:eak|oken)|ban(?:s|ned)?|hit)s?$/.test(word);
  assert.deepEqual(['break', 'unbroken', 'breaks', 'ban', 'bans', 'banneds', 'hits'].map(told), Array.from({ length: 7 }, () => true));
  assert.deepEqual(['', 'un', 'br', 'unban', 'banss ', 'hitss', 'Hit'].map(told), Array.from({ length: 7 }, () => false));
});

test('a pattern of more than words stays what it is', () => {
  const told = (word: string): boolean => /^(?:\d+|a+|[b-d]|[^e]f|g.|h{2}|i\b)$/.test(word);
  assert.deepEqual(['12', 'aaa', 'c', 'xf', 'gz', 'hh', 'i'].map(told), Array.from({ length: 7 }, () => true));
  assert.deepEqual(['', 'b-d', 'ef', 'g', 'h'].map(told), Array.from({ length: 5 }, () => false));
});
