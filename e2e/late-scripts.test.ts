import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { waitFor } from './harness/tab.ts';
import { ENGLISH } from './pages/stories.ts';

const EXECUTABLE = process.env['READOUT_CHROMIUM'];
const EXTENSION = path.resolve('build/test-chrome');

function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE ?? '', headless: true,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

async function ownPage(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await waitFor('a page of the extension', async () => (await page.goto(`chrome-extension://${id}/welcome.html`).catch(() => null)) !== null || null);
  return page;
}

/** Has the facts of an article found by the background, for which it needs a script that it loads late. */
async function readsAnArticle(page: Page, when: string): Promise<void> {
  const article = { url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: 100, text: ENGLISH.join('\n\n') };
  const brief = await page.evaluate((sent) => chrome.runtime.sendMessage({ readout: 'brief:of', request: { article: sent, articleKey: 'a' } }) as Promise<{ ok: boolean; brief?: { quotes: unknown[] } }>, article);
  assert.ok((brief.brief?.quotes.length ?? 0) > 0, `${when}: ${JSON.stringify(brief).slice(0, 300)}`);
}

async function sleep(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('Chromium: what the background loads late is there whenever it wakes: after a sleep, a new start of the browser, and a reload of the extension', { skip: EXECUTABLE === undefined }, async () => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'readout-profile-'));
  let context = await launch(profile);
  try {
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
    const id = new URL(worker.url()).host;
    let page = await ownPage(context, id);
    await readsAnArticle(page, 'newly installed');
    await sleep(context, page);
    await readsAnArticle(page, 'after a sleep');
    await context.close();
    context = await launch(profile);
    page = await ownPage(context, id);
    await readsAnArticle(page, 'after a new start of the browser');
    await sleep(context, page);
    await readsAnArticle(page, 'after a sleep in the new start');
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (own) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: { updateProfileConfiguration(changes: object): Promise<void>; reload(id: string, options: object): Promise<void> } };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(own, { failQuietly: true });
    }, id);
    page = await ownPage(context, id);
    await readsAnArticle(page, 'after a reload');
    await sleep(context, page);
    await readsAnArticle(page, 'after a reload and a sleep');
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
