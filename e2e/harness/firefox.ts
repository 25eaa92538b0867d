import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import path from 'node:path';
import type { LaunchOptions } from './chromium.ts';
import type { Driver } from './session.ts';
import { closingOnFailure, PATIENCE, tabOf, waitFor, type RawTab, type Tab } from './tab.ts';

const ADDON = 'readout@readout.example';
/** Any UUID does: it only has to be known beforehand. */
const UUID = '5b0d6e3c-2f5e-4d0a-9c39-6f1d6b0a7e11';
const ORIGIN = `moz-extension://${UUID}`;

/**
 * Firefox, headless, with the extension installed. Firefox lets nobody navigate to an extension's pages from outside,
 * but pages that the extension opens by itself can be driven: everything starts from the welcome page.
 */
export async function launchFirefox({ executable, extension, scheme, args = [], preferences = {} }: LaunchOptions): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    args: ['--remote-allow-system-access', ...args],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      ...preferences,
    },
  });
  return closingOnFailure(browser, () => driverOf(browser, extension));
}

async function driverOf(browser: Browser, extension: string): Promise<Driver> {
  // An extension that is installed before there is a window has nowhere to open its welcome page.
  await waitFor('a window', async () => (await browser.pages()).length > 0);
  await browser.installExtension(path.resolve(extension));
  let welcomePage = await waitFor('the welcome page', () => pageAt(browser, `${ORIGIN}/welcome.html`));
  const tabFor = async (page: Page): Promise<Tab> => tabOf(await tabIdOf(welcomePage, page), 'firefox', rawTab(page));
  let welcome = await tabFor(welcomePage);
  return {
    browserName: 'firefox',
    extensionOrigin: ORIGIN,
    get welcome() { return welcome; },
    open: async (url) => {
      const tab = await tabFor(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    openExtensionPage: async (pathAndQuery, place = 'window') => {
      const url = ORIGIN + pathAndQuery;
      const before = new Set(await browser.pages());
      await welcomePage.evaluate(([address, where]) => {
        void (where === 'tab' ? chrome.tabs.create({ url: address }) : chrome.windows.create({ url: address, type: 'popup', width: 420, height: 640 }));
      }, [url, place] as const);
      return tabFor(await waitFor(`a window at ${url}`, () => pageAt(browser, url, before)));
    },
    pressCommand: async (tab) => {
      await tab.front();
      await inBrowserWindow(browser, "document.querySelector('keyset[id^=ext-keyset] key').doCommand()");
    },
    clickMenuItem: async () => { throw new Error('the extension has no item in the menus of Firefox'); },
    clickToolbar: async (tab) => {
      await tab.front();
      await inBrowserWindow(browser, `WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
    },
    willAnswer: async (_pattern, allow) => {
      const answered = inBrowserWindow(browser, `new Promise((resolve) => {
        let pressed = false;
        const look = setInterval(() => {
          const open = [...Services.wm.getEnumerator('navigator:browser')].map(({ PopupNotifications }) => PopupNotifications?.panel)
            .find((panel) => panel?.state === 'open' && panel.querySelector('popupnotification'));
          // The buttons mind nothing for a moment, so that nobody allows by a click meant for something else.
          if (open) open.querySelector('popupnotification').${allow ? 'button' : 'secondaryButton'}.click();
          else if (pressed) {
            clearInterval(look);
            resolve(true);
          }
          pressed ||= open !== undefined;
        }, 100);
      })`);
      return async () => { await answered; };
    },
    takeBack: async (pattern) => {
      await inBrowserWindow(browser, `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove(${JSON.stringify(ADDON)}, { permissions: [], origins: [${JSON.stringify(pattern)}] }, WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension);
      })()`);
    },
    sleepBackground: async () => {
      const state = await inBrowserWindow(browser, `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return extension.backgroundState;
      })()`);
      if (state !== 'stopped') throw new Error(`the event page is ${state}`);
    },
    reloadExtension: async () => {
      const before = new Set(await browser.pages());
      await inBrowserWindow(browser, `(async () => { await (await AddonManager.getAddonByID(${JSON.stringify(ADDON)})).reload(); })()`);
      // A tab that is opened while the extension still comes up now and then stays blank to the outside: another is opened then.
      const open = () => inBrowserWindow(browser, `void gBrowser.addTrustedTab(${JSON.stringify(`${ORIGIN}/welcome.html`)})`);
      const back = () => pageAt(browser, `${ORIGIN}/welcome.html`, before);
      await open();
      welcomePage = await waitFor('the extension to be back', back, PATIENCE / 2).catch(async () => {
        await open();
        return waitFor('the extension to be back', back);
      });
      welcome = await tabFor(welcomePage);
    },
    close: () => browser.close(),
  };
}

interface Protocol {
  send(command: string, parameters: object): Promise<{ result: {
    contexts?: { context: string }[];
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  } }>;
}

/** Runs code in the browser's own window, which --remote-allow-system-access allows and puppeteer has no function for. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Protocol };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  // Windows of type "popup" are among them; the first is the one that the browser started with.
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(`in the browser's window: ${result.exceptionDetails.text}`);
  return result.result?.value;
}

/** Pages of an extension say "about:blank" to the outside; asked inside, they know better. */
async function pageAt(browser: Browser, url: string, except: ReadonlySet<Page> = new Set()): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if (!except.has(page) && await page.evaluate(() => location.href).catch(() => null) === url) return page;
  }
  return undefined;
}

async function tabIdOf(welcome: Page, page: Page): Promise<number> {
  // A page of the extension that has only just come to its address has not got its API yet.
  return waitFor('the number of a tab', async () => {
    const own = await page.evaluate(async () => (location.protocol === 'moz-extension:' ? (await chrome.tabs.getCurrent())?.id ?? -1 : null));
    if (own !== null) return own;
    const known = await welcome.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
    return Math.max(...known);
  });
}

function rawTab(page: Page): RawTab {
  return {
    goto: async (url) => { await page.goto(url, { waitUntil: 'domcontentloaded' }); },
    run: (work, argument) => page.evaluate(work as (argument: unknown) => unknown, argument),
    runText: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    pdf: () => page.pdf({ format: 'A4' }),
    controls: () => Promise.resolve(null),
    usage: () => Promise.resolve(null),
    screenshot: async (file) => { await page.screenshot({ path: file as `${string}.png` }); },
    close: () => page.close(),
  };
}
