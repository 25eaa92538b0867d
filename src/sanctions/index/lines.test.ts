import assert from 'node:assert/strict';
import test from 'node:test';
import { encodeText } from './bytes.ts';
import { Lines } from './lines.ts';

function linesOf(words: readonly string[]): Lines {
  const bytes = words.map(encodeText);
  const ends = bytes.map((_, at) => bytes.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
  return new Lines(encodeText(words.join('')), Uint32Array.from([0, ...ends]));
}

test('lines are read one by one, and found where they stand in order', () => {
  const words = ['', 'a', 'ab', 'abc', 'b', 'müller'];
  const lines = linesOf(words);
  assert.equal(lines.length, words.length);
  assert.deepEqual(words.map((_, at) => lines.at(at)), words);
  for (const [place, word] of words.slice(0, 5).entries()) assert.equal(lines.find(word), place, word);
  for (const absent of ['aa', 'abcd', 'c', 'A']) assert.equal(lines.find(absent), -1, absent);
  assert.equal(lines.at(6), '');
});

test('no lines hold nothing', () => {
  assert.equal(linesOf([]).length, 0);
  assert.equal(linesOf([]).find('a'), -1);
});
