import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { readStructured } from './structured.ts';
import { treeOf } from '../tree/tree.fixture.ts';

const readAt = (url: string | null, onlyThere: boolean, ...scripts: string[]) => readStructured(treeOf(new JSDOM(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')).window.document), url, onlyThere);
const read = (...scripts: string[]) => readAt(null, false, ...scripts);

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

test('of several articles the one at the page\'s address is its own, and others say nothing once the page has gone on', () => {
  const at = 'https://coast.example/ice?from=top';
  const told = '{"@type":"NewsArticle","headline":"Told","datePublished":"2031-01-01","author":"Ada","mainEntityOfPage":"https://coast.example/ferry"}';
  for (const own of ['"url":"https://coast.example/ice/"', '"@id":"https://coast.example/ice#article"', '"mainEntityOfPage":"https://coast.example/ice"', '"mainEntityOfPage":{"@id":"https://coast.example/ice"}']) {
    const found = readAt(at, false, `[${told},{"@type":"NewsArticle","headline":"Own",${own}}]`);
    assert.equal(found.headline, 'Own', own);
    assert.equal(readAt(at, true, `[${told},{"@type":"NewsArticle","headline":"Own",${own}}]`).headline, 'Own', own);
  }
  assert.equal(readAt(at, true, told).headline, null);
  assert.equal(readAt(null, false, `[${told},{"@type":"NewsArticle","headline":"Own","url":""}]`).headline, 'Told');
  const page = '{"@type":"WebPage","@id":"https://coast.example/ferry","datePublished":"2031-02-03","author":{"@type":"Person","name":"Bo"}}';
  assert.deepEqual([readAt(at, false, page).publishedAt, readAt(at, false, page).authors], ['2031-02-03', ['Bo']]);
  assert.equal(readAt(at, true, page).publishedAt, null);
});

test('the article that hands over its text is believed before one that only has a date', () => {
  assert.equal(read('[{"@type":"NewsArticle","headline":"Dated","datePublished":"2031-01-01","author":"Ada"},{"@type":"NewsArticle","headline":"Whole","articleBody":"All of it"}]').headline, 'Whole');
  assert.equal(read('[{"@type":"NewsArticle","headline":"Bare"},{"@type":"NewsArticle","headline":"Signed","author":"Ada"}]').headline, 'Signed');
  assert.equal(read('[{"@type":"NewsArticle","name":"Named"}]').headline, 'Named');
});

test('an author may be told of elsewhere on the page', () => {
  assert.deepEqual(read('{"@graph":[{"@type":"Person","@id":"#ada","name":"Ada Wells"},{"@type":"NewsArticle","headline":"Pier","author":{"@id":"#ada"},"publisher":{"@type":"Organization","name":{"@value":"The Coast"}}}]}').authors, ['Ada Wells']);
  assert.equal(read('{"@type":"NewsArticle","publisher":{"name":{"@value":"The Coast"}}}').siteName, 'The Coast');
  assert.equal(read('{"@type":"NewsArticle","headline":["Pier","Ferry"]}').headline, 'Pier');
  assert.deepEqual(read('{"@type":"https://schema.org/NewsArticle","headline":"Pier"}').types, ['NewsArticle']);
});
