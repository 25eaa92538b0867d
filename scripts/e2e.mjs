// The end-to-end tests (e2e/**/*.test.ts), in real browsers, on what build.mjs made.
//   node scripts/e2e.mjs [--chromium | --firefox] [--one-at-a-time] [PATH-PART ...]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const words = process.argv.slice(2);
const parts = words.filter((word) => !word.startsWith('--'));
const flags = words.filter((word) => word.startsWith('--') && !['--chromium', '--firefox', '--one-at-a-time'].includes(word));
const wanted = ['chromium', 'firefox'].filter((name) => words.includes(`--${name}`) || !words.some((word) => ['--chromium', '--firefox'].includes(word)));

const tests = readdirSync('e2e', { recursive: true })
  .map((file) => path.join('e2e', file))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
if (tests.length === 0) {
  console.error(`no end-to-end test matches ${parts.join(' ')}`);
  process.exit(1);
}

const env = { ...process.env };
for (const name of wanted) env[`READOUT_${name.toUpperCase()}`] = await ensureBrowser(name);

mkdirSync('build/screenshots', { recursive: true });
const folder = mkdtempSync(path.join('build', 'e2e-'));
try {
  await build({
    entryPoints: tests, outdir: folder, outbase: 'e2e', outExtension: { '.js': '.mjs' },
    bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'warning',
  });
  const built = tests.map((file) => path.join(folder, path.relative('e2e', file)).replace(/\.ts$/, '.mjs'));
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', `--test-concurrency=${words.includes('--one-at-a-time') ? 1 : 2}`, ...flags,
    ...built], { stdio: 'inherit', env });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
