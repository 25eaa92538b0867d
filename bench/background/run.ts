import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { median, type Row } from '../figures.ts';
import { labelledTexts } from '../text/texts.ts';
import type { StartUp } from './worker.ts';

/** How often the browser is started anew. */
const STARTS = 7;
const WORDS = 600;

declare const startUp: (texts: readonly [string, string]) => Promise<StartUp>;

/** A worker that was just started, in Chromium: how long until its first brief. @param script the bundle of worker.ts */
export async function measureBackground(executable: string, script: string): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'readout-bench-'));
  try {
    const manifest: unknown = { manifest_version: 3, name: 'Readout, measured', version: '1', background: { service_worker: 'background.js', type: 'module' } };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    cpSync(script, path.join(folder, 'background.js'));
    cpSync(path.join('dist', 'data'), path.join(folder, 'data'), { recursive: true });
    const texts = pair();
    const results: StartUp[] = [];
    for (let start = 0; start < STARTS; start += 1) results.push(await oneStart(executable, folder, texts));
    const ms = (of: (result: StartUp) => number): string => `${median(results.map(of)).toFixed(0)} ms`;
    return [
      { what: 'model, lists and programmes loaded and a first brief of 600 words, in a new worker', figure: ms(({ first }) => first), wanted: '≤ 120 ms' },
      { what: 'the worker’s script run before that', figure: ms(({ script: ran }) => ran), wanted: '' },
      { what: 'the next brief of 600 words', figure: ms(({ second }) => second), wanted: '' },
      { what: 'models, gzipped', figure: `${(gzipped('tagger.bin', 'attributions.bin') / 1e6).toFixed(2)} MB`, wanted: '≤ 1.2 MB' },
      { what: 'sanctions lists, gzipped', figure: `${(gzipped('lists.bin') / 1e6).toFixed(2)} MB`, wanted: '' },
      { what: 'background script, gzipped, word lists in it', figure: `${(gzipSync(readFileSync(path.join('dist', 'chrome', 'background.js')), { level: 9 }).length / 1e6).toFixed(2)} MB of ${(statSync(path.join('dist', 'chrome', 'background.js')).size / 1e6).toFixed(2)} MB`, wanted: '' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneStart(executable: string, extension: string, texts: readonly [string, string]): Promise<StartUp> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable, headless: true,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
    return await worker.evaluate((both) => startUp(both), texts);
  } finally {
    await context.close();
  }
}

/** Two different texts of 600 words. */
function pair(): [string, string] {
  const words = labelledTexts().texts.join('\n\n').split(/(?<=\s)(?=\S)/);
  return [words.slice(0, WORDS).join(''), words.slice(WORDS * 8, WORDS * 9).join('')];
}

function gzipped(...files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join('dist', 'data', file)), { level: 9 }).length, 0);
}
