import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { servePages } from '../../e2e/harness/server.ts';
import { median, quantile, spread, type Row } from '../figures.ts';
import { ownPages, savedPages, savedPagesAreHere } from '../pages/saved-pages.ts';
import type { InPage, Timing, Tool } from './in-page.ts';
import { longPage } from './long-page.ts';

const TOOLS: readonly Tool[] = ['readout', 'readability', 'defuddle'];
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
  try {
    const saved = savedPagesAreHere();
    const files = saved ? savedPages() : ownPages();
    const pages = saved ? `${files.length} saved news pages` : `the demo and ${files.length - 1} pages of the extraction's tests (the saved news pages in ../shared are not here)`;
    const results: PageResult[] = [];
    for (const { html } of files) results.push(await measurePage(page, () => show(html)));
    return { rows: [...rowsOf(results), ...await growth(page, show)], browser: `Chromium ${browser.version()}`, pages };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface PageResult {
  /** The first reading in a page that was just opened. */
  cold: Record<Tool, Timing>;
  /** The median of the readings after it. */
  warm: Record<Tool, Timing>;
}

const time = (page: Page, tool: Tool): Promise<Timing> => page.evaluate((name) => readoutBench.time(name), tool);

async function measurePage(page: Page, show: () => Promise<void>): Promise<PageResult> {
  const cold: Partial<Record<Tool, Timing>> = {};
  const samples: Record<Tool, Timing[]> = { readout: [], readability: [], defuddle: [] };
  for (const tool of TOOLS) {
    await show();
    cold[tool] = await time(page, tool);
  }
  for (const tool of TOOLS) await time(page, tool);
  for (let round = 0; round < ROUNDS; round += 1) for (const tool of TOOLS) samples[tool].push(await time(page, tool));
  const middle = (all: readonly Timing[]): Timing => ({ took: median(all.map(({ took }) => took)), longest: median(all.map(({ longest }) => longest)) });
  return {
    cold: cold as Record<Tool, Timing>,
    warm: { readout: middle(samples.readout), readability: middle(samples.readability), defuddle: middle(samples.defuddle) },
  };
}

function rowsOf(results: readonly PageResult[]): Row[] {
  const ratios = (when: 'cold' | 'warm', other: Tool) => spread(results.map((result) => result[when].readout.took / result[when][other].took));
  const times = (when: 'cold' | 'warm', tool: Tool) => spread(results.map((result) => result[when][tool].took), 1);
  const longest = (when: 'cold' | 'warm') => {
    const all = results.map((result) => result[when].readout.longest);
    return `${Math.max(...all).toFixed(0)} ms; nineteen in twenty pages under ${quantile(all, 0.95).toFixed(0)} ms; ${all.filter((one) => one > 50).length} over 50 ms`;
  };
  return [
    { what: 'Readout ÷ Readability alone, median over pages (middle half)', figure: ratios('warm', 'readability'), wanted: '≤ 1.5' },
    { what: 'Readout ÷ Defuddle', figure: ratios('warm', 'defuddle'), wanted: '≤ 0.4' },
    { what: 'the same at the first reading after loading: ÷ Readability', figure: ratios('cold', 'readability'), wanted: '' },
    { what: 'the same at the first reading after loading: ÷ Defuddle', figure: ratios('cold', 'defuddle'), wanted: '' },
    ...TOOLS.map((tool) => ({ what: `${tool}, ms a page`, figure: `${times('warm', tool)}; first ${times('cold', tool)}`, wanted: '' })),
    { what: 'main thread of the page held, first reading', figure: longest('cold'), wanted: '≤ 50 ms' },
    { what: 'main thread of the page held, later readings', figure: longest('warm'), wanted: '≤ 50 ms' },
  ];
}

/** What ten times as many elements cost. */
async function growth(page: Page, show: (html: string) => Promise<void>): Promise<Row[]> {
  const timesOf = async (elements: number): Promise<Record<Tool, number>> => {
    await show(longPage(elements));
    const samples: Record<Tool, number[]> = { readout: [], readability: [], defuddle: [] };
    for (let round = 0; round < 3; round += 1) for (const tool of TOOLS) samples[tool].push((await time(page, tool)).took);
    return { readout: median(samples.readout), readability: median(samples.readability), defuddle: median(samples.defuddle) };
  };
  const small = await timesOf(10_000);
  const large = await timesOf(100_000);
  return TOOLS.map((tool) => ({
    what: `${tool}: 100,000 elements ÷ 10,000 elements`,
    figure: `${(large[tool] / small[tool]).toFixed(1)} (${large[tool].toFixed(0)} ms ÷ ${small[tool].toFixed(0)} ms)`,
    wanted: tool === 'readout' ? '≤ 15' : '',
  }));
}
