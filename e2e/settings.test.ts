import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';

/** The settings page, over what is given as stored. */
async function openSettings({ welcome, openExtensionPage }: Session, stored: Record<string, unknown> = {}): Promise<Tab> {
  await welcome.evaluate(async (items) => {
    await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]);
    await chrome.storage.sync.set(items);
  }, stored);
  const tab = await openExtensionPage('/options.html');
  await tab.until('the settings', () => document.querySelectorAll('.lists li').length === 5);
  return tab;
}

const stored = ({ welcome }: Session) => welcome.evaluate(() => chrome.storage.sync.get(null));
const slider = (tab: Tab, name: string) => tab.evaluate((label) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)?.value, name);
const chosen = (tab: Tab, name: string) => tab.evaluate((group) => document.querySelector<HTMLInputElement>(`input[name=${group}]:checked`)?.value, name);
const notice = (tab: Tab) => tab.evaluate(() => document.querySelector('section[aria-labelledby=file-title] [role=status]')?.textContent);

/** Keeps what the page offers as a file, in place of a download. */
async function catchFiles(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const files: Blob[] = [];
    Object.assign(globalThis, { files });
    URL.createObjectURL = (blob: Blob) => { files.push(blob); return 'blob:caught'; };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

async function importFile(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('section[aria-labelledby=file-title] input[type=file]');
    if (!input) throw new Error('no way to import');
    const given = new DataTransfer();
    given.items.add(new File([content], 'readout-settings.json', { type: 'application/json' }));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

forEachBrowser('settings of the version before are brought up to date, and a broken one costs only itself', async (session) => {
  const tab = await openSettings(session, { 'settings.version': 1, 'settings.width': 'wide', 'settings.look': 'reader', 'settings.fontSize': 'huge', 'settings.theme': { dark: true } });
  assert.deepEqual([await slider(tab, 'Width'), await chosen(tab, 'look'), await slider(tab, 'Text size'), await chosen(tab, 'theme')], ['46', 'reader', '19', 'system']);
  await tab.click('input[name=font][value=sans]');
  await waitFor('the choice to be stored', async () => (await stored(session))['settings.font'] === 'sans');
  const after = await stored(session);
  assert.deepEqual([after['settings.version'], after['settings.width'], after['settings.look'], after['settings.fontSize']], [2, 46, 'reader', 19]);
});

forEachBrowser('settings of a later version are used as far as they are understood, and nothing of them is lost', async (session) => {
  const later = { 'settings.version': 9, 'settings.look': 'reader', 'settings.width': { columns: 2 }, 'settings.mood': 'calm' };
  const tab = await openSettings(session, later);
  assert.deepEqual([await chosen(tab, 'look'), await slider(tab, 'Width')], ['reader', '36']);
  await tab.click('input[name=theme][value=sepia]');
  await waitFor('the choice to be stored', async () => (await stored(session))['settings.theme'] === 'sepia');
  assert.deepEqual(await stored(session), { ...later, 'settings.theme': 'sepia' });
});

forEachBrowser('settings go out as a file, are reset, and come in again; a bad file changes nothing', async (session) => {
  const tab = await openSettings(session, { 'settings.version': 2, 'settings.theme': 'black', 'settings.width': 44, 'settings.images': false, 'settings.voice': 'a voice' });
  await catchFiles(tab);
  const button = (words: string) => tab.evaluate((wanted) => { [...document.querySelectorAll<HTMLElement>('.actions button')].find((one) => one.textContent === wanted)?.click(); }, words);
  await button('Export');
  const file = await tab.evaluate(() => (globalThis as unknown as { files: Blob[] }).files[0]?.text() ?? '');
  assert.deepEqual([JSON.parse(file).settings.theme, JSON.parse(file).settings.images, JSON.parse(file).version], ['black', false, 2]);

  await button('Reset');
  await button('Really reset all settings?');
  await waitFor('the reset', async () => /at the beginning/.test(await notice(tab) ?? ''));
  assert.deepEqual([await chosen(tab, 'theme'), await slider(tab, 'Width')], ['system', '36']);
  const before = await stored(session);
  for (const [bad, words] of [['{"look":"reader"}', /holds no settings/], ['', /holds no settings/], [file.replace('"version": 2', '"version": 3'), /newer version/]] as const) {
    await importFile(tab, bad);
    await waitFor('the refusal', async () => words.test(await notice(tab) ?? ''));
  }
  assert.deepEqual(await stored(session), before);

  await importFile(tab, file.replace('44', '"as wide as can be"'));
  await waitFor('the import', async () => /stay as they were: width/.test(await notice(tab) ?? ''));
  assert.deepEqual([await chosen(tab, 'theme'), await slider(tab, 'Width')], ['black', '36']);
  await importFile(tab, file);
  await waitFor('the whole of it', async () => (await stored(session))['settings.width'] === 44);
});

forEachBrowser('where the browser\'s synced storage is full, a choice is kept on this machine and holds', async (session) => {
  const tab = await openSettings(session);
  await session.welcome.evaluate(async () => {
    // Item by item until nothing goes in any more: what is allowed differs by browser.
    for (let item = 0, size = 8000; size > 0; item += 1) {
      try {
        await chrome.storage.sync.set({ [`full-${item}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await tab.click('input[name=theme][value=black]');
  await waitFor('the choice on this machine', async () => (await session.welcome.evaluate(() => chrome.storage.local.get('settings.theme')))['settings.theme'] === 'black');
  const again = await session.openExtensionPage('/options.html?again');
  await again.until('the choice', () => document.querySelector<HTMLInputElement>('input[name=theme]:checked')?.value === 'black');
  await session.welcome.evaluate(async () => { await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]); });
});

forEachBrowser('the page for keys is one click away', async (session) => {
  const tab = await openSettings(session);
  const before = await session.welcome.evaluate(async () => (await chrome.tabs.query({})).length);
  await tab.evaluate(() => { [...document.querySelectorAll<HTMLElement>('.actions button')].find((one) => one.textContent === 'Change the keys')?.click(); });
  await waitFor('a tab of the browser', async () => await session.welcome.evaluate(async () => (await chrome.tabs.query({})).length) > before);
});
