// `npm run bench`: how fast is it, side by side with its peers? Writes bench/RESULTS.md.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { KNOWN_SYNTAX } from './build/bundle.mjs';
import { lazyPatterns } from './build/lazy-patterns.mjs';
import { noHtmlStrings } from './build/no-html-strings.mjs';
import { runBuild } from './run-build.mjs';
import { ensureBrowser, ensureDependencies } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
ensureDependencies();
const executable = await ensureBrowser('chromium');
runBuild();

mkdirSync('build', { recursive: true });
const folder = mkdtempSync(path.join('build', 'bench-'));
try {
  const inPage = path.join(folder, 'in-page.js');
  const peer = path.join(folder, 'readability.js');
  const screening = path.join(folder, 'screening.js');
  const script = path.join(folder, 'run.mjs');
  await build({
    entryPoints: ['bench/extraction/in-page.ts'], outfile: inPage, bundle: true, minify: true, format: 'iife', charset: 'ascii', plugins: [noHtmlStrings],
    logLevel: 'error',
  });
  await build({
    entryPoints: ['bench/screening/in-page.ts'], outfile: screening, bundle: true, minify: true, format: 'iife', charset: 'ascii', supported: KNOWN_SYNTAX,
    logLevel: 'error',
  });
  // Readability as it is published; the one inside Readout is changed on its way into the bundle.
  await build({
    entryPoints: ['bench/extraction/readability.ts'], outfile: peer, bundle: true, minify: true, format: 'iife', charset: 'ascii', logLevel: 'error',
  });
  await build({
    entryPoints: ['bench/run.ts'], outfile: script, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20',
    supported: KNOWN_SYNTAX, plugins: [lazyPatterns], sourcemap: 'inline', logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--expose-gc', script], { stdio: 'inherit',
    env: { ...process.env, READOUT_CHROMIUM: executable, READOUT_SCREENING: screening, READOUT_IN_PAGE: [peer, inPage].join(path.delimiter) } });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
