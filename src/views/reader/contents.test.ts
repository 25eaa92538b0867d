import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block } from '../../article/article.ts';
import { contentsOf } from './contents.tsx';

const text = 'Cause Price Plan Other';
const heading = (words: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, ref: null, span: { start: text.indexOf(words), end: text.indexOf(words) + words.length }, inlines: [] });

test('headings make a table of contents from the third on; those of quoted texts are not its own', () => {
  const blocks = [heading('Cause'), heading('Price', 3), { kind: 'quotation' as const, ref: null, blocks: [heading('Other')] }];
  assert.deepEqual(contentsOf({ text, blocks }), []);
  const found = contentsOf({ text, blocks: [...blocks, { kind: 'details', ref: null, summary: null, blocks: [heading('Plan')] }] });
  assert.deepEqual(found, [{ level: 2, words: 'Cause', start: 0 }, { level: 3, words: 'Price', start: 6 }, { level: 2, words: 'Plan', start: 12 }]);
});
