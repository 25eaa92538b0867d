import assert from 'node:assert/strict';
import test from 'node:test';
import { putReader } from './reader-script.ts';

test('the reader goes into the tab that asks', async () => {
  const tabs: number[] = [];
  assert.deepEqual(await putReader(async ({ tabId }) => tabs.push(tabId), 7), { ok: true });
  assert.deepEqual(tabs, [7]);
});

test('a browser that does not let us, or a page in no tab, is said so', async () => {
  const refused = await putReader(() => Promise.reject(new Error('Missing host permission for the tab')), 7);
  assert.deepEqual(refused, { ok: false, error: { code: 'no-access', message: 'Missing host permission for the tab' } });
  const nowhere = await putReader(async () => undefined, null);
  assert.equal(!nowhere.ok && nowhere.error.code, 'tab-gone');
});
