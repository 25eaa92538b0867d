import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { servePages } from '../../e2e/harness/server.ts';
import { median, quantile, spread, type Row } from '../figures.ts';
import { ownPages, savedPages, savedPagesAreHere } from '../pages/saved-pages.ts';
import type { PackedPage } from '../../src/article/tree/packed.ts';
import type { InPage, Peer } from './in-page.ts';
import { longPage } from './long-page.ts';

const PEERS: readonly Peer[] = ['readability', 'defuddle'];
/** How often each tool reads a page after the first time. */
const ROUNDS = 5;

declare const readoutBench: InPage;

/** @param scripts the bundles of readability.ts and in-page.ts */
export async function measureExtraction(executable: string, scripts: readonly string[]): Promise<{ rows: Row[]; browser: string; pages: string }> {
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--mute-audio', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const server = await servePages();
  const code = scripts.map((script) => readFileSync(script, 'utf8')).join('\n');
  const page = await browser.newPage();
  const show = async (html: string): Promise<void> => {
    // Scripts of the page would take their share of the time, now more, now less.
    server.route('/measured', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" }).end(html);
    });
    await page.goto(`${server.origin}/measured`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    // Nobody has a page read that is not painted yet: its style is worked out for that, and not for who asks for it first.
    await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));
  };
  // Stand for the extension's background: one stays awake from page to page, the other is woken for each.
  const awake = await background(browser, code);
  try {
    const saved = savedPagesAreHere();
    const files = saved ? savedPages() : ownPages();
    const pages = saved ? `${files.length} saved news pages`
      : `the demo and ${files.length - 1} pages of the extraction's tests (the saved news pages in ../shared are not here)`;
    const results: PageResult[] = [];
    for (const { html } of files) {
      const woken = await background(browser, code);
      results.push(await measurePage(page, awake, woken, () => show(html)));
      await woken.close();
    }
    return { rows: [...rowsOf(results), ...await growth(page, awake, show)], browser: `Chromium ${browser.version()}`, pages };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function background(browser: Browser, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate(code);
  // Until the browser has done with opening the page itself.
  await page.waitForTimeout(300);
  return page;
}

interface PageResult {
  /** The first reading in a page that was just opened. */
  first: Record<Peer, number> & { read: number; find: number; findWoken: number };
  /** The median of the readings after it. */
  later: Record<Peer, number> & { read: number; find: number };
}

const peer = (page: Page, tool: Peer): Promise<number> => page.evaluate((name) => readoutBench.peer(name), tool);
const read = (page: Page): Promise<{ page: PackedPage; took: number }> => page.evaluate(() => readoutBench.read());
const find = (page: Page, packed: PackedPage, url: string): Promise<number> => page.evaluate(([sent, at]) => readoutBench.find(sent, at),
  [packed, url] as const);

async function measurePage(page: Page, awake: Page, woken: Page, show: () => Promise<void>): Promise<PageResult> {
  await show();
  const { page: packed, took } = await read(page);
  const readout = { read: took, findWoken: await find(woken, packed, page.url()), find: await find(awake, packed, page.url()) };
  const first: Record<Peer, number> = { readability: 0, defuddle: 0 };
  for (const tool of PEERS) {
    await show();
    first[tool] = await peer(page, tool);
  }
  const samples = { read: [] as number[], find: [] as number[], readability: [] as number[], defuddle: [] as number[] };
  // The first round is not counted: in this opening of the page not every tool has read it yet.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const now = {
      read: (await read(page)).took, find: await find(awake, packed, page.url()), readability: await peer(page, 'readability'),
      defuddle: await peer(page, 'defuddle'),
    };
    if (round > 0) for (const part of Object.keys(samples) as (keyof typeof samples)[]) samples[part].push(now[part]);
  }
  return {
    first: { ...first, ...readout },
    later: { read: median(samples.read), find: median(samples.find), readability: median(samples.readability), defuddle: median(samples.defuddle) },
  };
}

function rowsOf(results: readonly PageResult[]): Row[] {
  const firstWoken = ({ first }: PageResult): number => first.read + first.findWoken;
  const first = ({ first: { read, find } }: PageResult): number => read + find;
  const later = ({ later: { read, find } }: PageResult): number => read + find;
  const ratios = (of: (result: PageResult) => number, when: 'first' | 'later', tool: Peer) => spread(results.map((result) => of(result) / result[when][tool]));
  const ms = (of: (result: PageResult) => number) => spread(results.map(of), 1);
  const held = (when: 'first' | 'later') => {
    const all = results.map((result) => result[when].read);
    return `${Math.max(...all).toFixed(0)} ms; nineteen in twenty pages under ${quantile(all, 0.95).toFixed(0)} ms; ${all.filter((one) => one > 50).length} over 50 ms`;
  };
  return [
    { what: 'Readout ÷ Readability alone, median over pages (middle half)', figure: ratios(later, 'later', 'readability'), wanted: '≤ 1.5' },
    { what: 'Readout ÷ Defuddle', figure: ratios(later, 'later', 'defuddle'), wanted: '≤ 0.4' },
    {
      what: 'the first reading of each page, the background awake from the page before: ÷ Readability', figure: ratios(first, 'first', 'readability'),
      wanted: '',
    },
    { what: 'the same ÷ Defuddle', figure: ratios(first, 'first', 'defuddle'), wanted: '' },
    { what: 'the first reading of each page, the background just woken: ÷ Readability', figure: ratios(firstWoken, 'first', 'readability'), wanted: '' },
    { what: 'the same ÷ Defuddle', figure: ratios(firstWoken, 'first', 'defuddle'), wanted: '' },
    {
      what: 'Readout, ms a page',
      figure: `${ms(later)}, of it in the page ${ms(({ later: { read } }) => read)}; first ${ms(first)}, in the page ${ms(({ first: { read } }) => read)}; background just woken ${ms(firstWoken)}`,
      wanted: '',
    },
    ...PEERS.map((tool) => ({
      what: `${tool}, ms a page`, figure: `${ms((result) => result.later[tool])}; first ${ms((result) => result.first[tool])}`, wanted: '',
    })),
    { what: 'main thread of the page held, first reading', figure: held('first'), wanted: '≤ 50 ms' },
    { what: 'main thread of the page held, later readings', figure: held('later'), wanted: '≤ 50 ms' },
  ];
}

/** What ten times as many elements cost. */
async function growth(page: Page, awake: Page, show: (html: string) => Promise<void>): Promise<Row[]> {
  const timesOf = async (elements: number) => {
    await show(longPage(elements));
    const samples = { readout: [] as number[], readability: [] as number[], defuddle: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      const { page: packed, took } = await read(page);
      samples.readout.push(took + await find(awake, packed, page.url()));
      for (const tool of PEERS) samples[tool].push(await peer(page, tool));
    }
    return { readout: median(samples.readout), readability: median(samples.readability), defuddle: median(samples.defuddle) };
  };
  const small = await timesOf(10_000);
  const large = await timesOf(100_000);
  return (['readout', ...PEERS] as const).map((tool) => ({
    what: `${tool}: 100,000 elements ÷ 10,000 elements`,
    figure: `${(large[tool] / small[tool]).toFixed(1)} (${large[tool].toFixed(0)} ms ÷ ${small[tool].toFixed(0)} ms)`,
    wanted: tool === 'readout' ? '≤ 15' : '',
  }));
}
