import assert from 'node:assert/strict';
import test from 'node:test';
import { encodeText } from './bytes.ts';
import { Lines } from './lines.ts';

test('lines are read one by one, and found where they stand in order', () => {
  const words = ['', 'a', 'ab', 'abc', 'b', 'müller'];
  const lines = new Lines(encodeText(words.join('\n')), words.length);
  assert.equal(lines.length, words.length);
  assert.deepEqual(words.map((_, at) => lines.at(at)), words);
  for (const [place, word] of words.slice(0, 5).entries()) assert.equal(lines.find(word), place, word);
  for (const absent of ['aa', 'abcd', 'c', 'A']) assert.equal(lines.find(absent), -1, absent);
  assert.equal(lines.at(6), '');
});

test('no bytes are no lines, and lines beyond what was said are told', () => {
  assert.equal(new Lines(encodeText(''), 3).length, 0);
  assert.equal(new Lines(encodeText(''), 0).find('a'), -1);
  assert.equal(new Lines(encodeText('a\nb\nc\nd'), 2).length, 3);
});
