import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Article } from '../article.ts';
import { tidyByline } from './byline.ts';
import { extractArticle } from '../extract.ts';
import { alike } from './site-name.ts';

const PROSE = [
  'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'The council will meet on Thursday to decide who pays for the broken pier, which was built in the last century.',
].map((words) => `<p>${words}</p>`).join('');

/** The article of a page with a headline, what stands under it, and three paragraphs. */
function read({ head = '', under = '', below = '', headline = '<h1>Harbour reopens after storm</h1>', title = 'Harbour reopens after storm', url = 'https://www.coastherald.example/news/harbour' }): Article {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body><main><article>${headline}${under}<div class="body">${PROSE}</div>${below}</article></main></body></html>`;
  const outcome = extractArticle(new JSDOM(html).window.document, { url });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.article;
}

const data = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

test('the title is the headline as shown, not the name of the site in a heading of its own', () => {
  assert.equal(read({ headline: '<h1 class="top">The Coast</h1><div class="tit">Harbour reopens after storm</div>', title: 'Harbour reopens after storm - Coast Herald' }).title, 'Harbour reopens after storm');
  assert.equal(read({ headline: '<h1>해안 신문</h1>', title: '폭풍 뒤 항구 다시 열려 - Coast Herald' }).title, '폭풍 뒤 항구 다시 열려');
  assert.equal(read({ headline: '<h1>Nine days ashore: the harbour opens again</h1><h2>More from us</h2>', title: 'Why the harbour was shut' }).title, 'Nine days ashore: the harbour opens again');
  assert.equal(read({ headline: '', head: data({ '@type': 'NewsArticle', headline: 'Harbour&#8217;s pier &amp; quay' }) }).title, 'Harbour’s pier & quay');
});

test('the byline is cleaned of "by", role, agency, address and date, in several languages', () => {
  for (const [written, name] of [
    ['By Ada Wells', 'Ada Wells'], ['Written by Ada Wells and Bo Lind', 'Ada Wells and Bo Lind'], ['Von Ada Wells', 'Ada Wells'], ['Par Ada Wells', 'Ada Wells'], ['Por: Ada Wells', 'Ada Wells'],
    ['Di Ada Wells', 'Ada Wells'], ['Текст: Ада Уэллс', 'Ада Уэллс'], ['김민수 기자', '김민수'], ['記者 王小明', '王小明'], ['文／王小明', '王小明'], ['Ada Wells | Coast Wire for coast.example', 'Ada Wells'],
    ['Ada Wells, Staff Writer', 'Ada Wells'], ['By Ada Wells ada@coast.example', 'Ada Wells'], ['Ada WellsMar 3, 2031, 9:00am', 'Ada Wells'], ['https://coast.example/ada', null],
    ['Coast Radio | By Ada Wells', 'Ada Wells'], ['Scritto da Ada Wells', 'Ada Wells'], ['Écrit par Ada Wells', 'Ada Wells'], ['Skrevet av Ada Wells', 'Ada Wells'],
    ['By Ada Wells on 3/4/2031', 'Ada Wells'], ['ADA WELLS and BO LIND - Coast Technology Writers', 'ADA WELLS and BO LIND'], ['By Ada Wells Senior Political Correspondent', 'Ada Wells'],
    ['Par ADA WELLS, BO LIND Envoyés spéciaux à Lisk', 'ADA WELLS, BO LIND'], ['Texto Ada Wells', 'Ada Wells'], ['Text Size', 'Text Size'],
    ['Parker Wells', 'Parker Wells'], ['Dina Byrd', 'Dina Byrd'],
  ] as const) assert.equal(tidyByline(written), name, written);
});

test('who is named under the headline is believed where it says more than the data', () => {
  const author = (name: string) => data({ '@type': 'NewsArticle', headline: 'Harbour reopens after storm', author: { '@type': 'Person', name } });
  assert.equal(read({ head: author('Ada Wells'), under: '<p class="meta">By Ada Wells, Bo Lind, Runa Dahl</p>' }).byline, 'Ada Wells, Bo Lind, Runa Dahl');
  assert.equal(read({ head: author('Coast Herald'), under: '<ul class="authors"><li><a class="author" href="/a">Ada Wells</a></li></ul>', title: 'Harbour reopens after storm | Coast Herald' }).byline, 'Ada Wells');
  assert.equal(read({ head: author('ada-w'), under: '<span class="byline">By Ada Wells</span>' }).byline, 'Ada Wells');
  assert.equal(read({ head: author('Ada Wells'), under: '<a class="author" href="/a">More from this author</a>' }).byline, 'Ada Wells');
  assert.equal(read({ under: '<div class="story-byline"><div>By ADA WELLS and BO LIND</div><div>Coast Wire</div></div>' }).byline, 'ADA WELLS and BO LIND');
  assert.equal(read({ under: '<span class="meta"><a rel="author" href="/a">Ada Wells</a> and <a rel="author" href="/b">Bo Lind</a></span>' }).byline, 'Ada Wells, Bo Lind');
});

test('a name with its day or its own page right under the headline is the byline; a section and a place are none', () => {
  assert.equal(read({ under: '<div class="x">Ada Wells · 5 May 2031</div>' }).byline, 'Ada Wells');
  assert.equal(read({ under: '<div class="x"><a href="/staff/ada">Ada Wells</a><br>Coast Herald</div>' }).byline, 'Ada Wells');
  assert.equal(read({ under: '<div class="x"><a href="/north-shore/">North Shore</a></div>' }).byline, null);
  assert.equal(read({ under: '<div class="x">Ports · 5 May 2031</div>' }).byline, null);
  assert.equal(read({ below: '<p class="x">By Bo Lind</p>' }).byline, null, 'who is named below the text wrote something else');
  const lines = Array.from({ length: 100 }, (_, place) => `<li>Pier ${place}</li>`).join('');
  assert.equal(read({ under: `<ul>${lines}</ul><p class="x">By Ada Wells</p>` }).byline, 'Ada Wells', 'where the headline stands far off, the line above the text is looked at');
});

test('the house behind a name is none of it: the page\'s own, or an agency\'s letters', () => {
  const by = (name: string) => read({ head: data({ '@type': 'NewsArticle', headline: 'Harbour reopens after storm', author: { name } }), title: 'Harbour reopens after storm | Coast Herald' }).byline;
  assert.deepEqual(['Ada Wells, CW', 'Ada Wells, Coast Herald', 'Ada Wells, Bo Lind'].map(by), ['Ada Wells', 'Ada Wells', 'Ada Wells, Bo Lind']);
});

test('an author given as the entry of another thing on the page is found by its id', () => {
  const graph = { '@graph': [{ '@type': 'WebPage', datePublished: '2031-09-12', inLanguage: 'en-GB', author: { '@id': '#ada' } }, { '@type': ['Person'], '@id': '#ada', name: 'Ada Wells' }] };
  const article = read({ head: data(graph) });
  assert.deepEqual([article.byline, article.publishedAt, article.language], ['Ada Wells', '2031-09-12', 'en-GB']);
});

test('the date is that of the data with the time of the page, else the one near the headline, else that of the address', () => {
  assert.equal(read({ head: data({ '@type': 'NewsArticle', datePublished: '2031-09-12' }), under: '<time datetime="2031-09-12T10:05:00+02:00">12 Sep</time>' }).publishedAt, '2031-09-12T10:05:00+02:00');
  assert.equal(read({ head: data({ '@type': 'NewsArticle', datePublished: '2031-09-12' }), under: '<time datetime="2031-09-12">12 Sep</time><span class="publish-date">12 September 2031 10:05</span>' }).publishedAt, '2031-09-12T10:05:00');
  assert.equal(read({ head: data({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' }), under: '<div class="publish-date">Published 11:11 PM EST Nov 19, 2031</div>' }).publishedAt, '2031-11-19T23:11:00-05:00');
  assert.equal(read({ under: '<p>Port Ada, 12 September 2031</p>' }).publishedAt, '2031-09-12');
  assert.equal(read({ under: '<div>기사입력 : [2031-09-12 15:24]</div>' }).publishedAt, '2031-09-12T15:24:00');
  assert.equal(read({ url: 'https://www.coastherald.example/2031/09/12/harbour' }).publishedAt, '2031-09-12');
  assert.equal(read({ below: '<aside class="related"><time datetime="2030-01-01">1 January</time><a href="/1">Storm</a></aside>' }).publishedAt, null);
});

test('the site has the name that its own marks agree on, as written for readers; its host where nothing names it', () => {
  const meta = (name: string) => `<meta property="og:site_name" content="${name}">`;
  const publisher = (name: string) => data({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name } });
  const site = (head: string, title = 'Harbour reopens after storm') => read({ head, title }).siteName;
  assert.equal(site(meta('coastherald') + publisher('The Coast Herald')), 'The Coast Herald');
  assert.equal(site(meta('Coast Herald') + publisher('Wire Service of the North'), 'Harbour reopens after storm | Coast Herald'), 'Coast Herald');
  assert.equal(site('', 'Harbour reopens after storm – Coast Herald'), 'Coast Herald');
  assert.equal(site('', 'Coast Herald: Harbour reopens after storm'), 'Coast Herald');
  assert.equal(site(meta('Coast Herald | News and sport')), 'Coast Herald');
  assert.equal(site(meta('https://www.coastherald.example')), 'coastherald.example');
  assert.equal(site(''), 'coastherald.example');
});

test('names of one site are known for such, however they are written', () => {
  for (const [one, other] of [['The Coast Herald', 'coastherald'], ['Coast Herald', 'https://www.coastherald.example'], ['Wells Street Journal', 'WSJ']] as const) assert.ok(alike(one, other), `${one} = ${other}`);
  for (const [one, other] of [['Coast Herald', 'Coast Wire'], ['coast.example', 'Coast at the trade fair of 2031'], ['A', 'AB'], ['', '']] as const) assert.ok(!alike(one, other), `${one} ≠ ${other}`);
});

test('a page in one language around a text in another is in that of its text', () => {
  const outcome = extractArticle(new JSDOM(`<html lang="ko"><body><article><h1>Harbour reopens</h1>${PROSE}</article></body></html>`).window.document, { url: null });
  assert.equal(outcome.ok && outcome.article.language, 'en');
});
