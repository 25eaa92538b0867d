import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, TITLE } from './one-pass.fixture.ts';
import { isWithin, leadsElsewhere, leadsWithin } from './same-site.ts';

test('an address is within the site of the page, or that which the page names', () => {
  const page = { url: 'https://news.coast.co.jp/1', stated: 'https://www.herald.example/2' };
  for (const href of ['/news/pier', 'pier', '?p=12', 'https://www.coast.co.jp/pier', 'http://coast.co.jp', '//sport.herald.example/pier']) assert.ok(isWithin(href, page), href);
  for (const href of ['', '#top', 'mailto:ada@coast.co.jp', 'https://other.co.jp/pier', 'https://heraldry.example/2']) assert.ok(!isWithin(href, page), href);
  assert.ok(!isWithin('https://coast.example/1', { url: null, stated: null }));
  assert.ok(isWithin('/pier', { url: null, stated: null }));
});

test('a line leads within or elsewhere by the links in it or around it', () => {
  const says = (html: string) => {
    const { page } = pageOf(`${TITLE}<body>${html}`);
    const [unit] = page.units.list;
    assert.ok(unit);
    return [leadsWithin(page, unit), leadsElsewhere(page, unit)];
  };
  assert.deepEqual(says('<p><a href="/pier">Pier</a></p>'), [true, false]);
  assert.deepEqual(says('<a href="/pier"><p>Pier</p></a>'), [true, false]);
  assert.deepEqual(says('<p><a href="https://other.example/">Pier</a></p>'), [false, true]);
  assert.deepEqual(says('<p><a href="https://other.example/">Pier</a> <a href="/x">x</a></p>'), [true, false]);
  assert.deepEqual(says('<p><a href="#top">Pier</a></p>'), [false, false]);
  assert.deepEqual(says('<p>Pier</p>'), [false, false]);
});
