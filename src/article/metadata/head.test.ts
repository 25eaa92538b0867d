import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { treeOf } from '../tree/tree.fixture.ts';
import { readHead, siteAlone } from './head.ts';

/** The title that is left of a page's head where another article may have come in front since it was written. */
function titleLeft(title: string): string {
  const tree = treeOf(new JSDOM(`<head><title>${title}</title><meta property="og:title" content="Old"><meta property="og:site_name" content="Coast Herald"></head>`
    + '<body><article><h1>Harbour reopens after the storm</h1><p>Boats left at dawn.</p></article></body>').window.document);
  const own = tree.querySelector('article');
  assert.ok(own);
  const head = siteAlone(readHead(tree), own);
  assert.deepEqual([...head.meta.keys()], ['og:site_name']);
  return head.documentTitle;
}

test('of the head of a page that shows another article by now, the site is kept, and the title where it is that article’s', () => {
  assert.equal(titleLeft('Harbour reopens after the storm | Coast Herald'), 'Harbour reopens after the storm | Coast Herald');
  assert.equal(titleLeft('Ferry to be sold | Coast Herald'), '');
  assert.equal(titleLeft('Storm | Coast Herald'), '');
});
