import { after, test } from 'node:test';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { servePages, type PageServer } from './server.ts';
import { sessionOf, type BrowserName, type Driver, type Session } from './session.ts';

/** Set by scripts/e2e.mjs: the browsers to run, and where they are. */
const BROWSERS: Record<BrowserName, { executable: string | undefined; extension: string; launch: typeof launchChromium }> = {
  chromium: { executable: process.env['READOUT_CHROMIUM'], extension: 'build/test-chrome', launch: launchChromium },
  firefox: { executable: process.env['READOUT_FIREFOX'], extension: 'build/test-firefox', launch: launchFirefox },
};

interface Running {
  driver: Driver;
  server: PageServer;
  session: Session;
  closeTabs(): Promise<void>;
}

const running = new Map<string, Promise<Running>>();

async function start(name: BrowserName, scheme: 'light' | 'dark'): Promise<Running> {
  const { executable, extension, launch } = BROWSERS[name];
  if (executable === undefined) throw new Error(`${name} has no executable: run the end-to-end tests with scripts/e2e.mjs`);
  const driver = await launch({ executable, extension, scheme });
  const server = await servePages();
  return { driver, server, ...sessionOf(driver, server) };
}

after(async () => {
  // A browser that did not start has closed itself and failed its tests already.
  for (const result of await Promise.allSettled(running.values())) {
    if (result.status === 'rejected') continue;
    await result.value.driver.close();
    await result.value.server.close();
  }
});

export interface Options {
  /** Why the test cannot run here; it is skipped and says so. */
  skip?: string | false;
  /** What the browser prefers; light unless said. Each scheme is a browser of its own. */
  scheme?: 'light' | 'dark';
  only?: BrowserName;
}

/**
 * One spec, run in Chromium and in Firefox. The browsers are started once a file; the tabs that a spec opens are closed after it.
 *
 *     forEachBrowser('the popup names the actors', async ({ open, popup }) => {
 *       const article = await open('/demo/');
 *       const panel = await popup(article);
 *       await panel.until('an actor', () => document.body.innerText.includes('Foreign Minister'));
 *     });
 */
export function forEachBrowser(name: string, spec: (session: Session) => Promise<void>, { skip = false, scheme = 'light', only }: Options = {}): void {
  for (const browserName of ['chromium', 'firefox'] as const) {
    if (BROWSERS[browserName].executable === undefined || (only !== undefined && only !== browserName)) continue;
    test(`${name} (${browserName})`, { skip, timeout: 120_000 }, async () => {
      const key = `${browserName} ${scheme}`;
      const starting = running.get(key) ?? start(browserName, scheme);
      running.set(key, starting);
      const { session, closeTabs } = await starting;
      try {
        await spec(session);
      } finally {
        await closeTabs();
      }
    });
  }
}
