import assert from 'node:assert/strict';
import test from 'node:test';
import { Needs } from './needs.ts';

const needsOf = (source: string) => new Needs(source).all();

test('letters in a row are needed, as far as none of them may be missing', () => {
  assert.deepEqual(needsOf('\\bsanctions will (?:also |now )?hit'), [['sanctions will '], ['hit']]);
  assert.deepEqual(needsOf('\\bembargos? on'), [['embargo'], [' on']]);
  assert.deepEqual(needsOf('bans+ed'), [['bans']]);
  assert.deepEqual(needsOf('ban{2}s and'), [['ban'], ['s and']]);
});

test('of a list of words one is needed, of each by what is longest in it', () => {
  assert.deepEqual(needsOf('\\b(?:hurt|harm(?:ed|s)?|cost(?:ly)? them)\\b'), [['hurt', 'harm', ' them']]);
  assert.deepEqual(needsOf('\\b(?:(?:new|fresh) curbs|rules)'), [[' curbs', 'rules']]);
});

test('nothing is needed of what may be missing, of what must not come, of classes, and of a list with a way through', () => {
  for (const source of ['(?:new )?', '(?:new )*', '(?:new ){0,3}', '(?!not )', '(?<!not )', '(?=ahead)', '[abc]+', '\\w+', '(?:long|\\w+)', '(?:long|of)', '(caught)', '\\u2019', '\\x27', '\\p{Lu}{0,400}', '\\P{Letter}?']) {
    assert.deepEqual(needsOf(source), [], source);
  }
});

test('one letter is enough where it is one of thousands', () => {
  assert.deepEqual(needsOf('^\\d+ (?:comments?|評論)'), [['comment', '評論']]);
  assert.deepEqual(needsOf('^\\d+ (?:comments?|de)'), []);
});
