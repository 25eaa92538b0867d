import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Inline } from '../article.ts';
import { settleBlocks } from './settle.ts';

const span = { start: 0, end: 1 };
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (inlines: Inline[], more: object = {}): Block => ({ kind: 'paragraph', ref: null, span, inlines, ...more }) as unknown as Block;
const settled = (blocks: Block[]) => settleBlocks(blocks, { language: 'en', direction: 'ltr' });
const jump = (to: string): Inline => ({ kind: 'jump', to, children: [text('see')] }) as Inline;
const anchor = (name: string): Inline => ({ kind: 'anchor', name, children: [text('there')] }) as Inline;
const tongue = (more: object): Inline => ({ kind: 'tongue', ...more, children: [text('dort')] }) as Inline;

test('jumps that lead nowhere and places that nothing leads to become plain words', () => {
  assert.deepEqual(settled([paragraph([text('a '), jump('n1'), text(' b')])]), [paragraph([text('a see b')])]);
  assert.deepEqual(settled([paragraph([text('a '), anchor('n1'), text(' b')])]), [paragraph([text('a there b')])]);
  const both = [paragraph([jump('n1')]), paragraph([anchor('n1')])];
  assert.deepEqual(settled(both), both);
  assert.deepEqual(settled([paragraph([jump('n1')]), paragraph([text('x')], { anchors: ['n1', 'n2'] })]), [paragraph([jump('n1')]), paragraph([text('x')], { anchors: ['n1'] })]);
  assert.deepEqual(settled([paragraph([text('x')], { anchors: ['n2'] })]), [paragraph([text('x')])]);
});

test('a language or direction is told where it is not that of the article', () => {
  assert.deepEqual(settled([paragraph([tongue({ lang: 'de' })])]), [paragraph([tongue({ lang: 'de' })])]);
  assert.deepEqual(settled([paragraph([tongue({ lang: 'EN' })])]), [paragraph([text('dort')])]);
  assert.deepEqual(settled([paragraph([tongue({ lang: 'en', dir: 'rtl' })])]), [paragraph([tongue({ dir: 'rtl' })])]);
  assert.deepEqual(settled([paragraph([tongue({ lang: 'de', dir: 'ltr' })])]), [paragraph([tongue({ lang: 'de' })])]);
  assert.deepEqual(settled([paragraph([text('x')], { lang: 'en', dir: 'ltr' })]), [paragraph([text('x')])]);
  assert.deepEqual(settled([paragraph([text('x')], { lang: 'de', dir: 'rtl' })]), [paragraph([text('x')], { lang: 'de', dir: 'rtl' })]);
});

test('so it is in lists, tables, quotations, figures and what folds', () => {
  const own = { lang: 'en' };
  const nested = (more: object, inlines: Inline[]): Block[] => [
    { kind: 'list', ref: null, ordered: false, items: [{ span, inlines, ...more, children: [{ kind: 'list', ref: null, ordered: false, items: [{ span, inlines, ...more, children: [] }] }] }] },
    { kind: 'definitions', ref: null, items: [{ span, inlines, ...more }] },
    { kind: 'table', ref: null, caption: inlines, rows: [[{ span, inlines, ...more }]] },
    { kind: 'quotation', ref: null, blocks: [paragraph(inlines, more)] },
    { kind: 'details', ref: null, summary: { span, inlines, ...more }, blocks: [paragraph(inlines, more)] },
    { kind: 'figure', ref: null, images: [], caption: inlines, credit: inlines, ...more },
  ] as unknown as Block[];
  for (const [at, block] of nested(own, [text('a '), anchor('n2')]).entries()) assert.deepEqual(settled([block]), [nested({}, [text('a there')])[at]], block.kind);
  for (const [at, block] of nested(own, [text('x')]).entries()) assert.deepEqual(settled([block]), [nested({}, [text('x')])[at]], block.kind);
});
