import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { PageElement } from './element.ts';
import { treeOf } from './tree.fixture.ts';
import { selectorOf } from './selectors.ts';

const FIXTURES = path.join('src', 'article', 'fixtures');

const SELECTORS = [
  'p', 'ul, ol', '*', 'a[href]', 'a[href^="#"]', 'meta[property="og:url" i][content]', 'link[rel="canonical" i][href]', '[rel~="author"], [itemprop~="author"], [class*="byline" i]', '[class*="entry-title"], h1',
  'article time[datetime], time[itemprop="datePublished"]', 'header [class*="logo" i], nav', 'head > title, title', 'br + br', '.post, .hentry, [itemtype*="Article"]', 'script[type^="application/" i]', '[href$=".html"]', 'main#story p', '[data-none]',
];

test('a selector names the same elements as in a browser, in whatever order it is asked', () => {
  let met = 0;
  for (const name of readdirSync(FIXTURES)) {
    const { document } = new JSDOM(readFileSync(path.join(FIXTURES, name, 'page.html'), 'utf8')).window;
    // Names by which a page could stand in for properties are not read.
    for (const field of document.querySelectorAll('form, input, button, iframe, img')) for (const own of ['id', 'name']) field.removeAttribute(own);
    const all = [...document.querySelectorAll('*')];
    const tree = treeOf(document);
    for (const isNumbered of [true, false]) {
      // Something put in it makes the numbers void.
      if (!isNumbered) tree.root.append(new PageElement('end'));
      for (const selector of SELECTORS) {
        const found = tree.querySelectorAll(selector).map(({ ref }) => ref).filter((ref) => ref !== null);
        assert.deepEqual(found, [...document.querySelectorAll(selector)].map((element) => all.indexOf(element)), `${name}: ${selector}`);
        met += found.length;
      }
    }
  }
  assert.ok(met > 5000, String(met));
});

test('what is no selector of these kinds is an error, not a silent nothing', () => {
  for (const source of ['p:first-child', 'a ~ b', '[a="b']) assert.throws(() => selectorOf(source), /selector/, source);
});
