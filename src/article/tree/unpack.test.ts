import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { PackedPage } from './packed.ts';
import { readDocument } from './read.ts';
import { unpackTree } from './unpack.ts';

test('a tree has what was read, though it was sent in between', () => {
  const { document } = new JSDOM('<p id="a" class="x">1<!-- --><!-- two --> <svg class="y"><g></g></svg></p><p>2</p>').window;
  const sent: unknown = JSON.parse(JSON.stringify(readDocument(document)));
  const tree = unpackTree(sent as PackedPage);
  assert.equal(tree.root.textContent, document.documentElement.textContent);
  const twin = tree.querySelector('p');
  assert.deepEqual([twin?.id, twin?.className, twin?.ref], ['a', 'x', 3]);
  assert.deepEqual(twin?.childNodes.map(({ nodeName }) => nodeName), ['#text', '#comment', '#comment', '#text', 'svg']);
  assert.deepEqual(twin?.childNodes.slice(1, 3).map(({ textContent }) => textContent.trim() === ''), [true, false]);
  assert.equal(twin?.querySelector('g')?.namespace, 'svg');
});

test('what a browser said of an element comes along; an end too many is no end of the page', () => {
  const nodes: PackedPage['nodes'] = [['html', 'html', 0, 0], ['p', 'html', 7, 1, 'lang', 'he'], 'x', null, null, null, ['b', 'html', -1, 0], 'y'];
  const { root } = unpackTree({ nodes, isSeen: true, isTooLarge: false, base: null });
  const [paragraph, bold] = root.children;
  assert.deepEqual([root.ref, paragraph?.ref, paragraph?.hidden, paragraph?.getAttribute('lang'), bold?.ref, bold?.hidden, root.textContent], [0, 7, true, 'he', null, false, 'xy']);
});
