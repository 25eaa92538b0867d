import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Token } from './annotations.ts';
import { annotate } from './annotate.ts';
import { BadTaggerModel } from './tagger-file.ts';
import { loadTagger } from './tagger.ts';

const bytes = new Uint8Array(readFileSync('src/language/model/tagger.bin'));
const model = loadTagger(bytes);

function namesOf(text: string): string[] {
  const found: Token[][] = [];
  for (const token of annotate(text, model).tokens) {
    if (token.entity === 'O') continue;
    if (token.entityStart) found.push([token]);
    else found.at(-1)?.push(token);
  }
  return found.map((name) => `${name[0]?.entity} ${text.slice(name[0]?.start, name.at(-1)?.end)}`);
}

test('names of a sentence are found with their class', () => {
  assert.deepEqual(namesOf('Turkish Foreign Minister Leyla Aydemir met Ivan Petrenko of the World Bank in Geneva.'), [
    'MISC Turkish', 'PERSON Leyla Aydemir', 'PERSON Ivan Petrenko', 'ORGANIZATION World Bank', 'PLACE Geneva',
  ]);
});

test('words get their part of speech', () => {
  const tags = annotate('“We won’t accept it,” she said on Monday.', model).tokens.map((token) => token.pos);
  assert.deepEqual(tags, ['``', 'PRP', 'MD', 'RB', 'VB', 'PRP', ',', "''", 'PRP', 'VBD', 'IN', 'NNP', '.']);
});

test('an endless sentence, an empty one and one of a single mark are tagged', () => {
  for (const text of ['Kim '.repeat(5000), '', '.', '“', 'A']) {
    for (const token of annotate(text, model).tokens) assert.notEqual(token.pos, '');
  }
});

test('a file that is no model is refused by name', () => {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  const other = bytes.slice();
  other[3] = 0;
  for (const bad of [new Uint8Array(0), new Uint8Array(64), bytes.subarray(0, bytes.length >> 1), bytes.subarray(0, 200), longer, other]) {
    assert.throws(() => loadTagger(bad), BadTaggerModel);
  }
});
