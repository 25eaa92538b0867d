import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { findActors } from './find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const actorsOf = (text: string, title = '') => findActors(annotate(text, model), { title, publishedAt: null }).actors;

// Whom "he" and "she" can mean is told by the words that come next after a name.
const GENDERS: [text: string, expected: string][] = [
  ['Quell Okebe left Lagos on Monday. He was late.', 'male'],
  ['Quell Okebe left Lagos on Monday. She was late.', 'female'],
  ['Quell Okebe left Lagos on Monday. He told her, her sister and her aunt of it.', 'male'],
  ['Quell Okebe cheered in Lagos. Zorra Ubani spoke of her plan.', 'unknown'],
  ['Ann Okebe came to Lagos. He smiled. Okebe spoke. He left. Okebe ran. He won.', 'male'],
  ['Ann Okebe came to Lagos. He smiled. Okebe spoke.', 'female'],
];
for (const [text, expected] of GENDERS) test(`${expected}: ${text}`, () => assert.equal(actorsOf(text).find(({ name }) => name.endsWith('Okebe'))?.gender, expected));

// Who stands first is whom the article is about, not who only listens.
const FIRST: [title: string, text: string, expected: string[]][] = [
  ['Field wins in Oslo', 'Bo Lee ran in Oslo. Bo Lee lost. Ann Field won. Field smiled.', ['Ann Field', 'Bo Lee']],
  ['', 'Ann Lima told Bo Lee of the port. Bo Lee left Oslo. Cy Mbeki, an aide, stayed.', ['Bo Lee', 'Ann Lima', 'Cy Mbeki']],
  ['', "Ann Lima told Harbour TV's Bo Lee of the port. Cy Mbeki, an aide, stayed.", ['Ann Lima', 'Cy Mbeki', 'Bo Lee']],
  ['', 'Ann Lima spoke of the port in an interview with Bo Lee. Cy Mbeki, an aide, stayed.', ['Ann Lima', 'Cy Mbeki', 'Bo Lee']],
];
for (const [title, text, expected] of FIRST) test(`in this order: ${expected.join(', ')}: ${title} ${text}`, () => assert.deepEqual(actorsOf(text, title).filter(({ kind }) => kind === 'person').map(({ name }) => name), expected));

test('the article before a body is of its phrase', () => {
  const text = 'On Monday the Harbour Company said that tea was dear. Harbour Company ships sailed.';
  const annotations = annotate(text, model);
  const phrases = findActors(annotations, { title: '', publishedAt: null }).actors.flatMap(({ mentions }) => mentions).map(({ phrase }) => annotations.tokens.slice(phrase.first, phrase.last).map((token) => token.text).join(' '));
  assert.deepEqual(phrases, ['the Harbour Company', 'Harbour Company']);
});
