import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { addressesOf } from '../addresses.ts';
import { imageOf } from './figures.ts';
import { treeOf } from '../tree/tree.fixture.ts';

function sourceOf(markup: string): string | undefined {
  const tree = treeOf(new JSDOM(markup).window.document);
  const image = tree.querySelector('img');
  assert.ok(image);
  return imageOf(image, addressesOf(tree, 'https://coast.example/news/pier'))?.src.replace('https://coast.example/', '');
}

test('of several sizes the one for a column on a fine screen is taken', () => {
  assert.equal(sourceOf('<img src="/s.jpg" srcset="/a.jpg 480w, /b.jpg 1200w,/c.jpg 4000w">'), 'b.jpg');
  assert.equal(sourceOf('<picture><source srcset="/a.webp 800w"><img src="data:image/gif;base64,R0lGOD" alt=""></picture>'), 'a.webp');
});

test('a srcset is taken apart as a browser does', () => {
  assert.equal(sourceOf('<img srcset="/a,b.jpg 1x, /c.jpg 2x">'), 'a,b.jpg');
  assert.equal(sourceOf('<img srcset="/a.jpg,, /b.jpg">'), 'a.jpg');
  assert.equal(sourceOf('<img srcset="data:image/gif;base64,R0lGOD 1x, /b.jpg 800w">'), 'b.jpg');
  assert.equal(sourceOf('<img srcset="/a.jpg -1w, /b.jpg NaNw, /c.jpg 99999999999w">'), 'a.jpg');
  for (const set of ['', ' ', ',,, ,', 'javascript:alert(1) 800w', 'data:image/png;base64,AAAA 2x', 'blob:https://coast.example/1 1x']) assert.equal(sourceOf(`<img srcset="${set}">`), undefined, set);
});

test('an address that loads nothing from the web gives way to one that does', () => {
  assert.equal(sourceOf('<img src="blob:https://coast.example/1" srcset="javascript:x 900w, /b.jpg 800w">'), 'b.jpg');
  assert.equal(sourceOf('<img src="javascript:alert(1)">'), undefined);
});

test('pixels that count visits are no pictures', () => {
  for (const size of ['width="1" height="1"', 'height="0"', 'style="width:1px;height:1px"', 'style="display:block; WIDTH: 0"']) assert.equal(sourceOf(`<img src="https://stats.example/v" ${size}>`), undefined, size);
  assert.equal(sourceOf('<img src="/quay.jpg" style="width:100%;max-height:1px" width="600">'), 'quay.jpg');
});

test('a srcset of a million commas ends', () => {
  assert.equal(sourceOf(`<img srcset="${','.repeat(1_000_000)}">`), undefined);
  assert.equal(sourceOf(`<img srcset="/a.jpg 1w${', /b.jpg 1w'.repeat(20_000)}">`), 'a.jpg');
});
