import assert from 'node:assert/strict';
import test from 'node:test';
import { markFailure, setSheet } from './tab-marks.ts';
import type { TabSurface } from './tab-marks.ts';

function surface({ gone = false } = {}) {
  const sheets = new Set<string>();
  const shown = { badge: '', title: '' };
  const act = async (change: () => void) => {
    if (gone) throw new Error('No tab with id: 7');
    change();
  };
  const tab: TabSurface = {
    insertCSS: ({ css, origin }) => act(() => void sheets.add(`${origin} ${css}`)),
    removeCSS: ({ css, origin }) => act(() => void sheets.delete(`${origin} ${css}`)),
    setBadgeText: ({ text }) => act(() => { shown.badge = text; }),
    setTitle: ({ title }) => act(() => { shown.title = title; }),
  };
  return { tab, sheets, shown };
}

test('a sheet goes in and comes out', async () => {
  const { tab, sheets } = surface();
  assert.deepEqual(await setSheet(tab, 7, { css: 'p{}', present: true, origin: 'user' }), { ok: true });
  assert.deepEqual([...sheets], ['USER p{}']);
  await setSheet(tab, 7, { css: 'p{}', present: false, origin: 'user' });
  assert.equal(sheets.size, 0);
});

test('a sheet that the page may overrule goes in as an author\'s', async () => {
  const { tab, sheets } = surface();
  await setSheet(tab, 7, { css: 'p{}', present: true, origin: 'author' });
  assert.deepEqual([...sheets], ['AUTHOR p{}']);
});

test('a tab that is gone takes no sheet, and says so', async () => {
  assert.deepEqual(await setSheet(surface({ gone: true }).tab, 7, { css: 'p{}', present: true, origin: 'user' }), { ok: false });
  assert.deepEqual(await setSheet(surface().tab, null, { css: 'p{}', present: true, origin: 'user' }), { ok: false });
});

test('a failed command shows on the button until the next one works', async () => {
  const { tab, shown } = surface();
  await markFailure(tab, 7, 'This is not an article');
  assert.deepEqual(shown, { badge: '!', title: 'This is not an article' });
  await markFailure(tab, 7, null);
  assert.deepEqual(shown, { badge: '', title: '' });
});
