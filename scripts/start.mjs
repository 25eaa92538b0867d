// `npm start [-- URL|FILE.html]`: sets everything up, builds, and opens a browser with Readout loaded on the demonstration article or on a page
// of the user's, clean mode on and the context beside it. Without a display it does the same unseen, prints the brief and keeps pictures.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBuild } from './run-build.mjs';
import { ensureBrowser, ensureDependencies, hasDisplay } from './setup.mjs';

const from = process.cwd();
process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.htm': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp',
};

/** Serves one folder on 127.0.0.1, the file in question and what lies beside it. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const file = fileAsked(folder, request.url);
    if (file === null || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** The file that an address names; null where the address is malformed ("/a%zz.png"), as those of saved pages can be. */
function fileAsked(folder, address) {
  try {
    return path.join(folder, path.normalize(decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)));
  } catch {
    return null;
  }
}

/** The page to open. `file` is null for an address of the web. */
async function pageOf(asked) {
  if (asked !== undefined && /^https?:\/\//i.test(asked)) return { url: asked, file: null, close: () => undefined };
  const file = asked === undefined ? path.resolve('demo/index.html') : path.resolve(from, asked);
  if (!existsSync(file)) throw new Error(`${asked} is neither an address that begins with http:// or https:// nor a file that exists.`);
  const { server, origin } = await serve(path.dirname(file));
  return { url: `${origin}/${encodeURIComponent(path.basename(file))}`, file, close: () => server.close() };
}

async function open(executable, headless) {
  const { chromium } = await import('playwright');
  const extension = path.resolve('build/start-chrome');
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1100, height: 900 } : null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
  return { context, extension: new URL('.', worker.url()).href };
}

async function pageAt(context, beginning) {
  const matches = (candidate) => candidate.url().startsWith(beginning);
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const page = context.pages().find(matches);
    if (page) return page;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`The browser did not open ${beginning}.`);
}

/** The article in front, then its popup in a window of its own to the right of it, clean mode on. */
async function showArticle({ context, extension }, url) {
  const page = context.pages()[0] ?? await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  // The welcome page that opens on install has the extension's rights; its work done, it gives the room back.
  const welcome = await pageAt(context, `${extension}welcome.html`);
  await welcome.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
    const popup = { url: chrome.runtime.getURL(`popup.html?tab=${tab.id}`), type: 'popup', width: 440 };
    const height = Math.min(900, screen.availHeight);
    const left = Math.max(0, Math.min(1100, screen.availWidth - 440));
    // Places that do not fit the screen are refused: then the browser chooses.
    await chrome.windows.update(tab.windowId, { left: 0, top: 0, width: left || 1100, height }).catch(() => undefined);
    await chrome.windows.create({ ...popup, left, top: 0, height }).catch(() => chrome.windows.create(popup));
  }, page.url());
  const popup = await pageAt(context, `${extension}popup.html`);
  await welcome.close();
  await popup.waitForSelector('main:not([aria-busy=true])', { timeout: 60_000 });
  const cleanSwitch = popup.locator('.clean [role=switch]');
  const problem = await popup.evaluate(() => document.querySelector('.problem')?.innerText ?? null);
  if (problem === null && !await cleanSwitch.isChecked()) await cleanSwitch.click();
  await page.bringToFront();
  return { page, popup, problem };
}

async function takePictures({ page, popup }) {
  mkdirSync('build/screenshots', { recursive: true });
  await popup.setViewportSize({ width: 420, height: 900 });
  const shots = [];
  const shoot = async (what, name) => {
    const file = path.join('build', 'screenshots', `start-${name}.png`);
    await what.screenshot({ path: file });
    shots.push(file);
  };
  await page.waitForTimeout(1000);
  await shoot(page, 'site-look');
  await popup.locator('input[value=reader]').check();
  await page.waitForTimeout(1000);
  await shoot(page, 'reader-look');
  for (const panel of ['actors', 'quotes', 'sanctions']) {
    await popup.locator(`#tab-${panel}`).click();
    await shoot(popup, panel);
  }
  return shots;
}

/** The brief for a person to read: of the file, or of a copy of what the browser was given from the web. */
async function printBrief({ file, url }, page) {
  const copy = path.join('build', 'start-page.html');
  if (file === null) writeFileSync(copy, await page.content());
  return spawnSync(process.execPath, ['dist/cli.mjs', 'brief', '--pretty', '--url', url, file ?? copy], { stdio: 'inherit' }).status ?? 1;
}

async function start(asked) {
  ensureDependencies();
  const executable = await ensureBrowser('chromium');
  const opened = await pageOf(asked);
  console.log('Building …');
  runBuild();
  const headless = !hasDisplay();
  const running = await open(executable, headless);
  try {
    const shown = await showArticle(running, opened.url);
    if (shown.problem !== null) console.log(`Readout says of this page: ${shown.problem.replace(/\s*\n+\s*/g, ' ')}`);
    if (!headless) {
      console.log('Readout is open: the article on the left, its context on the right. Close the browser to end.');
      await new Promise((resolve) => { running.context.on('close', resolve); });
      return;
    }
    if (shown.problem !== null) {
      process.exitCode = 1;
      return;
    }
    const shots = await takePictures(shown);
    await shown.popup.locator('.clean [role=switch]').click();
    process.exitCode = await printBrief(opened, shown.page);
    console.log('\nThere is no display here, so nothing was opened to look at. Pictures of what would have been:');
    for (const shot of shots) console.log(`  ${shot}`);
  } finally {
    if (headless) await running.context.close();
    opened.close();
  }
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
