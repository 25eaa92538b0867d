import type { PageServer } from './server.ts';
import type { Tab } from './tab.ts';

export type Place = 'window' | 'tab';
export type BrowserName = 'chromium' | 'firefox';

/** One running browser with the extension in it. */
export interface Driver {
  browserName: BrowserName;
  /** The extension's own origin, without a slash at its end. */
  extensionOrigin: string;
  /** The page that the extension opened by itself when it was installed: it has the extension's rights, and drives the rest. */
  welcome: Tab;
  /** A new tab in front, at an address of the web. */
  open(url: string): Promise<Tab>;
  /** A page of the extension in a window of its own, so that the tab it is about stays visible as it does under a real popup; or in a tab. */
  openExtensionPage(pathAndQuery: string, place?: Place): Promise<Tab>;
  /** The keyboard command for clean mode, as if pressed with this tab in front. */
  pressCommand(tab: Tab): Promise<void>;
  /** A click on the extension's item of the context menu, with these words of this tab selected. Chromium alone has one. */
  clickMenuItem(tab: Tab, item: string, words: string): Promise<void>;
  /** A click on the toolbar button with this tab in front: the reader lets the extension into the page. */
  clickToolbar(tab: Tab): Promise<void>;
  /** How the reader answers when the browser next asks whether to allow a site ("http://localhost/*"). Returns what waits until that was done. */
  willAnswer(pattern: string, allow: boolean, asking: Tab): Promise<() => Promise<void>>;
  /** The reader takes a site's permission back in the browser's own settings. */
  takeBack(pattern: string): Promise<void>;
  /** Puts the background to sleep as the browser does when nothing happened for a while. */
  sleepBackground(): Promise<void>;
  /** Ends the extension and starts it again, as an update does. Its pages close; `welcome` is a new one from then on. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** What a spec is given. */
export interface Session {
  browserName: BrowserName;
  extensionOrigin: string;
  server: PageServer;
  welcome: Tab;
  /** A tab at "/pages/…", "/demo/…", "/seed/…", a route of the spec's own, or a whole address. */
  open(address: string): Promise<Tab>;
  /** The popup for a tab, in a window of its own. */
  popup(tab: Tab): Promise<Tab>;
  openExtensionPage(pathAndQuery: string, place?: Place): Promise<Tab>;
  pressCommand(tab: Tab): Promise<void>;
  clickMenuItem: Driver['clickMenuItem'];
  clickToolbar: Driver['clickToolbar'];
  willAnswer: Driver['willAnswer'];
  takeBack: Driver['takeBack'];
  sleepBackground(): Promise<void>;
  reloadExtension: Driver['reloadExtension'];
  /** Runs a function in a tab as the extension's content script would: in its world, with its rights. It must not close over anything. */
  inContent<Result, Argument>(tab: Tab, work: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
}

async function runInContent<Result, Argument>(
  welcome: Tab, tab: Tab, work: (argument: Argument) => Result | Promise<Result>, argument: Argument,
): Promise<Result> {
  // Firefox gives an error of such a function back as no result at all: it is caught where it happens.
  const guarded = `async (argument) => {
    try {
      return { value: await (${work.toString()})(argument) };
    } catch (error) {
      return { error: String(error) };
    }
  }`;
  const [answer] = await welcome.evaluateText(
    `chrome.scripting.executeScript({ target: { tabId: ${tab.id} }, func: ${guarded}, args: [${JSON.stringify(argument)}] })`,
  ) as { result: { value: Result; error?: string } | null }[];
  if (!answer?.result) throw new Error('the content script gave no answer');
  if (answer.result.error !== undefined) throw new Error(`in the content script: ${answer.result.error}`);
  return answer.result.value;
}

export function sessionOf(driver: Driver, server: PageServer): { session: Session; closeTabs(): Promise<void> } {
  const opened: Tab[] = [];
  const remember = async (tab: Promise<Tab>) => {
    opened.push(await tab);
    return tab;
  };
  return {
    session: {
      browserName: driver.browserName,
      extensionOrigin: driver.extensionOrigin,
      server,
      get welcome() { return driver.welcome; },
      open: (address) => remember(driver.open(address.startsWith('/') ? server.origin + address : address)),
      popup: (tab) => remember(driver.openExtensionPage(`/popup.html?tab=${tab.id}`)),
      openExtensionPage: (pathAndQuery, place) => remember(driver.openExtensionPage(pathAndQuery, place)),
      pressCommand: (tab) => driver.pressCommand(tab),
      clickMenuItem: (tab, item, words) => driver.clickMenuItem(tab, item, words),
      clickToolbar: (tab) => driver.clickToolbar(tab),
      willAnswer: (pattern, allow, asking) => driver.willAnswer(pattern, allow, asking),
      takeBack: (pattern) => driver.takeBack(pattern),
      sleepBackground: () => driver.sleepBackground(),
      reloadExtension: () => driver.reloadExtension(),
      inContent: (tab, work, argument) => runInContent(driver.welcome, tab, work, argument),
    },
    closeTabs: async () => {
      // A tab may be gone already: then its spec closed it, which is what is wanted here.
      await Promise.allSettled(opened.splice(0).map((tab) => tab.close()));
    },
  };
}
