import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { candidateReports } from '../grammar/candidates.ts';
import { FRAGMENT, MARK, readSheet, trimmed, UTTERANCE, WORD } from './sheet.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

function sheetOf(text: string) {
  const annotations = annotate(text, model);
  const found = candidateReports(annotations).at(-1);
  assert.ok(found);
  return readSheet(annotations, found.unit, found.reports);
}

test('an utterance is one item, a fragment its words', () => {
  const spoken = sheetOf('“We are late,” Mayor Oskar Lindt said.');
  assert.deepEqual([...spoken.kind.subarray(0, spoken.length)], [UTTERANCE, WORD, WORD, WORD, WORD, MARK]);
  const fragment = sheetOf('The mayor called it “a farce”.');
  assert.deepEqual([...fragment.kind.subarray(0, fragment.length)], [WORD, WORD, WORD, WORD, MARK, FRAGMENT, FRAGMENT, MARK, MARK]);
});

test('a range without the marks at its edges', () => {
  const sheet = sheetOf('The mayor called it “a farce”.');
  assert.deepEqual(trimmed(sheet, { first: 4, last: 9 }), { first: 5, last: 7 });
  assert.equal(trimmed(sheet, { first: 7, last: 9 }), null);
});

test('forms of one verb have one stem, and commas and verbs are counted', () => {
  const one = sheetOf('Hale denied it.');
  const other = sheetOf('Hale denies it, and they know.');
  assert.equal(one.stem[1], other.stem[1]);
  assert.equal(other.commas[other.length], 1);
  assert.equal(other.finites[other.length], 2);
});
