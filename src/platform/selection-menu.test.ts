import assert from 'node:assert/strict';
import test from 'node:test';
import { keepSelectionMenu, type MenuApi, menuSwitch } from './selection-menu.ts';

/** A browser that has been asked for nothing yet; `optional` is what its manifest may ask for. */
function browserWith({ allowed = false, grants = true, optional = ['contextMenus'] as readonly string[] | null } = {}) {
  const listeners = { installed: [] as (() => void)[], startup: [] as (() => void)[], added: [] as (() => void)[], removed: [] as (() => void)[] };
  const clicked: ((info: { menuItemId: string; selectionText?: string }, tab?: { windowId: number }) => void)[] = [];
  const items: string[] = [];
  let has = allowed;
  const on = (list: (() => void)[]) => ({ addListener: (listener: () => void) => { list.push(listener); } });
  const menus: NonNullable<MenuApi['contextMenus']> = {
    create: ({ id, title }) => { items.push(`${id}: ${title}`); },
    removeAll: async () => { items.length = 0; },
    onClicked: { addListener: (listener) => { clicked.push(listener); } },
  };
  const api: MenuApi = {
    get contextMenus() { return has ? menus : undefined; },
    permissions: {
      contains: async () => has,
      request: async () => {
        has = grants;
        if (has) for (const listener of listeners.added) listener();
        return has;
      },
      remove: async () => {
        has = false;
        for (const listener of listeners.removed) listener();
        return true;
      },
      onAdded: on(listeners.added), onRemoved: on(listeners.removed),
    },
    runtime: { getManifest: () => ({ optional_permissions: optional ?? undefined }), onInstalled: on(listeners.installed), onStartup: on(listeners.startup) },
  };
  return { api, items, clicked, fire: (event: keyof typeof listeners) => { for (const listener of listeners[event]) listener(); } };
}

const settled = () => new Promise((resolve) => { setTimeout(resolve, 0); });

test('the item is there once the reader allows it, says the selected words and where, and goes when it is switched off', async () => {
  const { api, items, clicked } = browserWith();
  const heard: unknown[] = [];
  keepSelectionMenu(api, 'Look up', (words, windowId) => heard.push([words, windowId]));
  const own = menuSwitch(api);
  assert.deepEqual([items, await own?.isOn()], [[], false]);
  assert.equal(await own?.set(true), true);
  await settled();
  assert.deepEqual(items, ['look-up: Look up']);
  for (const click of clicked) {
    click({ menuItemId: 'look-up', selectionText: 'Maud Ferrier' }, { windowId: 4 });
    click({ menuItemId: 'another', selectionText: 'Maud' }, { windowId: 4 });
  }
  assert.deepEqual(heard, [['Maud Ferrier', 4]]);
  assert.equal(await own?.set(false), true);
  assert.deepEqual([items, await own?.isOn()], [[], false]);
});

test('a refusal leaves no item', async () => {
  const { api, items } = browserWith({ grants: false });
  keepSelectionMenu(api, 'Look up', () => undefined);
  assert.equal(await menuSwitch(api)?.set(true), false);
  await settled();
  assert.deepEqual(items, []);
});

test('an update and a start of the browser leave one item, and a click that wakes the background is heard once', async () => {
  const { api, items, clicked, fire } = browserWith({ allowed: true });
  keepSelectionMenu(api, 'Look up', () => undefined);
  assert.equal(clicked.length, 1);
  fire('installed');
  fire('startup');
  await settled();
  assert.deepEqual(items, ['look-up: Look up']);
  assert.equal(clicked.length, 1);
});

test('a browser that cannot be asked has no switch', () => {
  assert.equal(menuSwitch(browserWith({ optional: null }).api), null);
  assert.equal(menuSwitch(browserWith({ optional: ['sidePanel'] }).api), null);
});
