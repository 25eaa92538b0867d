import assert from 'node:assert/strict';
import test from 'node:test';
import { waysOf } from './ways.ts';

const waysIn = (source: string) => waysOf(source).map(({ source: way, lead }) => `${lead}: ${way}`);

test('a list of words is taken apart, each way with what stands before and behind the list', () => {
  assert.deepEqual(waysIn('\\b(?:ban(?:s|ned)?|bars) all\\b'), ['ban: \\bban(?:s|ned)? all\\b', 'bars all: \\bbars all\\b']);
  assert.deepEqual(waysIn('\\bevad|\\b(?:(?:new|more) sanctions)'), ['evad: \\bevad', 'new sanc: \\bnew sanctions', 'more san: \\bmore sanctions']);
});

test('what may be missing leads to two ways, that with it first', () => {
  assert.deepEqual(waysIn('\\b(?:new )?rules'), ['new rule: \\bnew rules', 'rules: \\brules']);
  assert.deepEqual(waysIn('\\bembargos? on'), ['embargo: \\bembargos? on']);
});

test('conditions before and behind a border of words are kept, and lead nowhere by themselves', () => {
  assert.deepEqual(waysIn('(?<!not )\\b(?:need|must)'), ['need: (?<!not )\\bneed', 'must: (?<!not )\\bmust']);
  assert.deepEqual(waysIn('\\b(?:(?<!the )law|bill)'), ['law: \\b(?<!the )law', 'bill: \\bbill']);
});

test('where a match may begin with anything, or within a word, no lead is given', () => {
  for (const source of ['\\b\\w+ed', '\\b[^.;]+', 'ban', '^(?:since|after)', '\\b(?:un|re)*do', '\\b(\\w)\\1']) {
    assert.deepEqual(waysOf(source).map(({ lead }) => lead).filter(Boolean), [], source);
  }
});

test('brackets, bars and classes that are letters part nothing', () => {
  assert.deepEqual(waysIn('\\b(?:a\\)b|c[)|]d)'), ['a: \\ba\\)b', 'c: \\bc[)|]d']);
});

test('what begins a text leads behind that border alone, whatever its letters', () => {
  const leads = waysOf('^(?:реклама|more (?:on|from))|ad', '^').map(({ source, lead }) => `${lead}: ${source}`);
  assert.deepEqual(leads, ['реклама: ^реклама', 'more : ^more (?:on|from)', ': ad']);
});
