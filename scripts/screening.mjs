// `npm run eval:screening`: how well are listed names found, and how seldom others? Needs nothing but the lists that ship; the persons of
// PolNeAR are asked for too where its tokens lie beside the checkout. `--misses` lists the names that were missed or found by chance.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBuild } from './run-build.mjs';
import { ensureDependencies } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
ensureDependencies();
runBuild('--cli');
mkdirSync('build', { recursive: true });
const folder = mkdtempSync(path.join('build', 'screening-'));
try {
  const outfile = path.join(folder, 'run.mjs');
  await build({ entryPoints: ['bench/screening/quality.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
  process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
