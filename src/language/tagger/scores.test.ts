import { array, assert as forAll, constantFrom, property } from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FUZZ } from '../../fuzz.fixture.ts';
import { MOST_FEATURES } from '../feature-hash.ts';
import { LABELS } from '../labels.ts';
import { normalize } from '../tokens.ts';
import { MOST_WORDS } from '../word-table.ts';
import { emptyEncoded, encode } from './encoded.ts';
import { entityFeatures } from './entity-features.ts';
import { entityScorer } from './entity-scores.ts';
import { tagFeatures } from './tag-features.ts';
import { tagScorer } from './tag-scores.ts';
import { readTagger } from './tagger-file.ts';

const { tags, tagWeights, entityWeights } = readTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const encoded = emptyEncoded(512);
const scoreTags = tagScorer(tagWeights, tags.length, encoded.table);
const scoreLabels = entityScorer(entityWeights, encoded.table);
const features = new Int32Array(MOST_FEATURES);

/** The sums that are kept from word to word against the plain sum over all features of each word. */
function compare(words: readonly string[]): void {
  encode(words.map((text) => ({ text, norm: normalize(text) })), encoded);
  for (const [i, word] of words.entries()) {
    const kept = new Int32Array(tags.length);
    const plain = new Int32Array(tags.length);
    scoreTags(encoded, i, kept);
    tagWeights.score(features, tagFeatures(encoded, i, features), plain);
    assert.deepEqual(kept, plain, `parts of speech of ${word} in ${words.join(' ')}`);
    encoded.tag[i] = plain.indexOf(Math.max(...plain));
  }
  for (const [i, word] of words.entries()) {
    const kept = new Int32Array(LABELS.length);
    const plain = new Int32Array(LABELS.length);
    scoreLabels(encoded, i, kept);
    entityWeights.score(features, entityFeatures(encoded, i, features), plain);
    assert.deepEqual(kept, plain, `classes of ${word} in ${words.join(' ')}`);
  }
}

const WORDS = 'The minister , Ana de la Cruz of the U.N. said on Monday that "we" won\'t go to New York in 1999 . Łódź al-Hakim von Brandt 김정은 so-called McKay'.split(' ');

test('sums kept from word to word are those of all features', () => {
  forAll(property(array(constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), compare), FUZZ);
});

test('nor do they change when more words have come than are kept', () => {
  for (let from = 0; from < MOST_WORDS + 500; from += 400) encode(Array.from({ length: 400 }, (_, i) => ({ text: `Word${from + i}x`, norm: `word${from + i}x` })), encoded);
  compare(WORDS);
});
