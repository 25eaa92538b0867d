import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../e2e/harness/chromium.ts';
import { servePages } from '../../e2e/harness/server.ts';
import { sessionOf, type Session } from '../../e2e/harness/session.ts';
import type { Tab } from '../../e2e/harness/tab.ts';
import { OFFLINE_CHROMIUM, openSaved } from '../pages/opening.ts';
import { savedPages, SCORER, TRUTH, type PageFile } from '../pages/saved-pages.ts';
import { differences } from './differences.ts';
import { kindOf, KINDS, type Kind } from './furniture.ts';
import type { Furniture, InPage, VisibleLine } from './in-page.ts';

/** Set by scripts/site-look.mjs. */
const EXTENSION = process.env['READOUT_EXTENSION'] ?? '';
const EXECUTABLE = process.env['READOUT_CHROMIUM'] ?? '';
/** The number of pages to list what is wrong with. */
const worst = Number(/--worst=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 0);
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

interface Result {
  name: string;
  lines: VisibleLine[];
  furniture: Furniture | null;
  /** What the extension answered when the page could not be read clean. */
  refusal: string | null;
  /** "" where the document is the same after leaving, else where it differs. */
  change: string;
}

declare const readoutBench: InPage;

const driver = await launchChromium({
  executable: EXECUTABLE, extension: EXTENSION, scheme: 'light',
  args: OFFLINE_CHROMIUM,
});
const server = await servePages();
const { session, closeTabs } = sessionOf(driver, server);
const results: Result[] = [];
try {
  for (const page of savedPages().filter(({ name }) => only.length === 0 || only.some((part) => name.startsWith(part)))) {
    results.push(await lookAt(session, page));
    await closeTabs();
  }
} finally {
  await driver.close();
  await server.close();
}
report(results);

async function lookAt(session: Session, { name, html }: PageFile): Promise<Result> {
  const tab = await openSaved(session, `/saved/${name}`, html);
  await session.welcome.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['bench.js'] }), tab.id);
  const furniture = await session.inContent(tab, () => readoutBench.furniture(), null);
  const markup = () => tab.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  const reply = await setClean(session, tab, 'site');
  const lines = await session.inContent(tab, () => readoutBench.visibleLines(), null);
  await setClean(session, tab, 'off');
  let change = firstChange(before, await markup());
  if (change !== '') {
    // The page's own scripts may have been at work meanwhile (a late advertisement, a picture that came into view): they have come to rest by now.
    const settled = await markup();
    await setClean(session, tab, 'site');
    await setClean(session, tab, 'off');
    change = firstChange(settled, await markup());
  }
  return { name, lines, furniture, refusal: reply.ok ? null : JSON.stringify(reply), change };
}

function setClean({ welcome }: Session, tab: Tab, state: 'site' | 'off'): Promise<{ ok: boolean }> {
  return welcome.evaluate(
    ({ tabId, state }) => chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state } }) as Promise<{ ok: boolean }>,
    { tabId: tab.id, state },
  );
}

function firstChange(before: string, after: string): string {
  if (before === after) return '';
  let at = 0;
  while (before[at] === after[at]) at += 1;
  return `${before.slice(Math.max(0, at - 40), at + 60)} → ${after.slice(Math.max(0, at - 40), at + 60)}`;
}

interface Row { name: string; f1?: number; precision?: number; recall?: number; value?: number; of: number }

/** The scorer's own figures for some texts, as if they were the bodies that the command line found. */
function score(title: string, texts: readonly { name: string; text: string }[]): { lines: string[]; byPage: Map<string, number> } {
  mkdirSync('build/eval', { recursive: true });
  const file = path.join('build', 'eval', 'site-look.jsonl');
  writeFileSync(file, texts.map(({ name, text }) => JSON.stringify({ source: `${name}.html.gz`, article: { text } })).join('\n'));
  const truth = JSON.parse(readFileSync(TRUTH, 'utf8')) as Record<string, unknown>;
  const truthFile = path.join('build', 'eval', 'site-look-truth.json');
  writeFileSync(truthFile, JSON.stringify(Object.fromEntries(texts.map(({ name }) => [name, truth[name]]))));
  const run = (...flags: string[]) =>
    spawnSync(process.execPath, [SCORER, 'pages', file, truthFile, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout;
  const rows = JSON.parse(run('--json')) as Row[];
  const percent = (share: number | undefined) => (share === undefined ? '' : (share * 100).toFixed(1));
  const byPage = new Map(texts.map((one) => [one.name, 1]));
  for (const [, name = '', f1 = ''] of run('--misses').matchAll(/^\s+(\w+): F1 ([\d.]+)/gm)) byPage.set(name, Number(f1));
  return {
    lines: rows.map((row) =>
      `| ${title}, ${row.name} | ${percent(row.f1)} | ${percent(row.precision)} | ${percent(row.recall)} | ${percent(row.value)} | ${row.of} |`),
    byPage,
  };
}

function report(all: readonly Result[]): void {
  const without = (result: Result, kinds: readonly Kind[]): string[] => {
    const kind = result.furniture === null ? () => null : kindOf(result.furniture);
    return result.lines.filter((line) => { const is = kind(line); return is === null || !kinds.includes(is); }).map(({ text }) => text);
  };
  const scored = (title: string, kinds: readonly Kind[]) =>
    score(title, all.map((result) => ({ name: result.name, text: result.refusal === null ? without(result, kinds).join('\n') : '' })));
  const bodyLines = (result: Result) => without(result, KINDS);
  const body = scored(`the same without ${KINDS.join(', ')}`, KINDS);
  console.log('| | F1 | precision | recall | right | of |\n|-|-:|-:|-:|-:|-:|');
  console.log([
    ...scored('site look, visible text', []).lines,
    ...scored('the same without headline', KINDS.slice(0, 1)).lines,
    ...scored('the same without headline, byline and date', KINDS.slice(0, 2)).lines,
    ...body.lines,
  ].join('\n'));
  const same = all.filter((result) => result.change === '').length;
  console.log(`| document the same after leaving | | | | ${(same / all.length * 100).toFixed(1)} | ${all.length} |`);
  for (const { name, change } of all) if (change !== '') console.log(`changed: ${name}: ${change.replace(/\s+/g, ' ')}`);
  for (const { name, refusal } of all) if (refusal !== null) console.log(`refused: ${name}: ${refusal}`);
  if (worst > 0) explain(all, bodyLines, body.byPage);
}

function explain(all: readonly Result[], bodyLines: (result: Result) => string[], byPage: ReadonlyMap<string, number>): void {
  const truth = JSON.parse(readFileSync(TRUTH, 'utf8')) as Record<string, { articleBody: string }>;
  const scored = all.map((result) => ({ result, f1: byPage.get(result.name) ?? 1 })).sort((a, b) => a.f1 - b.f1);
  for (const { result, f1 } of scored.slice(0, worst)) {
    const { clutter, missing } = differences(bodyLines(result), truth[result.name]?.articleBody ?? '');
    console.log(`\n${result.name} F1 ${f1.toFixed(3)}`);
    for (const line of clutter) console.log(`  + ${line.replace(/\s+/g, ' ').slice(0, 110)}`);
    for (const line of missing) console.log(`  - ${line.replace(/\s+/g, ' ').slice(0, 110)}`);
  }
}
