import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

const folders: string[] = [];

/** A copy of the extension that knows one language alone, and so speaks it whatever the browser speaks. */
function speaking(extension: string, locale: string): string {
  const folder = mkdtempSync(path.join('build', `speaking-${locale}-`));
  folders.push(folder);
  cpSync(extension, folder, { recursive: true });
  for (const other of readdirSync(path.join(folder, '_locales'))) if (other !== locale) rmSync(path.join(folder, '_locales', other), { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: locale }));
  return folder;
}

async function start(name: BrowserName, scheme: 'light' | 'dark', locale: string | null): Promise<Running> {
  const { executable, extension, launch } = BROWSERS[name];
  if (executable === undefined) throw new Error(`${name} has no executable: run the end-to-end tests with scripts/e2e.mjs`);
  const options = { executable, extension: locale === null ? extension : speaking(extension, locale), scheme };
  const driver = await launch(options).catch((error: unknown) => {
    // A browser that does not come up is no fault of the extension's: where two start at once on a slow machine it happens.
    console.error(`${name} is started a second time: ${error instanceof Error ? error.message : String(error)}`);
    return launch(options);
  });
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
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Options {
  /** Why the test cannot run here; it is skipped and says so. */
  skip?: string | false;
  /** What the browser prefers; light unless said. Each scheme is a browser of its own. */
  scheme?: 'light' | 'dark';
  only?: BrowserName;
  /** The only language that the extension knows; all of them unless said. */
  locale?: string;
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
export function forEachBrowser(name: string, spec: (session: Session) => Promise<void>, { skip = false, scheme = 'light', only, locale }: Options = {}): void {
  for (const browserName of ['chromium', 'firefox'] as const) {
    if (BROWSERS[browserName].executable === undefined || (only !== undefined && only !== browserName)) continue;
    test(`${name} (${browserName})`, { skip, timeout: 120_000 }, async () => {
      const key = `${browserName} ${scheme} ${locale ?? ''}`;
      const starting = running.get(key) ?? start(browserName, scheme, locale ?? null);
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
