import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import type { BriefArticle } from '../../src/facts/brief.ts';
import { median, type Row } from '../figures.ts';
import { labelledTexts } from '../text/texts.ts';

/** How often the browser is started anew. */
const STARTS = 9;
const WORDS = 600;
/** Milliseconds until what follows an installation is over. */
const REST = 1500;
const EXTENSION = path.resolve('dist', 'chrome');

/** What a background that slept needs, in milliseconds. */
interface StartUp {
  /** Until it answers a question for which no article is read. */
  awake: number;
  /** From there until the first brief: engine, model, lists and programmes loaded, the text read. */
  first: number;
  /** The next brief, of another text. */
  second: number;
}

/** A background that was just woken, in Chromium: how long until its first brief. */
export async function measureBackground(executable: string): Promise<Row[]> {
  const texts = pair();
  const results: StartUp[] = [];
  for (let start = 0; start < STARTS; start += 1) results.push(await oneStart(executable, texts));
  const ms = (of: (result: StartUp) => number): string => `${median(results.map(of)).toFixed(0)} ms; best ${Math.min(...results.map(of)).toFixed(0)} ms`;
  return [
    {
      what: 'engine, model, lists and programmes loaded and a first brief of 600 words, in a worker that was just woken', figure: ms(({ first }) => first),
      wanted: '≤ 120 ms',
    },
    { what: 'the worker woken before that, until it answers', figure: ms(({ awake }) => awake), wanted: '' },
    { what: 'the next brief of 600 words', figure: ms(({ second }) => second), wanted: '' },
    { what: 'models, gzipped', figure: `${megabytes(gzipped('data/tagger.bin', 'data/attributions.bin'))} MB`, wanted: '≤ 1.2 MB' },
    { what: 'sanctions lists, gzipped', figure: `${megabytes(gzipped('data/lists.bin'))} MB`, wanted: '≤ 2.5 MB' },
    ...['background.js', 'reading.js', 'facts.js'].map((name) => (
      {
        what: `${name}, as it is loaded (gzipped)`, figure: `${megabytes(statSync(path.join(EXTENSION, name)).size)} MB (${megabytes(gzipped(name))} MB)`,
        wanted: name === 'background.js' ? '≤ 0.12 MB' : '',
      }
    )),
  ];
}

async function oneStart(executable: string, texts: readonly [string, string]): Promise<StartUp> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable, headless: true,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
    const page = await context.newPage();
    await page.goto(new URL('welcome.html', worker.url()).href);
    await page.waitForTimeout(REST);
    const protocol = await context.newCDPSession(page);
    await protocol.send('ServiceWorker.enable');
    await protocol.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(REST / 3);
    const awake = await timeOf(page, 'sites:get', {});
    const [first, second] = [await timeOf(page, 'brief:of', briefOf(texts[0])), await timeOf(page, 'brief:of', briefOf(texts[1]))];
    return { awake, first, second };
  } finally {
    await context.close();
  }
}

/** Milliseconds until the background has answered. */
function timeOf(page: Page, readout: string, request: object): Promise<number> {
  return page.evaluate(async (message) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }).chrome;
    const before = performance.now();
    const reply = await runtime.sendMessage(message);
    const took = performance.now() - before;
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return took;
  }, { readout, request });
}

function briefOf(text: string): { article: BriefArticle; articleKey: string } {
  return {
    article: { url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: WORDS, text },
    articleKey: 'measured',
  };
}

/** Two different texts of 600 words. */
function pair(): [string, string] {
  const words = labelledTexts().texts.join('\n\n').split(/(?<=\s)(?=\S)/);
  return [words.slice(0, WORDS).join(''), words.slice(WORDS * 8, WORDS * 9).join('')];
}

function gzipped(...files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(EXTENSION, file)), { level: 9 }).length, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
