// `npm run eval:browser`: how well does the built extension read saved news pages in a real browser, and does it read them as the
// command line does? Opens each page in Chromium and in Firefox, all network closed, and has the bodies scored.
//   node scripts/body.mjs [--no-build] [--chromium | --firefox] [PAGE-NAME-START ...]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
  const named = ['chromium', 'firefox'].filter((name) => process.argv.includes(`--${name}`));
  const env = { ...process.env };
  for (const name of named.length > 0 ? named : ['chromium', 'firefox']) env[`READOUT_${name.toUpperCase()}`] = await ensureBrowser(name);
  if (!process.argv.includes('--no-build')) runBuild();
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(path.join('build', 'body-'));
  try {
    const script = path.join(folder, 'run.mjs');
    await build({
      entryPoints: ['bench/body/run.ts'], outfile: script, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20',
      sourcemap: 'inline', logLevel: 'warning',
    });
    const { status } = spawnSync(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(2)], { stdio: 'inherit', env });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
