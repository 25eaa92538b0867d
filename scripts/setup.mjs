// What a fresh clone lacks: dependencies and browsers. Imports Node's own modules alone, so that it runs before anything is installed.
// Says nothing unless it has something to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';

/** Where Chromium and Firefox are looked for, and what brings them when they are missing. */
const BROWSERS = {
  chromium: {
    title: 'Chromium',
    // Chrome itself is not among them: since version 137 it ignores --load-extension.
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/usr/lib/chromium/chromium',
      ...inWindows('LOCALAPPDATA', 'Chromium\\Application\\chrome.exe'),
    ],
    package: 'chromium',
    version: /Chromium|Chrome/,
  },
  firefox: {
    title: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inWindows('ProgramFiles', 'Mozilla Firefox\\firefox.exe'),
      ...inWindows('ProgramFiles(x86)', 'Mozilla Firefox\\firefox.exe'),
    ],
    package: 'firefox-esr',
    version: /Firefox/,
  },
};

function inWindows(variable, file) {
  const base = process.env[variable];
  return base === undefined ? [] : [path.win32.join(base, file)];
}

/** Installs what package-lock.json names, where node_modules lacks any of it. */
export function ensureDependencies() {
  if (dependenciesInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: WINDOWS });
  if (status !== 0) throw new Error('npm ci failed: the lines above say why. The dependencies of package-lock.json are needed.');
}

function dependenciesInstalled() {
  const record = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([place, { version, optional, devOptional, link }]) =>
    // Optional packages are those of other systems, and the one without a place is this project.
    place === '' || optional || devOptional || link || installed[place]?.version === version);
}

/**
 * The browser's executable: found on the system, or downloaded before, or else installed.
 * @param {'chromium' | 'firefox'} name
 * @throws an error whose message says what to install
 */
export async function ensureBrowser(name) {
  const browser = BROWSERS[name];
  const ready = onSystem(browser) ?? await downloaded(name);
  if (ready !== undefined) return ready;
  if (installWithApt(browser)) {
    const installed = onSystem(browser);
    if (installed !== undefined) return installed;
  }
  if (await download(name)) {
    const fetched = await downloaded(name);
    if (fetched !== undefined) return fetched;
  }
  throw new Error(`${browser.title} is needed, was not found and could not be installed. Install it`
    + ` (Debian, Ubuntu: "apt-get install ${browser.package}"; elsewhere from ${name === 'chromium'
      ? 'https://www.chromium.org/getting-involved/download-chromium/' : 'https://www.mozilla.org/firefox/'})`
    + ` so that "${browser.commands[0]}" is found, and run the same command again.`);
}

function onSystem({ commands, places, version }) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => path.join(folder, WINDOWS ? `${command}.exe` : command)));
  return [...candidates, ...places].find((file) => isExecutable(file) && runs(file, version));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether it starts at all: Ubuntu's chromium-browser can be a script that only asks for a snap, and a download can lack libraries. */
function runs(file, version) {
  // On Windows browsers open a window instead of printing their version.
  if (WINDOWS) return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && version.test(stdout);
}

function installWithApt(browser) {
  const before = administrator();
  if (before === null || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.log(`Installing ${browser.title} (apt-get install ${browser.package}) …`);
  const [command, ...words] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y'];
  spawnSync(command, [...words, 'update'], { stdio: 'ignore' });
  return spawnSync(command, [...words, 'install', browser.package], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** The words to put before a command that needs the system's rights; null without such rights. */
function administrator() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

const FIREFOX_CACHE = path.join(ROOT, 'build', 'browsers');

/** Dependencies come after this module, so they are looked up when they are needed. */
async function dependency(name) {
  return import(pathToFileURL(createRequire(path.join(ROOT, 'package.json')).resolve(name)).href);
}

async function downloaded(name) {
  const { version } = BROWSERS[name];
  let file;
  if (name === 'chromium') {
    const { default: { chromium } } = await dependency('playwright');
    file = chromium.executablePath();
  } else {
    const { getInstalledBrowsers } = await dependency('@puppeteer/browsers');
    file = (await getInstalledBrowsers({ cacheDir: FIREFOX_CACHE })).find((found) => found.browser === 'firefox')?.executablePath;
  }
  return file !== undefined && isExecutable(file) && runs(file, version) ? file : undefined;
}

/** Chromium as Playwright packs it; Firefox as Mozilla does, for Playwright's own Firefox takes no add-on. */
async function download(name) {
  console.log(`Downloading ${BROWSERS[name].title} …`);
  try {
    if (name === 'chromium') {
      const playwright = createRequire(path.join(ROOT, 'package.json')).resolve('playwright/package.json');
      return spawnSync(process.execPath, [path.join(path.dirname(playwright), 'cli.js'), 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    }
    const { detectBrowserPlatform, install, resolveBuildId } = await dependency('@puppeteer/browsers');
    await install({ browser: 'firefox', buildId: await resolveBuildId('firefox', detectBrowserPlatform(), 'stable'), cacheDir: FIREFOX_CACHE });
    return true;
  } catch (error) {
    console.error(`The download failed: ${error.message}`);
    return false;
  }
}

/** Whether a window can be shown at all. */
export function hasDisplay() {
  return process.platform === 'darwin' || WINDOWS || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureDependencies();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
