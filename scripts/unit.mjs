// Bundles the unit tests (src/**/*.test.ts, .test.tsx) and runs them with Node's own runner.
//   node scripts/unit.mjs [PATH-PART ...]    only the tests whose path contains one of the parts
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledTest, unitOptions } from './build/unit-tests.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const tests = readdirSync('src', { recursive: true })
  .map((file) => path.join('src', file))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
if (tests.length === 0) {
  console.error(`no unit test matches ${parts.join(' ')}`);
  process.exit(1);
}

// Each run bundles into a folder of its own, so that two runs side by side do not disturb each other.
mkdirSync('build', { recursive: true });
const folder = mkdtempSync(path.join('build', 'unit-'));
try {
  await build({ ...unitOptions(), entryPoints: tests, outdir: folder, sourcemap: 'inline', logLevel: 'warning' });
  const built = tests.map((file) => bundledTest(folder, file));
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', `--test-concurrency=${availableParallelism()}`, ...flags, ...built],
    { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
