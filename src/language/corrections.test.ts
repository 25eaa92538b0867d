import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf } from './letters.ts';
import { wordForm } from './word-forms.ts';
import type { EntityTag, Token } from './annotations.ts';
import { agree, dropCommonWords } from './agreement.ts';
import { applyLists, correctNounsBehindTo } from './corrections.ts';
import { joinNicknames, markLawsAndEvents, stripFunctionWords, stripTitles } from './name-edges.ts';

/** Tokens from "word word/B-PLACE word/I-PLACE". */
function tokensOf(marked: string): Token[] {
  return marked.split(' ').map((part, index) => {
    const [text = '', label = 'O'] = part.split('/');
    const entity = (label === 'O' ? 'O' : label.slice(2)) as EntityTag;
    return { index, sentence: 0, start: 0, end: 0, form: wordForm(text), text, norm: text.toLowerCase(), letters: lettersOf(text), pos: /^[A-Z]/.test(text) ? 'NNP' : 'IN', entity, entityStart: label.startsWith('B') };
  });
}

function marked(tokens: readonly Token[]): string {
  return tokens.map(({ text, entity, entityStart }) => (entity === 'O' ? text : `${text}/${entityStart ? 'B' : 'I'}-${entity}`)).join(' ');
}

function after(pass: (tokens: readonly Token[]) => void, text: string): string {
  const tokens = tokensOf(text);
  pass(tokens);
  return marked(tokens);
}

test('listed names have their class whatever the tagger says, but not inside longer names', () => {
  assert.equal(after(applyLists, 'the White/B-PLACE House/I-PLACE'), 'the White/B-ORGANIZATION House/I-ORGANIZATION');
  assert.equal(after(applyLists, 'its Yonhap agency'), 'its Yonhap/B-ORGANIZATION agency');
  assert.equal(after(applyLists, 'in Pyongyang/B-PERSON'), 'in Pyongyang/B-PLACE');
  assert.equal(after(applyLists, 'North/B-ORGANIZATION Korea/I-ORGANIZATION University/I-ORGANIZATION'), 'North/B-ORGANIZATION Korea/I-ORGANIZATION University/I-ORGANIZATION');
  assert.equal(after(applyLists, 'Michael/B-PERSON Jordan/I-PERSON'), 'Michael/B-PERSON Jordan/I-PERSON');
});

test('a title is no part of a name', () => {
  assert.equal(after(stripTitles, 'Mr./B-PERSON Hale/I-PERSON'), 'Mr. Hale/B-PERSON');
  assert.equal(after(stripTitles, 'Army/B-PERSON Marshals/I-PERSON Ri/I-PERSON Chol/I-PERSON'), 'Army Marshals Ri/B-PERSON Chol/I-PERSON');
  assert.equal(after(stripTitles, 'Queen/B-PERSON Anna/I-PERSON'), 'Queen/B-PERSON Anna/I-PERSON');
});

test('what stands before the title goes with it', () => {
  assert.equal(after(stripTitles, 'County/B-PERSON Auditor/I-PERSON Mayor/I-PERSON Ann/I-PERSON Ray/I-PERSON'), 'County Auditor Mayor Ann/B-PERSON Ray/I-PERSON');
});

test('a word that is capitalised for its place alone is no part of a name', () => {
  assert.equal(after(stripFunctionWords, 'If/B-ORGANIZATION Hale/I-ORGANIZATION goes'), 'If Hale/B-ORGANIZATION goes');
  assert.equal(after(stripFunctionWords, 'The/B-PLACE Hague/I-PLACE'), 'The/B-PLACE Hague/I-PLACE');
});

test('laws and events are no actors', () => {
  assert.equal(after(markLawsAndEvents, 'the Clean/B-ORGANIZATION Water/I-ORGANIZATION Act/I-ORGANIZATION'), 'the Clean/B-MISC Water/I-MISC Act/I-MISC');
  assert.equal(after(markLawsAndEvents, 'Ann/B-PERSON Day/I-PERSON'), 'Ann/B-PERSON Day/I-PERSON');
});

test('a nickname in quotation marks stays inside the name', () => {
  assert.equal(after(joinNicknames, 'Theodore/B-PERSON " Ted/B-PERSON " Hale/B-PERSON said'), 'Theodore/B-PERSON "/I-PERSON Ted/I-PERSON "/I-PERSON Hale/I-PERSON said');
});

test('a lone name follows the class that it mostly has', () => {
  assert.equal(after(agree, 'Ito/B-PERSON and Ito/B-PERSON of Ito/B-PLACE'), 'Ito/B-PERSON and Ito/B-PERSON of Ito/B-PERSON');
});

test('a common word at the head of a sentence is no name', () => {
  assert.equal(after(dropCommonWords, 'Sanctions/B-PERSON bite as sanctions do'), 'Sanctions bite as sanctions do');
  assert.equal(after(dropCommonWords, 'Rice/B-PERSON ate rice with Rice/B-PERSON'), 'Rice/B-PERSON ate rice with Rice/B-PERSON');
});

test('a surname follows the full name of the document', () => {
  assert.equal(after(agree, 'Leyla/B-PERSON Aydemir/I-PERSON of Aydemir/B-PLACE of Aydemir'), 'Leyla/B-PERSON Aydemir/I-PERSON of Aydemir/B-PERSON of Aydemir/B-PERSON');
  assert.equal(after(agree, 'Paris/B-PERSON Dupont/I-PERSON in Paris/B-PLACE'), 'Paris/B-PERSON Dupont/I-PERSON in Paris/B-PLACE');
});

test('behind "according to" stands a noun, behind other words what the tagger says', () => {
  const tagged = (text: string): string[] => {
    const tokens = tokensOf(text).map((token) => ({ ...token, pos: token.norm === 'board' ? 'VB' : token.pos }));
    correctNounsBehindTo(tokens);
    return tokens.filter(({ norm }) => norm === 'board').map(({ pos }) => pos);
  };
  assert.deepEqual(tagged('It failed , according to board member Jo Hale'), ['NN']);
  assert.deepEqual(tagged('They had to board the ship'), ['VB']);
});
