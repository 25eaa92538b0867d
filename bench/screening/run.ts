import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type CDPSession } from 'playwright';
import { median, type Row } from '../figures.ts';
import type { ScreeningBench } from './in-page.ts';

const NAMES = 2000;

declare const screening: ScreeningBench;

/**
 * Screening names against all lists, in Chromium: how long until the index can be asked, and a name, beside Jaro-Winkler over all listed names.
 * @param script the bundle of in-page.ts
 */
export async function measureScreening(executable: string, script: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: executable, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    const protocol = await page.context().newCDPSession(page);
    await page.addScriptTag({ path: script });
    const before = await heapOf(protocol);
    await page.evaluate((base64) => screening.keep(base64), readFileSync(path.join('dist', 'data', 'lists.bin')).toString('base64'));
    const openings = await page.evaluate(() => screening.open());
    const ours = await page.evaluate((names) => screening.screen(names), NAMES);
    const used = await heapOf(protocol) - before;
    const slow = await page.evaluate(() => screening.slowly());
    return [
      {
        what: 'sanctions lists: index opened, its bytes being there',
        figure: `${median(openings).toFixed(0)} ms; the first time ${(openings[0] ?? 0).toFixed(0)} ms`, wanted: '≤ 60 ms',
      },
      { what: `a name screened, of ${NAMES} against ${slow.listed.toLocaleString('en')} listed`, figure: `${ours.toFixed(3)} ms`, wanted: '≤ 0.2 ms' },
      {
        what: `Jaro-Winkler over all listed names ÷ that (${slow.found} above 0.9)`,
        figure: `${(slow.took / ours).toFixed(0)} (${slow.took.toFixed(1)} ms a name)`, wanted: '≥ 50',
      },
      { what: `memory for bytes, index and what is kept of words after ${NAMES} names`, figure: `${(used / 1e6).toFixed(0)} MB`, wanted: '≤ 60 MB' },
    ];
  } finally {
    await browser.close();
  }
}

/** Bytes that scripts hold, array buffers among them, once what nobody needs is gone. */
async function heapOf(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
