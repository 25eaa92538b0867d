import assert from 'node:assert/strict';
import test from 'node:test';
import { type BesideApi, openerBeside } from './beside.ts';

/** A Chromium that has been asked for nothing yet, and a record of what it opened. */
function chromium({ allowed = false, grants = true } = {}) {
  const opened: string[] = [];
  const session: Record<string, unknown> = {};
  let has = allowed;
  const api: BesideApi = {
    get sidePanel() {
      return has ? { open: async ({ windowId }: { windowId: number }) => { opened.push(`side panel of ${windowId}`); } } : undefined;
    },
    windows: {
      create: async ({ url, left, width }) => { opened.push(`${url} at ${left}, ${width} wide`); },
      get: async () => ({ left: 100, top: 0, width: 1300, height: 900 }),
    },
    permissions: {
      contains: async () => has,
      request: async () => {
        has = grants;
        return grants;
      },
    },
    storage: { session: { get: async () => session, set: async (items) => { Object.assign(session, items); } } },
  };
  return { api, opened, restart: () => { delete session['beside:allowed-now']; } };
}

async function open(api: BesideApi): Promise<boolean | undefined> {
  return (await openerBeside(api, 3, 'panel.html'))?.();
}

test('a side panel that was allowed before the browser started is opened', async () => {
  const { api, opened } = chromium({ allowed: true });
  assert.equal(await open(api), true);
  assert.deepEqual(opened, ['side panel of 3']);
});

test('one that has just been allowed waits for the next start of the browser, a window of ours stands in', async () => {
  const { api, opened, restart } = chromium();
  assert.equal(await open(api), true);
  await open(api);
  assert.deepEqual(opened, ['panel.html?window=3 at 1000, 400 wide', 'panel.html?window=3 at 1000, 400 wide']);
  restart();
  await open(api);
  assert.equal(opened.at(-1), 'side panel of 3');
});

test('where it is refused the window of ours opens all the same', async () => {
  const { api, opened } = chromium({ grants: false });
  assert.equal(await open(api), true);
  assert.match(opened.join(), /^panel\.html\?window=3/);
});

test('a sidebar is opened in the click itself', async () => {
  const opened: string[] = [];
  const opener = await openerBeside({ ...chromium().api, sidebarAction: { open: async () => { opened.push('sidebar'); } } }, 3, 'panel.html');
  void opener?.();
  assert.deepEqual(opened, ['sidebar']);
});

test('a browser without windows and sidebars offers nothing', async () => {
  assert.equal(await openerBeside({ ...chromium().api, windows: undefined }, 3, 'panel.html'), null);
});
