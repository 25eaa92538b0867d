import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { addressesOf, statedAddress } from './addresses.ts';
import { treeOf } from './tree/tree.fixture.ts';

const OWN = 'https://coast.example/news/pier';
const documentWith = (head: string) => treeOf(new JSDOM(`<!doctype html><head>${head}</head>`).window.document);
const linkOf = (href: string, head = '') => addressesOf(documentWith(head), OWN).link(href);

test('links of the web and of mail are made absolute', () => {
  assert.equal(linkOf('../about?q=1#top'), 'https://coast.example/about?q=1#top');
  assert.equal(linkOf('//other.example/x'), 'https://other.example/x');
  assert.equal(linkOf(' HTTPS://Other.example/x '), 'https://other.example/x');
  assert.equal(linkOf('mailto:board@coast.example'), 'mailto:board@coast.example');
});

test('whatever could run, read a file or leave the web is no link, however it is disguised', () => {
  for (const href of [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', '  javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', 'java\r\nscript:alert(1)', '\u0001javascript:alert(1)',
    '\u00A0javascript:alert(1)', 'javascript&colon;alert(1)', 'vbscript:x', 'VBScript\t:x', 'data:text/html,<script>alert(1)</script>', ' DATA:text/html;base64,AAAA', 'blob:https://coast.example/1',
    'filesystem:https://coast.example/x', 'file:///etc/passwd', 'view-source:https://coast.example', 'chrome://settings', 'about:blank', 'moz-extension://x/y', 'feed:javascript:alert(1)', 'jar:x!/',
    'ws://coast.example/', 'ftp://coast.example/', 'tel:112', 'sms:112', 'intent://x#Intent;end', 'http://', 'https://[', 'https://a b/', '', ' \t ',
  ]) {
    const link = linkOf(href);
    // What is no scheme at all names a file of the site: `javascript&colon;…`, U+00A0 before the scheme.
    assert.ok(link === null || link.startsWith('https://coast.example/'), `${JSON.stringify(href)} → ${String(link)}`);
  }
});

test('pictures come from the web alone', () => {
  const { image } = addressesOf(documentWith(''), OWN);
  assert.equal(image('/quay.jpg'), 'https://coast.example/quay.jpg');
  for (const src of ['data:image/gif;base64,R0lGODlhAQAB', 'blob:https://coast.example/1', 'javascript:x', 'mailto:a@b.example', 'file:///a.jpg', '']) assert.equal(image(src), null, src);
});

test('a base counts where it is an address of the web, and is passed over where it is not', () => {
  assert.equal(linkOf('b', '<base href="/archive/">'), 'https://coast.example/archive/b');
  assert.equal(linkOf('b', '<base href="https://other.example/x/">'), 'https://other.example/x/b');
  for (const base of ['javascript:alert(1)//', 'data:text/html,x', 'about:blank', 'file:///', 'mailto:a@b.example', 'https://[']) {
    assert.equal(linkOf('b', `<base href="${base}">`), 'https://coast.example/news/b', base);
  }
});

test('a page without an address of the web has no relative links, and a base gives it some', () => {
  const link = (head: string) => addressesOf(documentWith(head), null).link('/b');
  assert.equal(link(''), null);
  assert.equal(link('<base href="javascript:alert(1)">'), null);
  assert.equal(link('<base href="https://coast.example/">'), 'https://coast.example/b');
});

test('a page states its own address as one of the web or not at all', () => {
  assert.equal(statedAddress(documentWith('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://coast.example/1">')), 'https://coast.example/1');
  assert.equal(statedAddress(documentWith('<link rel="canonical" href="/relative">')), null);
});
