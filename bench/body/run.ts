import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../e2e/harness/chromium.ts';
import { launchFirefox } from '../../e2e/harness/firefox.ts';
import { servePages } from '../../e2e/harness/server.ts';
import { sessionOf, type BrowserName, type Session } from '../../e2e/harness/session.ts';
import { OFFLINE_CHROMIUM, OFFLINE_FIREFOX, openSaved } from '../pages/opening.ts';
import { savedPages, SAVED_PAGES, SCORER, TRUTH, type PageFile } from '../pages/saved-pages.ts';
import { whereabouts, type Whereabouts } from './whereabouts.ts';

/** Set by scripts/body.mjs. */
const EXECUTABLES: Record<BrowserName, string | undefined> = { chromium: process.env['READOUT_CHROMIUM'], firefox: process.env['READOUT_FIREFOX'] };
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** The body of a page as one reader found it; `refusal` is the code of the outcome where it found none. */
interface Body {
  name: string;
  text: string;
  refusal: string | null;
}

/** A line that only one of two bodies has, and what the page in the browser makes of it. */
interface Difference {
  by: 'command line' | 'browser';
  line: string;
  place: Whereabouts;
}

const pages = savedPages().filter(({ name }) => only.length === 0 || only.some((part) => name.startsWith(part)));
const fromCommandLine = readOnCommandLine(pages);
console.log('| | F1 | precision | recall | right | of |\n|-|-:|-:|-:|-:|-:|');
printScores('command line', fromCommandLine);
for (const browser of ['chromium', 'firefox'] as const) {
  if (EXECUTABLES[browser] !== undefined) await measureIn(browser, EXECUTABLES[browser]);
}

async function measureIn(browser: BrowserName, executable: string): Promise<void> {
  const driver = browser === 'chromium'
    ? await launchChromium({ executable, extension: 'build/test-chrome', scheme: 'light', args: OFFLINE_CHROMIUM })
    : await launchFirefox({ executable, extension: 'build/test-firefox', scheme: 'light', preferences: OFFLINE_FIREFOX });
  const server = await servePages();
  const { session, closeTabs } = sessionOf(driver, server);
  const bodies: Body[] = [];
  const differing = new Map<string, Difference[]>();
  try {
    for (const [place, page] of pages.entries()) {
      const reference = fromCommandLine[place] ?? { name: page.name, text: '', refusal: null };
      const { body, differences } = await readInBrowser(session, page, reference);
      bodies.push(body);
      if (body.text !== reference.text) differing.set(page.name, differences);
      await closeTabs();
    }
  } finally {
    await driver.close();
    await server.close();
  }
  printScores(browser, bodies);
  console.log(`| ${browser}, same text as the command line | | | | ${percent(1 - differing.size / pages.length)} | ${pages.length} |`);
  for (const { name, refusal } of bodies) if (refusal !== null) console.log(`${browser}: ${name.slice(0, 8)}: ${refusal}`);
  for (const [name, differences] of differing) {
    console.log(`${browser}: ${name.slice(0, 8)}: differs`);
    for (const { by, line, place } of differences) console.log(`  only ${by} (${place}): ${line.replace(/\s+/g, ' ').slice(0, 100)}`);
  }
}

/** Opens a page and has it read by the extension's own content script, as the popup does. */
async function readInBrowser(session: Session, { name, html }: PageFile, reference: Body): Promise<{ body: Body; differences: Difference[] }> {
  const tab = await openSaved(session, `/saved/${name}`, html);
  const reply = await session.welcome.evaluate(
    (tabId) => chrome.runtime.sendMessage({ readout: 'brief:get', request: { tabId } }) as Promise<{ ok: true; brief: { article: { text: string } } }
      | { ok: false; error: { code: string } }>,
    tab.id,
  );
  const body = { name, text: reply.ok ? reply.brief.article.text : '', refusal: reply.ok ? null : reply.error.code };
  const own = body.text.split('\n\n');
  const other = reference.text.split('\n\n');
  const lines = [
    ...other.filter((line) => !own.includes(line)).map((line) => ({ by: 'command line' as const, line })),
    ...own.filter((line) => !other.includes(line)).map((line) => ({ by: 'browser' as const, line })),
  ];
  const places = lines.length === 0 ? [] : await session.inContent(tab, whereabouts, lines.map(({ line }) => line));
  return { body, differences: lines.map((line, place) => ({ ...line, place: places[place] ?? 'not in the page' })) };
}

function readOnCommandLine(wanted: readonly PageFile[]): Body[] {
  const files = wanted.map(({ name }) => path.join(SAVED_PAGES, 'html', `${name}.html.gz`));
  const { stdout } = spawnSync(process.execPath, ['dist/cli.mjs', 'brief', ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const briefs = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { article?: { text: string }; error?: { code: string } });
  return wanted.map(({ name }, place) => ({ name, text: briefs[place]?.article?.text ?? '', refusal: briefs[place]?.error?.code ?? null }));
}

interface Row { name: string; f1?: number; precision?: number; recall?: number; value?: number; of: number }

/** The scorer's own figures, for all pages and for either half of them: every other page in the order of their names. */
function printScores(reader: string, bodies: readonly Body[]): void {
  for (const row of scores(bodies)) console.log(rowOf(`${reader}, ${row.name}`, row));
  if (only.length > 0) return;
  for (const [half, start] of [['even', 0], ['odd', 1]] as const) {
    for (const row of scores(bodies.filter((_, place) => place % 2 === start))) console.log(rowOf(`${reader}, ${row.name}, ${half} pages`, row));
  }
}

function scores(bodies: readonly Body[]): Row[] {
  mkdirSync('build/eval', { recursive: true });
  const truth = JSON.parse(readFileSync(TRUTH, 'utf8')) as Record<string, unknown>;
  const briefsFile = path.join('build', 'eval', 'body.jsonl');
  const truthFile = path.join('build', 'eval', 'body-truth.json');
  writeFileSync(briefsFile, bodies.map(({ name, text }) => JSON.stringify({ source: `${name}.html.gz`, article: { text } })).join('\n'));
  writeFileSync(truthFile, JSON.stringify(Object.fromEntries(bodies.map(({ name }) => [name, truth[name]]))));
  return JSON.parse(spawnSync(process.execPath, [SCORER, 'pages', briefsFile, truthFile, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout) as Row[];
}

function rowOf(name: string, { f1, precision, recall, value, of }: Row): string {
  return `| ${name} | ${percent(f1)} | ${percent(precision)} | ${percent(recall)} | ${percent(value)} | ${of} |`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : (share * 100).toFixed(1);
}
