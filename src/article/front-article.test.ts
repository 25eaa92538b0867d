import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { frontArticle, isSamePage } from './front-article.ts';
import { A, B } from './one-pass.fixture.ts';
import { treeOf } from './tree/tree.fixture.ts';

/** The ids of the article that is meant at an address, and of the others. */
function front(body: string, url: string | null = 'https://www.coast.example/ice?from=ferry'): string[] | null {
  const found = frontArticle(treeOf(new JSDOM(`<body>${body}`).window.document), url);
  return found && [found.own.id, ...found.others.map(({ id }) => id)];
}
const article = (id: string, attributes: string, inside = ''): string => `<article id="${id}" ${attributes}>${inside}${A}${B}</article>`;

test('of several articles the one of the address is meant', () => {
  const ferry = article('ferry', 'data-url="/ferry"');
  assert.deepEqual(front(ferry + article('ice', 'data-url="/ice"')), ['ice', 'ferry']);
  assert.deepEqual(front(ferry + article('ice', 'itemid="https://coast.example/ice/#top"')), ['ice', 'ferry']);
  assert.deepEqual(front(ferry + article('ice', '', '<link itemprop="url" href="/ice">')), ['ice', 'ferry']);
  assert.deepEqual(front(ferry + article('ice', '', '<meta itemprop="mainEntityOfPage" content="/ice">')), ['ice', 'ferry']);
  assert.deepEqual(front(ferry + article('ice', '', '<h1><a href="/ice">Ice house</a></h1>')), ['ice', 'ferry']);
  assert.deepEqual(front(`${ferry}<section id="ice" data-url="/ice">${article('inner', 'data-url="/ice"')}</section>`), ['ice', 'ferry']);
});

test('where that cannot be told, all of the page is one', () => {
  const ferry = article('ferry', 'data-url="/ferry"'), ice = article('ice', 'data-url="/ice"');
  assert.equal(front(ice), null);
  assert.equal(front(ferry + article('pier', 'data-url="/pier"')), null);
  assert.equal(front(ferry + ice + article('again', 'data-url="/ice"')), null);
  assert.equal(front(article('none', '') + ice), null);
  assert.equal(front(ferry + ice, null), null);
  assert.equal(front(ferry + ice, 'about:blank'), null);
  assert.equal(front('<article id="ferry" data-url="/ferry"><p>A teaser.</p></article>' + ice), null);
  assert.equal(front(`<div itemtype="https://schema.org/LiveBlogPosting"></div>${ferry}${ice}`), null);
  assert.equal(front(`<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>${ferry}${ice}`), null);
});

test('one page has one address, whatever follows it', () => {
  assert.ok(isSamePage('https://coast.example/ice?p=1', 'http://www.coast.example/ice/#top'));
  assert.ok(isSamePage('ice', 'ice'));
  assert.ok(!isSamePage('https://coast.example/ice', 'https://coast.example/ferry'));
  assert.ok(!isSamePage(null, null));
  assert.ok(!isSamePage('', 'x'));
});
