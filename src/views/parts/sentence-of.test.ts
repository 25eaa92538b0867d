import assert from 'node:assert/strict';
import test from 'node:test';
import { sliceOf } from '../../span.ts';
import { sentenceOf } from './sentence-of.ts';

/** The sentence around the first place where `words` stand in `text`. */
function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return sliceOf(text, sentenceOf(text, { start, end: start + words.length }));
}

test('the sentence in the middle of a paragraph, without its neighbours', () => {
  assert.equal(around('One came. Two left the room. Three stayed.', 'left'), 'Two left the room.');
  assert.equal(around('One came. Two left the room. Three stayed.', 'One'), 'One came.');
  assert.equal(around('One came. Two left the room. Three stayed.', 'stayed'), 'Three stayed.');
});

test('a sentence does not cross a paragraph, with or without a full stop', () => {
  assert.equal(around('A heading\n\nThe story begins\n\nAnd ends.', 'story'), 'The story begins');
});

test('the first letter of a paragraph belongs to its sentence, and a mark inside a word ends none', () => {
  assert.equal(around('A heading\nB is here. C is not.', 'B'), 'B is here.');
  assert.equal(around('One came. Version 2.5 of it left. Three stayed.', 'left'), 'Version 2.5 of it left.');
  assert.equal(around('He asked: “Why?!” Nobody spoke.', 'Why'), 'He asked: “Why?!”');
});

test('titles, months, initials and U.S. end no sentence', () => {
  const text = 'Navy Adm. Ruth J. Vale of the U.S. Pacific Fleet spoke on Feb. 3 in Oslo. She left.';
  assert.equal(around(text, 'Oslo'), 'Navy Adm. Ruth J. Vale of the U.S. Pacific Fleet spoke on Feb. 3 in Oslo.');
});

test('U.S. before a word that opens sentences ends one', () => {
  assert.equal(around('He lives in the U.S. The ministry agreed.', 'ministry'), 'The ministry agreed.');
});

test('closing quotation marks belong to the sentence they close', () => {
  assert.equal(around('“We will not yield.” The room fell silent.', 'yield'), '“We will not yield.”');
  assert.equal(around('“Will you yield?” she asked. Nobody spoke.', 'asked'), '“Will you yield?” she asked.');
});

test('a span over two sentences gives both', () => {
  assert.equal(around('Zero. One came. Two left. Three.', 'came. Two'), 'One came. Two left.');
});

test('Chinese sentences end without a space', () => {
  assert.equal(around('第一句。第二句在这里。第三句。', '在这里'), '第二句在这里。');
});

test('text without full stops is cut at a word, and the words asked for are in it', () => {
  const text = `${'word '.repeat(2000)}needle ${'word '.repeat(2000)}`;
  const found = around(text, 'needle');
  assert.ok(found.length < 1600);
  assert.match(found, /^word .*\bneedle\b.* word$/);
});

test('an ellipsis before a small letter goes on', () => {
  assert.equal(around('They waited … and waited. Then rain.', 'and'), 'They waited … and waited.');
});
