import assert from 'node:assert/strict';
import test from 'node:test';
import { findWords } from './find-words.ts';

const TEXT = 'The pier will close, she said.\n\nNobody in the town had asked for it.';

test('selected words are found across line breaks', () => {
  const span = findWords(TEXT, 'close, she\n said.  Nobody in the town');
  assert.equal(span && TEXT.slice(span.start, span.end), 'close, she said.\n\nNobody in the town');
});

test('a word or two, or words of another text, are not', () => {
  assert.equal(findWords(TEXT, 'the town'), null);
  assert.equal(findWords(TEXT, 'The harbour will close, she said.'), null);
});
