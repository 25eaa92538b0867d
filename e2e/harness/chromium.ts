import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import path from 'node:path';
import type { Driver } from './session.ts';
import { closingOnFailure, tabOf, waitFor, type Control, type RawTab, type Tab, type Usage } from './tab.ts';

export interface LaunchOptions {
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  scheme: 'light' | 'dark';
  /** More words for the browser's command line. */
  args?: readonly string[];
  /** More preferences; Firefox alone has them. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Chromium, headless, with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const context = await startChromium('', options);
  return closingOnFailure(context, () => driverOf(context));
}

/** The same by itself, with the folder of a profile that outlives it; '' is a new one. */
export function startChromium(profile: string, { executable, extension, scheme, args = [] }: LaunchOptions): Promise<BrowserContext> {
  const folder = path.resolve(extension);
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    colorScheme: scheme,
    // `Extensions.triggerAction`, which clicks the toolbar button, wants the second word.
    args: [
      `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args,
    ],
  });
}

async function driverOf(context: BrowserContext): Promise<Driver> {
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
  const extensionOrigin = new URL('.', worker.url()).href.slice(0, -1);
  let welcomePage = await waitFor('the welcome page', async () => context.pages().find((page) => page.url() === `${extensionOrigin}/welcome.html`));
  const idOf = (page: Page) => tabIdOf(welcomePage, page);
  const tabFor = async (page: Page): Promise<Tab> => tabOf(await idOf(page), 'chromium', rawTab(page));
  let welcome = await tabFor(welcomePage);
  return {
    browserName: 'chromium',
    extensionOrigin,
    get welcome() { return welcome; },
    open: async (url) => {
      const page = await context.newPage();
      const tab = await tabFor(page);
      await tab.goto(url);
      return tab;
    },
    openExtensionPage: async (pathAndQuery, place = 'window') => {
      const url = extensionOrigin + pathAndQuery;
      const before = new Set(context.pages());
      await welcomePage.evaluate(([address, where]) => {
        void (where === 'tab' ? chrome.tabs.create({ url: address }) : chrome.windows.create({ url: address, type: 'popup', width: 420, height: 640 }));
      }, [url, place] as const);
      const page = await waitFor(`a window at ${url}`, async () => context.pages().find((candidate) => !before.has(candidate) && candidate.url() === url));
      return tabFor(page);
    },
    pressCommand: async (tab) => {
      await tab.front();
      const background = await awakeWorker(context, welcomePage);
      // A headless Chromium takes no browser shortcuts; the event is given to the listeners as the browser would give it.
      await background.evaluate(async (id) => {
        const event = chrome.commands.onCommand as unknown as { dispatch(command: string, of: unknown): void };
        event.dispatch('toggle-clean', await chrome.tabs.get(id));
      }, tab.id);
    },
    clickMenuItem: async (tab, item, words) => {
      await tab.front();
      const background = await awakeWorker(context, welcomePage);
      // Nothing reaches the menu of a headless Chromium; the event is given to the listeners as the browser would give it.
      await background.evaluate(async ([id, menuItemId, selectionText]) => {
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: unknown, of: unknown): void };
        event.dispatch({ menuItemId, selectionText }, await chrome.tabs.get(id));
      }, [tab.id, item, words] as const);
    },
    clickToolbar: async (tab) => {
      await tab.front();
      const address = await tab.evaluate(() => location.href);
      const protocol = await browserProtocol(context);
      const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find(({ url }) => url === address);
      await protocol.send('Extensions.triggerAction' as 'Target.activateTarget',
        { id: new URL(extensionOrigin).host, targetId: target?.targetId ?? '' } as { targetId: string });
      await protocol.detach();
    },
    willAnswer: async (pattern, allow, asking) => {
      // Nothing reaches the question of a headless Chromium. What was allowed once it does not ask again; a refusal is put in its place.
      if (allow) await ofExtensionsPage(context, 'addHostPermission', new URL(extensionOrigin).host, pattern);
      else await asking.evaluate(() => {
        const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
        for (const { permissions } of [chrome, browser]) Object.defineProperty(permissions, 'request',
          { value: async (_wanted: unknown, answer?: (allowed: boolean) => void) => { answer?.(false); return false; } });
      });
      return async () => undefined;
    },
    takeBack: (pattern) => ofExtensionsPage(context, 'removeHostPermission', new URL(extensionOrigin).host, pattern),
    sleepBackground: () => stopWorkers(context, welcomePage),
    reloadExtension: async () => {
      // An extension from a folder that starts anew while the browser is not in its developers' mode is switched off.
      await ofExtensionsPage(context, 'updateProfileConfiguration', { inDeveloperMode: true });
      await ofExtensionsPage(context, 'reload', new URL(extensionOrigin).host);
      await waitFor('the old pages of the extension to go', async () => welcomePage.isClosed());
      welcomePage = await context.newPage();
      await waitFor('the extension to be back', async () => (await welcomePage.goto(`${extensionOrigin}/welcome.html`)) !== null);
      welcome = await tabFor(welcomePage);
    },
    close: () => context.close(),
  };
}

/** The background. A message that nobody takes wakes it, as an event of the browser would; a sleeping one cannot be spoken to from here. */
async function awakeWorker(context: BrowserContext, page: Page): Promise<Worker> {
  await page.evaluate(async () => { await chrome.runtime.sendMessage({}); });
  return waitFor('the service worker', async () => context.serviceWorkers().at(-1));
}

async function browserProtocol(context: BrowserContext) {
  const browser = context.browser();
  if (browser === null) throw new Error('the context has no browser');
  return browser.newBrowserCDPSession();
}

/** Does what a reader does on the browser's own page of extensions. */
export async function ofExtensionsPage(context: BrowserContext, deed: 'addHostPermission' | 'removeHostPermission' | 'reload' | 'updateProfileConfiguration',
  ...words: unknown[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async ([name, given]) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (...words: unknown[]) => Promise<void>> };
    await developerPrivate[name]?.(...given);
  }, [deed, words] as const);
  await page.close();
}

/** Pages of the extension know their own number; a page of the web has the highest, for it was opened last. */
async function tabIdOf(welcome: Page, page: Page): Promise<number> {
  if (page === welcome) return welcome.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
  if (page.url().startsWith('chrome-extension:')) return page.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
  const known = await welcome.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
  return Math.max(...known);
}

/** Puts the extension's background to sleep. */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const USABLE = new Set([
  'button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'textbox', 'searchbox', 'combobox', 'slider', 'menuitem', 'DisclosureTriangle', 'tabpanel', 'dialog',
  'img', 'image',
]);

async function controlsOf(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored, role }) => !ignored && USABLE.has(String(role?.value)))
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '').trim() }));
}

/** What a page holds once it was asked to let go of what it no longer needs. */
export async function usageOf(page: Page): Promise<Usage> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}

function rawTab(page: Page): RawTab {
  return {
    goto: async (url) => { await page.goto(url, { waitUntil: 'commit' }); },
    run: (work, argument) => page.evaluate(work as (argument: unknown) => unknown, argument),
    runText: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    pdf: () => page.pdf({ format: 'A4' }),
    controls: () => controlsOf(page),
    usage: () => usageOf(page),
    // Hiding the caret would leave marks on the page's fields.
    screenshot: async (file) => { await page.screenshot({ path: file, caret: 'initial' }); },
    close: () => page.close(),
  };
}
