import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { readStructured } from './structured.ts';
import { treeOf } from './tree/tree.fixture.ts';

const read = (...scripts: string[]) => readStructured(treeOf(new JSDOM(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')).window.document));

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

test('data made to do harm is read as far as it means something, and ends', () => {
  const deep = (open: string, close: string) => `{"@type":"NewsArticle","headline":"Pier","author":${open.repeat(100_000)}"x"${close.repeat(100_000)}}`;
  for (const source of [deep('[', ']'), deep('{"name":', '}'), `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) {
    assert.deepEqual(read(source).authors, [], source.slice(0, 80));
  }
  // Not JSON, and long: nothing is learnt, in bearable time.
  for (const source of [`{"a":1,${' '.repeat(400_000)}x}`, '//'.repeat(400_000), `${'\u0001'.repeat(400_000)}]]`, '{"@type":"NewsArticle",,'.repeat(40_000)]) {
    assert.equal(read(source).headline, null, source.slice(0, 80));
  }
  const forged = read('{"@type":"NewsArticle","__proto__":{"headline":"Forged"},"constructor":{"prototype":{"headline":"Forged"}},"author":{"__proto__":{"name":"Nobody"}}}');
  assert.equal(forged.headline, null);
  assert.deepEqual(forged.authors, []);
  assert.equal(({} as Record<string, unknown>)['headline'], undefined);
});

test('values of the wrong kind are passed over', () => {
  const { headline, authors, articleBody, publishedAt } = read('{"@type":"NewsArticle","headline":5,"author":[null,7,{"name":[{"@value":1}]},"Ada Wells"],"articleBody":true,"datePublished":{"x":1}}');
  assert.deepEqual([headline, authors, articleBody, publishedAt], [null, ['Ada Wells'], null, null]);
});

test('what a fact check rates its claims as is known in its own words, and not in points', () => {
  const review = (rating: unknown) => ({ '@type': 'ClaimReview', claimReviewed: 'The pier was sold.', reviewRating: rating });
  assert.deepEqual(read(JSON.stringify([review({ '@type': 'Rating', ratingValue: 1, alternateName: 'Mostly false' }), review({ name: 'Unproven' }), review({ ratingValue: 4 }), review(null)])).ratings, ['Mostly false', 'Unproven']);
  assert.deepEqual(read('{"@type":"Review","reviewRating":{"alternateName":"Four stars"}}').ratings, []);
});
