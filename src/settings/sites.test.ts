import assert from 'node:assert/strict';
import test from 'node:test';
import { hostOf, patternOf, readSites, siteOf } from './sites.ts';

test('a page belongs to the site of its scheme and host, whatever its port and path', () => {
  assert.equal(siteOf('https://news.example.org:8443/a/b?c#d'), 'https://news.example.org');
  assert.equal(siteOf('https://reader:secret@news.example.org/a@b'), 'https://news.example.org');
  assert.equal(siteOf('http://[::1]/a'), null);
  for (const address of ['about:blank', 'chrome://settings/', 'file:///tmp/a.html', 'data:text/html,a', 'nonsense', undefined]) assert.equal(siteOf(address), null);
});

test('the browser is asked for that host alone', () => {
  assert.equal(patternOf('https://news.example.org'), 'https://news.example.org/*');
  assert.equal(hostOf('https://news.example.org'), 'news.example.org');
});

test('one bad entry does not cost the other sites', () => {
  const stored = { 'https://a.example': 'reader', 'https://b.example': 'purple', 'c.example': 'site', '<all_urls>': 'site', 'https://*': 1 };
  assert.deepEqual(readSites(stored), { 'https://a.example': 'reader' });
});
