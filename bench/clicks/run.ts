import { chromium } from 'playwright';
import { launchChromium, usageOf } from '../../e2e/harness/chromium.ts';
import { servePages, type PageServer } from '../../e2e/harness/server.ts';
import { sessionOf, type Session } from '../../e2e/harness/session.ts';
import type { Tab, Usage } from '../../e2e/harness/tab.ts';
import { median, spread, type Row } from '../figures.ts';
import { OFFLINE_CHROMIUM } from '../pages/opening.ts';
import { ownPages, savedPages, savedPagesAreHere, type PageFile } from '../pages/saved-pages.ts';

/** Of the saved pages, every so many. */
const EVERY = 6;
const TABS = 60;

interface Clicks {
  load: number;
  clean: number;
  popup: number;
}

/**
 * What a reader waits for, in Chromium with the extension as it ships: from the click until the clean page is painted and until the popup is
 * full, beside what the page itself takes to load; and what the extension costs a page before any click.
 */
export async function measureClicks(executable: string): Promise<Row[]> {
  const files = savedPagesAreHere() ? savedPages().filter((_, place) => place % EVERY === 0) : ownPages().slice(0, 12);
  const driver = await launchChromium({ executable, extension: 'build/test-chrome', scheme: 'light', args: OFFLINE_CHROMIUM });
  const server = await servePages();
  const { session } = sessionOf(driver, server);
  try {
    const results: Clicks[] = [];
    for (const file of files) {
      const result = await measurePage(session, file);
      if (result !== null) results.push(result);
    }
    const before = await usageOfPlainPage(session);
    const without = await usageWithout(executable, server);
    return [
      { what: `the page’s own load, ms (${results.length} pages)`, figure: spread(results.map(({ load }) => load), 0), wanted: '' },
      { what: 'click → clean page painted, ms', figure: spread(results.map(({ clean }) => clean), 0), wanted: '' },
      { what: 'click → popup full, ms: reading, facts, lists and the popup itself', figure: spread(results.map(({ popup }) => popup), 0), wanted: '' },
      { what: 'click → clean page painted ÷ the page’s own load', figure: spread(results.map(({ clean, load }) => clean / load)), wanted: '' },
      { what: 'click → popup full ÷ the page’s own load', figure: spread(results.map(({ popup, load }) => popup / load)), wanted: '' },
      { what: 'before any click, with Readout − without: nodes, listeners, memory of a page', figure: difference(before, without), wanted: '0, 0, 0 KB' },
      await growthByTabs(session),
    ];
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Null where the page holds no article, so that nothing is shown after the click. */
async function measurePage(session: Session, { html }: PageFile): Promise<Clicks | null> {
  const times = { clean: 0, popup: 0, load: 0 };
  for (const step of ['popup', 'clean'] as const) {
    const tab = await openPage(session, html);
    times.load = await tab.evaluate(() =>
      performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).loadEventEnd)[0] ?? 0);
    const took = step === 'clean' ? await cleanPainted(session, tab) : await popupFull(session, tab);
    await tab.close();
    if (took === null) return null;
    times[step] = took;
  }
  return times;
}

async function openPage({ server, open }: Session, html: string): Promise<Tab> {
  // Scripts of the page would take their share of the time, now more, now less.
  server.route('/clicked', (_,
    response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" }).end(html); });
  const tab = await open('/clicked');
  await tab.until('the page to be loaded', () => performance.getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).loadEventEnd > 0));
  return tab;
}

/** As the popup's switch does it: a message to the background, and then the frame in which the page is painted anew. */
function cleanPainted({ welcome }: Session, tab: Tab): Promise<number | null> {
  return welcome.evaluate(async (tabId) => {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state: 'site' } }) as { ok: boolean };
    await chrome.scripting.executeScript({ target: { tabId },
      func: () => new Promise<null>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => { resolve(null); })); }) });
    return reply.ok ? performance.now() - start : null;
  }, tab.id);
}

/** By the popup's own clock, which begins when it is asked for. */
async function popupFull(session: Session, tab: Tab): Promise<number | null> {
  const panel = await session.popup(tab);
  const took = await panel.evaluate(() => new Promise<number | null>((resolve) => {
    const look = () => {
      const main = document.querySelector('main');
      if (main === null || main.getAttribute('aria-busy') === 'true') requestAnimationFrame(look);
      else resolve(document.querySelector('.problem') === null ? performance.now() : null);
    };
    look();
  }));
  await panel.close();
  return took;
}

const PLAIN = '/pages/plain.html';

async function usageOfPlainPage({ open }: Session): Promise<Usage | null> {
  const tab = await open(PLAIN);
  const usage = await tab.usage();
  await tab.close();
  return usage;
}

/** The same page in a browser that has no extension. */
async function usageWithout(executable: string, { origin }: PageServer): Promise<Usage> {
  const browser = await chromium.launch({ executablePath: executable, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(origin + PLAIN, { waitUntil: 'commit' });
    return await usageOf(page);
  } finally {
    await browser.close();
  }
}

function difference(mine: Usage | null, theirs: Usage): string {
  if (mine === null) return 'not measured';
  return `${mine.nodes - theirs.nodes}, ${mine.listeners - theirs.listeners}, ${((mine.heap - theirs.heap) / 1024).toFixed(0)} KB`;
}

/** The same click with many tabs open, each with a story of its own that was read. */
async function growthByTabs(session: Session): Promise<Row> {
  const ask = ({ id }: Tab): Promise<number> => session.welcome.evaluate(async (tabId) => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ readout: 'brief:get', request: { tabId } });
    return performance.now() - start;
  }, id);
  const fresh = async (): Promise<number> => {
    const samples: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const tab = await session.open('/demo/');
      await tab.until('the page to arrive', () => document.readyState === 'complete');
      samples.push(await ask(tab));
      await tab.close();
    }
    return median(samples);
  };
  await fresh();
  const alone = await fresh();
  for (let count = 0; count < TABS; count += 1) await ask(await session.open('/demo/'));
  const among = await fresh();
  return {
    what: `a brief with ${TABS} read tabs open ÷ with none`, figure: `${(among / alone).toFixed(2)} (${among.toFixed(0)} ms ÷ ${alone.toFixed(0)} ms)`,
    wanted: '',
  };
}
