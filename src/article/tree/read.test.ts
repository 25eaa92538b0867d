import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { readDocument } from './read.ts';
import { treeOf } from './tree.fixture.ts';

const CLOBBERED = ['localName', 'firstChild', 'nextSibling', 'getAttribute', 'getAttributeNames', 'nodeType', 'namespaceURI'];

test('a form is read through whatever its fields are called, and gives its names to nobody', () => {
  const { document } = new JSDOM(`<form role="search" id="body">${CLOBBERED.map((name) => `<input name="${name}">`).join('')}<p>In it</p></form><p>After</p>`).window;
  const form = document.querySelector('form');
  assert.ok(form);
  // What Chromium does by itself.
  for (const field of document.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });
  const tree = treeOf(document);
  assert.equal(tree.body?.textContent, 'In itAfter');
  assert.equal(tree.querySelector('form')?.getAttribute('role'), 'search');
  assert.equal(tree.querySelectorAll('input').length, CLOBBERED.length);
  assert.equal(tree.querySelector('[name], #body'), null);
});

test('scripts and sheets have no words, but for what one says of the article or of a formula', () => {
  const { root } = treeOf(new JSDOM('<style>p {}</style><script>run()</script><script type="application/ld+json">{"a":1}</script><script type="math/tex">x^2</script><p>Words</p>').window.document);
  assert.equal(root.textContent, '{"a":1}x^2Words');
});

test('elements have the numbers of their places, and pages without end are not read to it', () => {
  const { document } = new JSDOM(`<title>t</title>${'<div>'.repeat(400)}x`).window;
  const tree = treeOf(document);
  assert.equal(readDocument(document).isTooLarge, false);
  assert.deepEqual(tree.querySelectorAll('*').map(({ ref }) => ref), [...document.querySelectorAll('*')].map((_, place) => place));
  const deep = new JSDOM(`${'<div>'.repeat(1600)}x`).window.document;
  assert.deepEqual([readDocument(deep).isTooLarge, readDocument(deep).nodes], [true, []]);
});
