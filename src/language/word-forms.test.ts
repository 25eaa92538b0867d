import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedOnce, toldOnce, wordForm, wordFormAt } from './word-forms.ts';

test('the same word has one form wherever it stands', () => {
  const text = 'Norland’s minister met Norland’s envoy';
  const form = wordFormAt(text, 0, 7);
  assert.equal(form, wordFormAt(text, 23, 30));
  assert.equal(form, wordForm('Norland'));
  assert.deepEqual([form.text, form.norm], ['Norland', 'norland']);
  assert.notEqual(form, wordFormAt(text, 0, 6));
});

test('however many words there are, each has one form', () => {
  const words = Array.from({ length: 12_000 }, (_, number) => `rower${number}`);
  const forms = words.map(wordForm);
  assert.deepEqual(words.filter((word, place) => wordForm(word) !== forms[place] || forms[place]?.text !== word), []);
});

test('what is asked of a word is answered once, yes and no alike', () => {
  const asked: string[] = [];
  const length = askedOnce(({ text }) => { asked.push(text); return text.length; });
  const isLong = toldOnce(({ text }) => { asked.push(`${text}?`); return text.length > 4; });
  for (const word of ['envoy', 'aide', 'envoy', 'aide']) {
    assert.equal(length(wordForm(word)), word.length);
    assert.equal(isLong(wordForm(word)), word === 'envoy');
  }
  assert.deepEqual(asked, ['envoy', 'envoy?', 'aide', 'aide?']);
});

test('a word forgotten for many others is read anew, and its old form still answers for itself', () => {
  const length = askedOnce(({ text }) => text.length);
  const early = wordForm('ombudsman');
  for (let number = 0; number < 20_000; number += 1) length(wordForm(`word${number}`));
  assert.equal(wordForm('ombudsman').norm, 'ombudsman');
  assert.equal(length(early), 9);
  assert.equal(length(wordForm('word7')), 5);
});
