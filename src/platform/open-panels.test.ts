import assert from 'node:assert/strict';
import test from 'node:test';
import { openPanels, type PanelsApi } from './open-panels.ts';

function browserWith(openPopup: (() => Promise<void>) | undefined, { windows = true } = {}) {
  const opened: string[] = [];
  const api: PanelsApi = {
    action: { openPopup },
    windows: windows ? { create: async ({ url }) => { opened.push(url); }, get: async () => ({ left: 0, width: 1000 }) } : undefined,
  };
  return { api, opened };
}

test('the popup opens where the browser opens it for us, and no window beside', async () => {
  const { api, opened } = browserWith(async () => undefined);
  assert.equal(await openPanels(api, 3, 'panel.html'), true);
  assert.deepEqual(opened, []);
});

test('where it does not, or refuses, a window of ours stands in', async () => {
  for (const openPopup of [undefined, async () => { throw new Error('no toolbar'); }]) {
    const { api, opened } = browserWith(openPopup);
    assert.equal(await openPanels(api, 3, 'panel.html'), true);
    assert.deepEqual(opened, ['panel.html?window=3']);
  }
});

test('a browser without windows says that nothing opened', async () => {
  assert.equal(await openPanels(browserWith(undefined, { windows: false }).api, 3, 'panel.html'), false);
});
