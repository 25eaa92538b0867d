// `npm run eval:site-look`: what does the site look leave visible? Opens saved news pages in Chromium with the built extension,
// reads each clean in place, and has the visible text scored against the page's true body.
//   node scripts/site-look.mjs [--no-build] [--worst=15] [PAGE-NAME-START ...]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { noHtmlStrings } from './build/no-html-strings.mjs';
import { runBuild } from './run-build.mjs';
import { ensureBrowser, ensureDependencies } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

if (existsSync(path.join('..', 'shared', 'pages', 'dev', 'html'))) {
  await measure();
} else {
  console.log('Nothing to measure with: the saved pages in ../shared are not part of the project, and are not here.');
}

async function measure() {
  ensureDependencies();
  const executable = await ensureBrowser('chromium');
  if (!process.argv.includes('--no-build')) {
    runBuild();
  }
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(path.join('build', 'site-look-'));
  try {
    // A copy, with the measuring script beside the extension's own.
    const extension = path.join(folder, 'extension');
    cpSync('build/test-chrome', extension, { recursive: true });
    await build({
      entryPoints: ['bench/site-look/in-page.ts'], outfile: path.join(extension, 'bench.js'), bundle: true, format: 'iife', charset: 'ascii',
      plugins: [noHtmlStrings], logLevel: 'warning',
    });
    const script = path.join(folder, 'run.mjs');
    await build({
      entryPoints: ['bench/site-look/run.ts'], outfile: script, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20',
      sourcemap: 'inline', logLevel: 'warning',
    });
    const { status } = spawnSync(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(2)], {
      stdio: 'inherit', env: { ...process.env, READOUT_CHROMIUM: executable, READOUT_EXTENSION: extension },
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
