import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { forEachBrowser } from './harness/browsers.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

/** A style sheet with its own imports followed, as the extension's build makes it. */
const sheetAsText: Plugin = {
  name: 'sheet-as-text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, logLevel: 'silent' });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/clean-mode.reader-story.ts'], bundle: true, write: false, format: 'iife', platform: 'browser', charset: 'utf8',
    jsx: 'automatic', jsxImportSource: 'preact', plugins: [sheetAsText], logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

async function openReader({ server, open }: Session, theme: string): Promise<Tab> {
  const script = await (bundled ??= bundle());
  server.route('/reader', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Reader</title><body><script src="/reader.js"></script>');
  });
  server.route('/reader.js', (_request, response) => { response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script); });
  server.route('/axe.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js')));
  });
  server.route('/picture.svg', (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="700"><rect width="1600" height="700" fill="#8ac"/></svg>');
  });
  const tab = await open(`/reader?theme=${theme}`);
  await tab.until('the reader', () => document.querySelector('dialog[open] article') !== null);
  return tab;
}

for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
  forEachBrowser(`the reader breaks no rule of accessibility, in its ${theme} theme`, async (session) => {
    const tab = await openReader(session, theme);
    const broken = await tab.evaluate(async () => {
      await new Promise((done) => {
        const script = document.head.appendChild(document.createElement('script'));
        script.addEventListener('load', done);
        script.src = '/axe.js';
      });
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
    });
    assert.deepEqual(broken, []);
    await tab.screenshot(`reader-${theme}`);
  });
}

forEachBrowser('the reader fits a window 320 pixels wide: only a wide table scrolls sideways, in its own box', async (session) => {
  const tab = await openReader(session, 'light');
  await tab.resize(320, 640);
  await tab.until('the narrow layout', () => innerWidth === 320);
  const outside = await tab.evaluate(() => {
    const dialog = document.querySelector('dialog');
    return {
      sideways: (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0),
      cut: [...document.querySelectorAll('dialog *')].filter((element) => element.closest('.table') === null && element.getBoundingClientRect().right > 321).map((element) => element.outerHTML.slice(0, 60)),
      small: [...document.querySelectorAll('button, select')].map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box: { width, height } }) => width > 0 && (width < 24 || height < 24))
        .map(({ element, box: { width, height } }) => `${width} × ${height}: ${element.outerHTML.slice(0, 80)}`),
    };
  });
  assert.deepEqual(outside, { sideways: 0, cut: [], small: [] });
  await tab.screenshot('reader-narrow');
});

forEachBrowser('the reader is used by keyboard alone', async (session) => {
  const tab = await openReader(session, 'light');
  await tab.front();
  await tab.press('PageDown');
  await tab.until('the article to scroll', () => (document.querySelector('dialog')?.scrollTop ?? 0) > 0);
  const size = () => tab.evaluate(() => getComputedStyle(document.querySelector('article p[data-block]') ?? document.body).fontSize);
  const before = await size();
  await tab.evaluate(() => document.querySelector<HTMLElement>('.size button:last-child')?.focus());
  await tab.press('Enter');
  assert.notEqual(await size(), before);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.leave')?.focus());
  await tab.press('Enter');
  assert.deepEqual(await tab.evaluate(() => (globalThis as unknown as { chosen: unknown[] }).chosen), [{ fontSize: 21 }, 'left']);
});
