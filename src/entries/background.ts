import { analysisWith } from '../background/analysis.ts';
import { briefOfTab, madeBrief } from '../background/briefs.ts';
import { fetchFile, LIST_LIMITS } from '../background/lists/fetch-file.ts';
import { listKeeper } from '../background/lists/list-keeper.ts';
import { askPageOver } from '../background/reach.ts';
import { putReader } from '../background/reader-script.ts';
import { rememberedBriefs } from '../background/session.ts';
import { markFailure, setSheet } from '../background/tab-marks.ts';
import type { TabSurface } from '../background/tab-marks.ts';
import { browser } from '../platform/browser.ts';
import { askTab, handle } from '../platform/bus.ts';
import { refusal } from '../platform/bus-core.ts';
import { t } from '../platform/i18n.ts';
import { indexStore } from '../platform/index-store.ts';
import { ERROR_WORDS } from '../views/parts/message-keys.ts';
import { keepSites } from './always-sites.ts';
import { late } from './late.ts';
import { keepLookUpMenu } from './look-up-menu.ts';

const askPage = askPageOver({
  askTab,
  inject: (tabId) => {
    const injected = browser.scripting.executeScript({ target: { tabId }, files: ['content.js'], injectImmediately: true });
    // While the browser puts it there, what the page will be read with is made ready. Whoever asks for that next is told if it fails.
    late('reading.js').catch(() => undefined);
    return injected;
  },
  tab: (tabId) => browser.tabs.get(tabId),
});
const surface: TabSurface = {
  insertCSS: (details) => browser.scripting.insertCSS(details),
  removeCSS: (details) => browser.scripting.removeCSS(details),
  setBadgeText: (details) => browser.action.setBadgeText(details),
  setTitle: (details) => browser.action.setTitle(details),
};
const packaged = async (path: string) => new Uint8Array(await (await fetch(browser.runtime.getURL(path))).arrayBuffer());
const lists = listKeeper({
  // As a blob first: the browser takes these megabytes in by itself, while the background reads the article.
  shipped: async () => new Uint8Array(await (await (await fetch(browser.runtime.getURL('data/lists.bin'))).blob()).arrayBuffer()),
  version: browser.runtime.getManifest().version,
  store: indexStore,
  mayFetch: (origins) => browser.permissions.contains({ origins: [...origins] }),
  fetchFile: (url, onBytes) => fetchFile(url, { limits: LIST_LIMITS, onBytes }),
  today: () => new Date().toISOString().slice(0, 10),
});
const remembered = rememberedBriefs(browser.storage.session);
const { analyse, lookUp } = analysisWith(packaged, () => late('facts.js'), () => lists.index());
const briefOf = briefOfTab({
  extract: (tabId) => askPage(tabId, 'page:extract', {}),
  analyse,
  remembered,
});

handle('background', {
  ...keepSites((tabId, state) => askPage(tabId, 'page:clean', { state })),
  'brief:get': ({ tabId }) => briefOf(tabId),
  'brief:of': async ({ article, articleKey }) => ({ ok: true, articleKey, ...await madeBrief(article, analyse) }),
  'clean:get': async ({ tabId }) => {
    const reply = await askPage(tabId, 'page:clean-state', {});
    return 'state' in reply ? { ok: true, state: reply.state } : reply;
  },
  'clean:set': ({ tabId, state }) => askPage(tabId, 'page:clean', { state }),
  'evidence:show': ({ tabId, ...request }) => askPage(tabId, 'page:show', request),
  'evidence:step': ({ tabId, ...request }) => askPage(tabId, 'page:step', request),
  'article:file': ({ tabId }) => askPage(tabId, 'page:file', {}),
  'name:screen': async ({ name }) => ({ ok: true, listings: await lookUp(name) }),
  'selection:get': ({ tabId }) => askPage(tabId, 'page:selection', {}),
  'lists:get': async () => ({ ok: true, lists: (await lists.index()).sources, progress: lists.progress() }),
  'lists:update': async ({ list }) => ({ ok: true, update: await lists.update(list) }),
  'lists:load': async ({ list, files }) => ({ ok: true, update: await lists.load(list, files) }),
  'page:brief': async (_request, { tabId }) => (tabId === null ? refusal('tab-gone', 'the page that asks is in no tab') : briefOf(tabId)),
  'page:read': async ({ url, page }) => (await late('reading.js')).readPacked(page, url),
  'reader:load': (_request, { tabId }) =>
    putReader((target) => browser.scripting.executeScript({ target, files: ['reader.js'], injectImmediately: true }), tabId),
  'sheet:set': (sheet, { tabId }) => setSheet(surface, tabId, sheet),
  'page:changed': async ({ articleKey }, { tabId }) => {
    if (tabId !== null && articleKey !== null) await remembered.forget(tabId);
    return { ok: true };
  },
});

keepLookUpMenu();
browser.commands.onCommand.addListener(async (command, tab) => {
  if (command !== 'toggle-clean' || tab?.id === undefined) return;
  const reply = await askPage(tab.id, 'page:clean', { state: 'toggle' });
  await markFailure(surface, tab.id, reply.ok ? null : t(ERROR_WORDS[reply.error.code].title));
});
browser.tabs.onRemoved.addListener((tabId) => remembered.forget(tabId));
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
