import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from './annotate.ts';

/** Without a model: each token's tag, `(` before the first of a name's and `-` before the others'. */
const tags = (text: string): string => annotate(text, null).tokens.map(({ pos, entity, entityStart }) => `${entity === 'O' ? '' : entityStart ? '(' : '-'}${pos}`).join(' ');

test('without a model, words are tagged by lists, endings and capitals', () => {
  for (const [text, expected] of [
    ['The old mayor said he was ready.', 'DT NN NN VBD PRP VBD NN .'],
    ['She met Ida Berg and Oskar Lindt in Oslo.', 'PRP NN (NNP -NNP CC (NNP -NNP IN (NNP .'],
    ['Nobody has 40 boats, they said.', 'NN VBZ CD NNS , PRP VBD .'],
    ['“We quickly opened it,” he added.', "`` PRP RB VBN PRP , '' PRP VBD ."],
    ['Who knows why the famous port is not working?', 'WP NNS WRB DT JJ NN VBZ RB VBG .'],
    ['It’s the bank’s policy; is it legal?', 'PRP VBZ DT NN VBZ NN : VBZ PRP JJ .'],
    ['A red bus', 'DT NN NN'],
  ] as const) assert.equal(tags(text), expected, text);
});
