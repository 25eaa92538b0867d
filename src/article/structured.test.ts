import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { readStructured } from './structured.ts';

const read = (...scripts: string[]) => readStructured(new JSDOM(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')).window.document);

test('the article is found in a graph, among breadcrumbs and a site', () => {
  const found = read(JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'The Coast' }, { '@type': 'BreadcrumbList' },
      { '@type': ['NewsArticle'], headline: 'Harbour reopens', datePublished: '2031-09-04', inLanguage: 'en-GB', author: [{ '@type': 'Person', name: 'Ada Wells' }, 'Bo Lind'] },
    ],
  }));
  assert.equal(found.headline, 'Harbour reopens');
  assert.deepEqual(found.authors, ['Ada Wells', 'Bo Lind']);
  assert.equal(found.siteName, 'The Coast');
  assert.equal(found.publishedAt, '2031-09-04');
  assert.equal(found.language, 'en-GB');
});

test('ld+json with raw line breaks, a comma too many or a CDATA wrapper is read', () => {
  assert.equal(read('{"@type":"NewsArticle","headline":"Harbour\nreopens",}').headline, 'Harbour reopens');
  assert.equal(read('//<![CDATA[\n{"@type":"Article","headline":"Harbour reopens"}\n//]]>').headline, 'Harbour reopens');
});

test('ld+json beyond repair, or of unforeseen shape, is passed over', () => {
  const found = read('{"@type":"NewsArticle","headline":', 'null', '[1,[2]]', '"text"', '{"@type":{"a":1},"author":{"name":{"first":"Ada"}}}', '{"@type":"Article","headline":7,"author":null,"publisher":[]}');
  assert.equal(found.headline, null);
  assert.deepEqual(found.authors, []);
});

test('of several articles the one that says most about itself is the page\'s own', () => {
  const found = read('[{"@type":"NewsArticle","headline":"A teaser"},{"@type":"NewsArticle","headline":"The story","datePublished":"2031-01-01","mainEntityOfPage":"https://coast.example/a"}]');
  assert.equal(found.headline, 'The story');
});
