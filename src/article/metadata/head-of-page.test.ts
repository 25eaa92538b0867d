import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const WORDS = [
  'The harbour of Aldwick reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'Marta Tolland, the harbour master, said that the breakwater had held and that repairs would cost less than had been feared.',
];

/** Byline and name of the site, as a page tells them. */
function headOf({ head = '', byline = '', title = 'Harbour reopens after the storm' }): { byline: string | null; siteName: string | null } {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><main><article><h1>Harbour reopens after the storm</h1>${byline}${WORDS.map((words) => `<p>${words}</p>`).join('')}</article></main></body></html>`;
  const outcome = extractArticle(new JSDOM(html).window.document, { url: 'https://www.coastherald.example/a' });
  assert.ok(outcome.ok);
  return { byline: outcome.article.byline, siteName: outcome.article.siteName };
}
const told = (thing: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Harbour reopens after the storm', ...thing })}</script>`;

test('an author is read in every form that pages tell one', () => {
  for (const [byline, name] of [
    ['<p class="byline">By Ada Wells</p>', 'Ada Wells'],
    ['<div class="byline"><div>By</div><div>Ada Wells</div></div>', 'Ada Wells'],
    ['<p class="byline">By <a rel="author" href="/ada">Ada Wells</a> and <a rel="author" href="/bo">Bo Lind</a></p>', 'Ada Wells and Bo Lind'],
    ['<p><a rel="author" href="/ada">Ada Wells</a></p><p><a rel="author" href="/bo">Bo Lind</a></p>', 'Ada Wells, Bo Lind'],
  ] as const) assert.equal(headOf({ byline }).byline?.replace(/^By /, ''), name, byline);
  for (const author of ['Ada Wells', { name: 'Ada Wells' }, [{ '@type': 'Person', name: 'Ada Wells' }], { name: { '@value': 'Ada Wells', '@language': 'en' } }, { name: ['Ada Wells'] }]) {
    assert.equal(headOf({ head: told({ author }) }).byline, 'Ada Wells', JSON.stringify(author));
  }
  for (const name of ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl']) {
    assert.equal(headOf({ head: `<meta name="${name}" content="Ada Wells">` }).byline, 'Ada Wells', name);
  }
  assert.equal(headOf({ head: '<meta name="byl" content="Bo Lind"><meta name="author" content="Ada Wells">' }).byline, 'Ada Wells', 'the surest name first');
  assert.equal(headOf({}).byline, null);
});

test('of the names that a site goes by, the one written for readers is shown', () => {
  const name = (content: string): string => `<meta property="og:site_name" content="${content}">`;
  for (const [head, title, shown] of [
    ['', 'Harbour reopens after the storm', 'coastherald.example'],
    ['', 'Harbour reopens after the storm | The Coast Herald', 'The Coast Herald'],
    [name('coastherald'), 'Harbour reopens after the storm | The Coast Herald', 'The Coast Herald'],
    [name('CoastHerald'), 'Harbour reopens after the storm', 'CoastHerald'],
    [`${name('CoastHerald')}<meta name="application-name" content="Coast Herald">`, 'Harbour reopens after the storm', 'Coast Herald'],
    [told({ publisher: { name: 'Coast Wire Service' } }), 'Harbour reopens after the storm | Coast Herald', 'Coast Herald'],
  ] as const) assert.equal(headOf({ head, title }).siteName, shown, `${head} ${title}`);
});
