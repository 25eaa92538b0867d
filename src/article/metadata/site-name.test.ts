import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { readHead } from './head.ts';
import { alike, hostOf, siteNameOf, withoutSite } from './site-name.ts';
import { readStructured } from './structured.ts';
import { treeOf } from '../tree/tree.fixture.ts';

const TITLE = 'Harbour reopens after the storm';

function nameOf(head: string, url: string | null = 'https://www.coastherald.example/news/1'): string | null {
  const tree = treeOf(new JSDOM(`<head>${head}</head><body></body>`).window.document);
  return siteNameOf(readHead(tree), readStructured(tree), TITLE, url);
}
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

test('the name of a site is what most of the page says it is, as it is written for readers', () => {
  for (const [head, name] of [
    ['', 'coastherald.example'],
    [meta('og:site_name', 'The Coast Herald'), 'The Coast Herald'],
    [meta('og:site_name', 'coastherald.example') + meta('application-name', 'Coast Herald'), 'Coast Herald'],
    [meta('og:site_name', 'CoastHerald') + meta('application-name', 'The Coast Herald'), 'The Coast Herald'],
    [meta('og:site_name', 'coastherald') + meta('application-name', 'CoastHerald'), 'CoastHerald'],
    [`<title>${TITLE} | The Coast Herald</title>`, 'The Coast Herald'],
    [`<title>The Coast Herald: ${TITLE}</title>`, 'The Coast Herald'],
    [`<title>${TITLE} – CH – 02/03/2031</title>`, 'CH'],
    [`<title>${TITLE}</title>`, 'coastherald.example'],
    [meta('og:site_name', 'Coast Wire Service') + `<title>${TITLE} | Coast Herald</title>`, 'Coast Herald'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Coast Herald"}}</script>', 'Coast Herald'],
    [meta('og:site_name', 'Coast Herald | coastherald.example'), 'Coast Herald'],
    [meta('og:site_name', 'https://coastherald.example'), 'coastherald.example'],
    [meta('og:site_name', TITLE), 'coastherald.example'],
    [meta('og:site_name', 'By Ada Wells'), 'coastherald.example'],
  ] as const) assert.equal(nameOf(head), name, head);
  assert.equal(nameOf('', null), null);
});

test('a title is told without the name of the site', () => {
  for (const [title, name, url, bare] of [
    [`${TITLE} | The Coast Herald`, 'Coast Herald', null, TITLE], [`The Coast Herald: ${TITLE}`, 'Coast Herald', null, TITLE], [`${TITLE} - coastherald`, null, 'https://coastherald.example/1', TITLE],
    [`${TITLE} | Something else`, null, null, TITLE], [`${TITLE} - Something else`, null, null, `${TITLE} - Something else`], [TITLE, 'Coast Herald', null, TITLE],
  ] as const) assert.equal(withoutSite(title, name, url), bare, title);
});

test('two spellings of one site are alike, two sites are not', () => {
  for (const [one, other] of [['The Coast Herald', 'coastherald'], ['www.coastherald.example', 'Coast Herald'], ['TCH', 'The Coast Herald'], ['The Coast Herald', 'tch'], ['Slate', 'Slate Magazine']] as const) assert.ok(alike(one, other), `${one} ${other}`);
  for (const [one, other] of [['Comet', 'Comet at the trade fair of 2031'], ['Sea', 'Seaside News'], ['A', 'A'], ['Coast Herald', 'Coast Wire']] as const) assert.ok(!alike(one, other), `${one} ${other}`);
});

test('the host of an address names a site, a number does not', () => {
  for (const [url, host] of [['https://www.coast.example/1', 'coast.example'], ['http://ada@coast.example:80', 'coast.example'], ['http://localhost/1', null], ['http://127.0.0.1/1', null], ['about:blank', null]] as const) assert.equal(hostOf(url), host, url);
  assert.equal(hostOf(null), null);
});
