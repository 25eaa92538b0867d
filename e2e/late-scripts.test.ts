import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright';
import { ofExtensionsPage, startChromium, stopWorkers } from './harness/chromium.ts';
import { waitFor } from './harness/tab.ts';
import { ENGLISH } from './pages/stories.ts';

const EXECUTABLE = process.env['READOUT_CHROMIUM'];

const launch = (profile: string) => startChromium(profile, { executable: EXECUTABLE ?? '', extension: 'build/test-chrome', scheme: 'light' });

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

test('Chromium: what the background loads late is there whenever it wakes: after a sleep, a new start of the browser, and a reload of the extension', { skip: EXECUTABLE === undefined }, async () => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'readout-profile-'));
  let context = await launch(profile);
  try {
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
    const id = new URL(worker.url()).host;
    let page = await ownPage(context, id);
    await readsAnArticle(page, 'newly installed');
    await stopWorkers(context, page);
    await readsAnArticle(page, 'after a sleep');
    await context.close();
    context = await launch(profile);
    page = await ownPage(context, id);
    await readsAnArticle(page, 'after a new start of the browser');
    await stopWorkers(context, page);
    await readsAnArticle(page, 'after a sleep in the new start');
    await ofExtensionsPage(context, 'updateProfileConfiguration', { inDeveloperMode: true });
    await ofExtensionsPage(context, 'reload', id, { failQuietly: true });
    page = await ownPage(context, id);
    await readsAnArticle(page, 'after a reload');
    await stopWorkers(context, page);
    await readsAnArticle(page, 'after a reload and a sleep');
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
