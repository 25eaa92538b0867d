import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotate } from '../annotate.ts';
import type { Token } from '../annotations.ts';
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

/** Sentences as a grammar would tag them: the tag of each token in Penn Treebank's letters, a name's class behind it. */
const TAGGED: [sentence: string, tags: string][] = [
  ['Rebels who had been fighting near Mopti laid down their guns on Tuesday.', 'NNS WP VBD VBN VBG IN NNP/PLACE VBD RP PRP$ NNS IN NNP .'],
  ['What the bank wants is simple: lower rates and longer loans.', 'WP DT NN VBZ VBZ JJ : JJR NNS CC JJR NNS .'],
  ['Having lost twice, Jonas Weiland never ran for the Bundestag again.', 'VBG VBN RB , NNP/PERSON NNP/PERSON RB VBD IN DT NNP/ORGANIZATION RB .'],
  ['There were fewer than 40 people in the hall when the singing began.', 'EX VBD JJR IN CD NNS IN DT NN WRB DT NN VBD .'],
  ["Her brother's oldest friend, a retired colonel, gave them $500 each.", 'PRP$ NN POS JJS NN , DT JJ NN , VBD PRP $ CD DT .'],
  ['Saudi Arabia and the United Arab Emirates cut oil exports by a tenth.', 'NNP/PLACE NNP/PLACE CC DT NNP/PLACE NNP/PLACE NNP/PLACE VBD NN NNS IN DT NN .'],
  ["Don't expect much rain before the end of May, forecasters warned.", 'VBP RB VB JJ NN IN DT NN IN NNP , NNS VBD .'],
  ['Prices rose faster in July than they had in any month since 1990.', 'NNS VBD RBR IN NNP IN PRP VBD IN DT NN IN CD .'],
  ['“Who else could have done it?” the inspector asked her.', "`` WP RB MD VB VBN PRP . '' DT NN VBD PRP ."],
];

test('whole sentences are tagged, names and all', () => {
  for (const [sentence, tags] of TAGGED) assert.equal(annotate(sentence, model).tokens.map(({ pos, entity }) => (entity === 'O' ? pos : `${pos}/${entity}`)).join(' '), tags, sentence);
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
