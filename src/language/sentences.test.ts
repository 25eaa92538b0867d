import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from './annotate.ts';

/** Each case is a paragraph with " | " where sentences divide. */
const cases = [
  'The U.S. Navy sent Adm. Ruth Palmer on Feb. 3 with order No. 4. | She arrived at 9 a.m. Tuesday. | It rained.',
  'He lives in the U.S. | The firm is Acme Corp. | But J. K. Ferris left Ferris Inc. for good.',
  '“We will go.” | Ms. Ito said no. | “Stop!” she cried. | Nobody did.',
  '“Why now?” Lim asked. | “It is 3.5 percent,” he said. | “Fine.”',
  '“Will it end?” said Gov. Anna Hale. | “No.” | The crowd left.',
  '(It was late.) | The vote passed 4-3. | [Applause.] | Then they left.',
  'Prices rose 1.6 percent ... and fell again. | “I … do not know.” | Then silence…',
  'Yahoo! said it would sell. | Jeb! was there.',
  'He met Kim Jong Un, the D.P.R.K. leader, at 5 p.m. | They talked.',
  'Is it true?! | Yes. | It is.',
  "'We object.' | The minister said so. | 'Never,' he added.",
  '"We object." | "We will not sign," she said. | "Ever."',
  'Sens. Ann Ray, D-Ohio, and Bob Lee, R-Fla., agreed. | They voted.',
  'The deal is dead.” | “Good.” | It was.',
  'The St. Petersburg court, led by Lt. Col. I. Orlov, met. | No. 10 Downing Street did not comment. | He said no. | Then he left.',
  'The deal is done.Now the work begins.',
  'We asked about plan B. | The answer was short.',
  'The case, Harlow v. Texas, No. 15-674, was heard. | It was closed.',
  'The list includes Bank Saderat, Sepah Co., etc. | They deny it.',
  '“This is it.” — Jane Roe.',
  'He wrote: “Go. | Now.” | They went.',
  'She lives in Dunmore, Va. | Rowe did not name the town. | It burned down in the U.S. | Officials said so.',
  'Nothing was found in the U.S. | Hale, however, left. | He met U.S. Sen. Ann Ray and U.S. Treasury officials.',
];

test('a mark between a full stop and a letter opens the sentence behind it, where nothing is left to close', () => {
  const sentencesOf = (text: string): string[] => annotate(text, null).sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(sentencesOf('The deal is misguided."I shall vote no," she said.'), ['The deal is misguided.', '"I shall vote no," she said.']);
  assert.deepEqual(sentencesOf('"The deal is dead."I shall vote no, she said.'), ['"The deal is dead."', 'I shall vote no, she said.']);
});

test('sentences divide where a reader would divide them', () => {
  for (const marked of cases) {
    const text = marked.replaceAll(' | ', ' ');
    const found = annotate(text, null).sentences.map(({ start, end }) => text.slice(start, end));
    const expected = marked.includes('done.Now') ? ['The deal is done.', 'Now the work begins.'] : marked.split(' | ');
    assert.deepEqual(found, expected);
  }
});
