import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { addressesOf } from './addresses.ts';
import { extractArticle } from './extract.ts';
import { nextPageOf } from './next-page.ts';
import { treeOf } from './tree/tree.fixture.ts';

function nextOf(links: string, url: string): string | null {
  const tree = treeOf(new JSDOM(`<title>Rope</title>${links}`).window.document);
  return nextPageOf(tree, url, addressesOf(tree, url))?.href ?? null;
}

const SITE = 'https://coast.example';

test('a link to the same address with the next number leads to the next page of the article', () => {
  for (const [own, href] of [
    ['/2031/rope', '/2031/rope/2'], ['/2031/rope/', '/2031/rope/2/'], ['/rope.html', '/rope_2.html'], ['/rope-a-12345.html', '/rope-a-12345-2.html'], ['/rope', '/rope?page=2'],
    ['/rope?id=7', '/rope?id=7&seite=2'], ['/rope', '/rope/page/2'], ['/rope/seite-2', '/rope/seite-3'], ['/rope?p=9', '/rope?p=10'],
  ] as const) {
    assert.equal(nextOf(`<a href="${own.replace(/[/?&](?:seite-2|p=9)$/, '')}">1</a><a href="${href}">Next</a>`, SITE + own), SITE + href, href);
  }
  assert.equal(nextOf('<link rel="next" href="/rope/2">', `${SITE}/rope`), `${SITE}/rope/2`);
});

test('another story, a page of comments and the page before are no next page', () => {
  for (const [own, href] of [['/tide/4', '/tide/5'], ['/news/12345', '/news/12346'], ['/rope', '/rope/comment-page-2#comments'], ['/rope', '/rope?page=2#comments'], ['/rope/3', '/rope/2'], ['/rope', '/ferry/2'], ['/rope', 'javascript:next(2)']] as const) {
    assert.equal(nextOf(`<a href="${href}">Next</a>`, SITE + own), null, href);
  }
  assert.equal(nextOf('<link rel="next" href="/ferry">', `${SITE}/rope`), null);
});

test('the article says where it goes on', () => {
  const paragraph = '<p>The ice house opened its doors at five on Monday, an hour before the first boat came in with herring for the market on the hill.</p>';
  const read = (foot: string) => extractArticle(new JSDOM(`<title>Rope</title><article><h1>Rope</h1>${paragraph.repeat(4)}</article>${foot}`).window.document, { url: `${SITE}/rope` });
  const [cut, whole] = [read('<nav><b>1</b> <a href="/rope/2">2</a></nav>'), read('')];
  assert.equal(cut.ok && cut.article.nextPage, `${SITE}/rope/2`);
  assert.equal(whole.ok && whole.article.nextPage, undefined);
});
