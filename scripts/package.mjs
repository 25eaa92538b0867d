// `npm run package`: what both stores are given. dist/readout-chrome.zip, dist/readout-firefox.zip, and dist/readout-source.zip for
// whoever reviews them. The archive of the source is then unpacked in an empty folder and built there: both packages must come out
// of it to the byte.
//   node scripts/package.mjs [--linked]    with the packages of this checkout's node_modules, instead of `npm ci` in the empty folder
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TARGETS } from './build/manifest.mjs';
import { zipFiles } from './build/zip.mjs';
import { runBuild } from './run-build.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const SOURCE = 'dist/readout-source.zip';
const PACKAGES = TARGETS.flatMap(({ zip }) => (zip === undefined ? [] : [zip]));

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function run(command, words, options) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' && command === 'npm', ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr.trim() || stdout.trim()}`);
  return stdout;
}

/** What is under version control, as it lies here: the same files that anyone can look at. */
function packSource() {
  const names = run('git', ['ls-files', '-z', '--cached']).split('\0').filter((name) => name !== '');
  writeFileSync(SOURCE, zipFiles('.', names));
  return names.length;
}

/** Builds the packages from the archive alone. @returns the packages that came out different */
function differencesFromSource() {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-source-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(SOURCE)))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    if (process.argv.includes('--linked')) symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    else run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    run(process.execPath, ['build.mjs'], { cwd: folder });
    return PACKAGES.filter((zip) => sha256(zip) !== sha256(path.join(folder, zip)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  runBuild();
  const files = packSource();
  const different = differencesFromSource();
  if (different.length > 0) throw new Error(`built from ${SOURCE} alone, ${different.join(' and ')} came out different`);
  for (const zip of [...PACKAGES, SOURCE]) console.log(`${zip}  ${(readFileSync(zip).length / 1e6).toFixed(2)} MB  sha256 ${sha256(zip)}`);
  console.log(`${SOURCE} holds ${files} files; both packages were built again from it alone and are the same to the byte`);
} catch (error) {
  console.error(`packaging failed: ${error.message}`);
  process.exitCode = 1;
}
