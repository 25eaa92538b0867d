import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArticle } from './gate.ts';
import { A, B, C, D, pageOf, TITLE } from './one-pass.fixture.ts';
import { ArticlePage } from './page.ts';

/** Whether a body is an article, on a page of a type of schema.org or Open Graph, at an address. */
function passes(body: string, { type, og = null, url = 'https://coast.example/ice' }: { type?: string; og?: string | null; url?: string | null } = {}): boolean {
  const { page, reasons } = pageOf(`${TITLE}${type === undefined ? '' : `<script type="application/ld+json">{"@type":"${type}"}</script>`}<body>${body}`);
  return isArticle(new ArticlePage({ ...page, url, stated: null, reasons }), og);
}

const teasers = (count: number): string => Array.from({ length: count }, (_, at) => `<h2><a href="/${at}">Storm breaks pier number ${at} of the coast</a></h2>`).join('');
const HEADLINE = '<h1>Ice house opens again</h1>';
const LINES = '<p>Boots and rope</p><p>Bread for two days</p><p>Salt, smoke and ice</p>';

test('an article is what has paragraphs, or says that it is one', () => {
  assert.ok(passes(HEADLINE + A));
  assert.ok(!passes(''));
  assert.ok(!passes(HEADLINE + LINES));
  assert.ok(passes(HEADLINE + LINES.repeat(5)));
  assert.ok(passes(`<article>${HEADLINE}${LINES}</article>`));
  assert.ok(!passes(`<article>${HEADLINE}</article>${LINES}`));
  assert.ok(passes(HEADLINE + LINES, { type: 'NewsArticle' }));
  assert.ok(passes(HEADLINE + LINES, { og: 'article' }));
  assert.ok(!passes(teasers(3), { type: 'NewsArticle' }));
  assert.ok(!passes(`${LINES.repeat(8)}${teasers(3)}`));
  assert.ok(passes(`${LINES.repeat(8)}${teasers(2)}`));
});

test('a shop, a list of teasers, a search and the front of a site are none', () => {
  assert.ok(!passes(HEADLINE + A + B, { type: 'Product' }));
  assert.ok(!passes(HEADLINE + A + B, { og: 'product.item' }));
  assert.ok(passes(HEADLINE + (A + B + C + D).repeat(7), { type: 'Product' }));
  assert.ok(passes(HEADLINE + A + B, { type: 'Product', og: 'article' }));
  assert.ok(!passes(A + teasers(5) + B));
  assert.ok(passes(A + teasers(4) + B + C + D + A));
  assert.ok(passes(A + teasers(2) + B));
  assert.ok(!passes(A + B + teasers(3) + C + D, { type: 'CollectionPage' }));
  assert.ok(!passes(A + B + teasers(3) + C + D, { url: 'https://coast.example/search/ice' }));
  assert.ok(!passes(A + B + teasers(3) + C + D, { url: 'https://coast.example/all?q=ice' }));
  assert.ok(passes(A + B + teasers(3) + C + D, { type: 'WebPage' }));
  assert.ok(!passes(A + teasers(3)));
  for (const url of ['https://coast.example/', 'https://coast.example', 'https://coast.example/index.html', 'https://coast.example/en/', 'https://coast.example/pt-br']) assert.ok(!passes(A + B, { url }), url);
  assert.ok(passes(A + B + C, { url: 'https://coast.example/' }));
  assert.ok(passes(A + B, { url: 'https://coast.example/ice.html' }));
  assert.ok(passes(A + B, { url: null }));
  assert.ok(!passes(A + B + C + teasers(4), { url: 'https://coast.example/' }));
});
