import assert from 'node:assert/strict';
import test from 'node:test';
import { annotate } from './annotate.ts';
import { lengthOf, normAt, posAt, textAt } from './word-at.ts';

test('a word is told by its place, and nothing stands before the text or behind it', () => {
  const { tokens } = annotate('Mr Field’s reply', null);
  assert.deepEqual([0, 1, 2, 3].map((at) => normAt(tokens, at)), ['mr', 'field', "'s", 'reply']);
  assert.equal(lengthOf({ first: 1, last: 4 }), 3);
  assert.equal(textAt(tokens, 2), '’s');
  assert.equal(posAt(tokens, 0), tokens[0]?.pos);
  for (const at of [-1, 4]) assert.deepEqual([normAt(tokens, at), textAt(tokens, at), posAt(tokens, at)], ['', '', '']);
});
