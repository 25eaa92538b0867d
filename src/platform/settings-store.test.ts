import assert from 'node:assert/strict';
import test from 'node:test';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { type StorageArea, type StorageChanges, createSettingsStore } from './settings-store.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** A browser's storage: two areas that can be made to refuse, and the event that follows a write. */
function fakeBrowser() {
  const listeners = new Set<Listener>();
  const area = (name: string): StorageArea & { items: Record<string, unknown>; refuses: boolean; ready: Promise<void> } => ({
    items: {},
    refuses: false,
    /** Resolves when the area has time to write. */
    ready: Promise.resolve(),
    async get() {
      await Promise.resolve();
      if (this.refuses) throw new Error(`${name} is closed`);
      return { ...this.items };
    },
    async set(items) {
      await this.ready;
      if (this.refuses) throw new Error(`${name} is full`);
      Object.assign(this.items, items);
      for (const listener of listeners) listener(items, name);
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of keys) delete this.items[key];
    },
  });
  const changes: StorageChanges = {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  };
  const sync = area('sync');
  const local = area('local');
  return { sync, local, listeners, open: () => createSettingsStore(sync, local, changes) };
}

test('a choice is there when the next page opens', async () => {
  const browser = fakeBrowser();
  assert.deepEqual(await browser.open().save({ look: 'reader' }), { ok: true, area: 'sync' });
  assert.deepEqual(await browser.open().load(), { ...DEFAULT_SETTINGS, look: 'reader' });
});

test('where sync refuses, the choice is kept on this machine and wins over what sync still holds', async () => {
  const browser = fakeBrowser();
  await browser.open().save({ look: 'reader' });
  browser.sync.refuses = true;
  assert.deepEqual(await browser.open().save({ look: 'site', fontSize: 24 }), { ok: true, area: 'local' });
  browser.sync.refuses = false;
  const settings = await browser.open().load();
  assert.equal(settings.look, 'site');
  assert.equal(settings.fontSize, 24);
});

test('what was kept on this machine goes to sync with the next save, and no copy stays behind', async () => {
  const browser = fakeBrowser();
  browser.sync.refuses = true;
  await browser.open().save({ fontSize: 24 });
  browser.sync.refuses = false;
  await browser.open().save({ theme: 'dark' });
  assert.deepEqual(browser.local.items, {});
  const settings = await browser.open().load();
  assert.equal(settings.fontSize, 24);
  assert.equal(settings.theme, 'dark');
});

test('where both refuse, the failure has a name and the choice still holds until it can be stored', async () => {
  const browser = fakeBrowser();
  const store = browser.open();
  browser.sync.refuses = browser.local.refuses = true;
  const outcome = await store.save({ look: 'reader' });
  assert.equal(outcome.ok, false);
  assert.equal(outcome.ok ? '' : outcome.error.code, 'not-saved');
  assert.equal((await store.load()).look, 'reader');
  browser.sync.refuses = browser.local.refuses = false;
  await store.save({ theme: 'sepia' });
  assert.equal((await browser.open().load()).look, 'reader');
});

test('a storage that cannot be read gives the defaults', async () => {
  const browser = fakeBrowser();
  browser.sync.refuses = browser.local.refuses = true;
  assert.deepEqual(await browser.open().load(), DEFAULT_SETTINGS);
});

test('saves asked for at once are all kept, the last one of a setting wins', async () => {
  const browser = fakeBrowser();
  const [first, second] = [browser.open(), browser.open()];
  await Promise.all([
    first.save({ fontSize: 20 }), second.save({ theme: 'dark' }), first.save({ fontSize: 22 }), second.save({ width: 46 }), first.save({ fontSize: 24 }),
  ]);
  assert.deepEqual(await browser.open().load(), { ...DEFAULT_SETTINGS, fontSize: 24, theme: 'dark', width: 46 });
});

test('a save that takes long is not overtaken by the next', async () => {
  const browser = fakeBrowser();
  const store = browser.open();
  let goOn = () => {};
  browser.sync.ready = new Promise((resolve) => { goOn = resolve; });
  const first = store.save({ look: 'reader' });
  await new Promise((resolve) => setTimeout(resolve, 1));
  browser.sync.ready = Promise.resolve();
  const second = store.save({ look: 'site' });
  await new Promise((resolve) => setTimeout(resolve, 1));
  goOn();
  await Promise.all([first, second]);
  assert.equal((await browser.open().load()).look, 'site');
});

test('a bad value in storage costs only itself', async () => {
  const browser = fakeBrowser();
  browser.sync.items = { 'settings.fontSize': 'huge', 'settings.look': 'reader', other: 1 };
  assert.deepEqual(await browser.open().load(), { ...DEFAULT_SETTINGS, look: 'reader' });
});

test('a watcher hears of changes from elsewhere until it stops', async () => {
  const browser = fakeBrowser();
  const heard: string[] = [];
  const stop = browser.open().watch((settings) => heard.push(settings.look));
  await browser.open().save({ look: 'reader' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(heard, ['reader']);
  stop();
  assert.equal(browser.listeners.size, 0);
});

test('settings of the version before are brought up to date as they are read, and stay so with the next save', async () => {
  const browser = fakeBrowser();
  browser.sync.items = { 'settings.version': 1, 'settings.width': 'wide', 'settings.look': 'reader' };
  browser.local.items = { 'settings.width': 'narrow' };
  assert.deepEqual(await browser.open().load(), { ...DEFAULT_SETTINGS, look: 'reader', width: 29 });
  await browser.open().save({ fontSize: 24 });
  assert.deepEqual([browser.sync.items['settings.width'], browser.sync.items['settings.version']], [29, 2]);
  assert.deepEqual(await browser.open().load(), { ...DEFAULT_SETTINGS, look: 'reader', width: 29, fontSize: 24 });
});

test('settings of a later version are used as far as they are understood, and nothing of them is undone', async () => {
  const browser = fakeBrowser();
  const later = { 'settings.version': 9, 'settings.width': { columns: 2 }, 'settings.look': 'reader', 'settings.mood': 'calm' };
  browser.sync.items = { ...later };
  assert.deepEqual(await browser.open().load(), { ...DEFAULT_SETTINGS, look: 'reader' });
  await browser.open().save({ fontSize: 24 });
  assert.deepEqual(browser.sync.items, { ...later, 'settings.fontSize': 24 });
});
