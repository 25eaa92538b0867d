import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';

const SWITCH = '.switch:has(+ [role=status]) input';

async function openOptions({ openExtensionPage }: Session): Promise<Tab> {
  const options = await openExtensionPage('/options.html');
  await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
  return options;
}

const allowed = (options: Tab) => options.evaluate(() => chrome.permissions.contains({ permissions: ['contextMenus'] }));

/** What stands in the panels that opened by themselves: in the popup, or in a window of ours. No driver sees a popup; other pages of the extension reach it. */
const openedWords = ({ welcome }: Session) => welcome.evaluate(() => {
  const opened = chrome.extension.getViews().find(({ location: { pathname } }) => pathname === '/popup.html' || pathname === '/panel.html');
  return opened?.document.querySelector<HTMLElement>('main')?.innerText ?? '';
});

async function closeOpened({ welcome }: Session): Promise<void> {
  await welcome.evaluate(() => {
    for (const view of chrome.extension.getViews()) if (/^\/(?:popup|panel)\.html$/.test(view.location.pathname)) view.close();
  });
  await waitFor('the panels to close', async () => await welcome.evaluate(() => chrome.extension.getViews().every(({ location: { pathname } }) => !/^\/(?:popup|panel)\.html$/.test(pathname))));
}

forEachBrowser('a selected name is looked up from the context menu once the reader has switched that on, and no longer when it is off', async (session) => {
  const options = await openOptions(session);
  assert.equal(await allowed(options), false);
  await options.click(SWITCH);
  await options.until('the permission', () => chrome.permissions.contains({ permissions: ['contextMenus'] }));
  // An item that is not there cannot be changed.
  await options.until('the item', () => chrome.contextMenus.update('look-up', {}).then(() => true, () => false));
  const article = await session.open('/demo/');
  await session.clickMenuItem(article, 'look-up', 'Kim Jong Un');
  await waitFor('an entry', async () => /Possible match by name[\s\S]*KIM,? Jong/i.test(await openedWords(session)));
  await closeOpened(session);

  // Asleep, the background hears the click all the same; and a page that is no article has names too.
  await session.sleepBackground();
  const shop = await session.open('/pages/empty.html');
  await session.clickMenuItem(shop, 'look-up', 'Zoltarin Quibbleskov');
  await waitFor('that there is no such entry', async () => (await openedWords(session)).includes('Zoltarin Quibbleskov'));
  await closeOpened(session);
  const popup = await session.popup(article);
  await popup.until('the brief', () => document.querySelector('#tab-sanctions') !== null);
  assert.doesNotMatch(await popup.evaluate(() => document.body.innerText), /Quibbleskov/);

  await options.front();
  await options.click(SWITCH);
  await options.until('the permission to be given back', async () => !await chrome.permissions.contains({ permissions: ['contextMenus'] }));
}, { only: 'chromium' });

forEachBrowser('a browser that cannot be asked for its menus shows no switch for them', async (session) => {
  const options = await openOptions(session);
  assert.doesNotMatch(await options.evaluate(() => document.body.innerText), /context menu/);
}, { only: 'firefox' });
