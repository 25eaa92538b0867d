import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block } from '../../article/article.ts';
import { sentenceFrom, sentencesOf } from './sentences.ts';

const TEXT = 'The pier, Mr. Lind said, is old. It will close.\n\nCosts\n\nNine million. “Too much!” said Bo.\n\n* * *\n\nDet er dyrt.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const BLOCKS: Block[] = [
  { kind: 'paragraph', ref: 1, span: at('The pier, Mr. Lind said, is old. It will close.'), inlines: [] },
  { kind: 'figure', ref: 2, images: [], caption: [{ kind: 'text', text: 'The pier.' }] },
  { kind: 'heading', level: 2, ref: 3, span: at('Costs'), inlines: [] },
  { kind: 'list', ref: 4, ordered: false, start: 1, items: [{ ref: 5, span: at('Nine million. “Too much!” said Bo.'), inlines: [], children: [] }] },
  { kind: 'paragraph', ref: 6, span: at('* * *'), inlines: [] },
  { kind: 'quotation', ref: 7, lang: 'da', blocks: [{ kind: 'paragraph', ref: 8, span: at('Det er dyrt.'), inlines: [] }] },
];

test('everything but captions and ornaments is read, a sentence at a time, each in its language', () => {
  const sentences = sentencesOf({ title: 'Pier to close', language: 'en', text: TEXT, blocks: BLOCKS });
  assert.deepEqual(sentences.map(({ words, language }) => `${language}: ${words}`), [
    'en: Pier to close', 'en: The pier, Mr. Lind said, is old.', 'en: It will close.', 'en: Costs', 'en: Nine million.', 'en: “Too much!” said Bo.', 'da: Det er dyrt.',
  ]);
  for (const { words, span } of sentences) if (span !== null) assert.equal(TEXT.slice(span.start, span.end), words);
});

test('reading begins with the sentence that a place stands in, else with the last', () => {
  const sentences = sentencesOf({ title: 'Pier to close', language: 'en', text: TEXT, blocks: BLOCKS });
  assert.equal(sentences[sentenceFrom(sentences, TEXT.indexOf('will close'))]?.words, 'It will close.');
  assert.equal(sentences[sentenceFrom(sentences, TEXT.length + 5)]?.words, 'Det er dyrt.');
});

test('fifty thousand words without a full stop are read in stretches, and none is lost', () => {
  const text = 'and so on '.repeat(16_700).trim();
  const sentences = sentencesOf({ title: '', language: null, text, blocks: [{ kind: 'paragraph', ref: null, span: { start: 0, end: text.length }, inlines: [] }] });
  assert.ok(sentences.length > 100);
  assert.equal(sentences.map(({ words }) => words).join(' '), text);
});
