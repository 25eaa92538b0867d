// Behind `npm run brief` and `npm run screen`: makes sure that dist/cli.mjs stands and is not older than its source, then runs it.
// What set-up has to say goes to standard error: standard output belongs to the results.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLI = path.join(ROOT, 'dist', 'cli.mjs');
/** What dist/cli.mjs is made of; tests are no part of it. */
const SOURCES = ['src', 'scripts/build', 'build.mjs', 'package-lock.json'];
const MADE = [CLI, path.join(ROOT, 'dist', 'data')];

console.log = console.error;
ensureDependencies();
if (isStale()) {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'build.mjs'), '--cli'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0 || !existsSync(CLI)) {
    console.error('The command line could not be built: the lines above say why.');
    process.exit(1);
  }
}
await import(pathToFileURL(CLI).href);

function isStale() {
  if (!MADE.every((made) => existsSync(made))) return true;
  const made = statSync(CLI).mtimeMs;
  return SOURCES.some((source) => newest(path.join(ROOT, source)) > made);
}

/** When the youngest file under a place was last changed, in milliseconds. */
function newest(place) {
  if (!statSync(place).isDirectory()) return statSync(place).mtimeMs;
  return Math.max(0, ...readdirSync(place, { withFileTypes: true })
    .filter((entry) => !/\.(?:test|fixture)\.tsx?$/.test(entry.name) && entry.name !== 'fixtures')
    .map((entry) => newest(path.join(place, entry.name))));
}
