// `npm run fuzz`: every property test, 20,000 cases each, from another seed every time.
//   node scripts/fuzz.mjs [--runs=N] [--seed=N] [PATH-PART ...]
// A failure prints its seed and its smallest case: that case becomes a fixture.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const option = (name, fallback) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;
const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const runs = option('runs', '20000');
const seed = option('seed', String(Date.now() % 2 ** 31));

ensureDependencies();
const properties = readdirSync('src', { recursive: true })
  .map((file) => path.join('src', file))
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('fuzz.fixture'))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
console.log(`${runs} cases a property, seed ${seed}: ${properties.join(', ')}`);
const counted = path.resolve('build', `fuzz-${process.pid}.json`);
mkdirSync('build', { recursive: true });
const { status } = spawnSync(process.execPath, [
  'scripts/unit.mjs', ...properties, `--test-reporter=${path.resolve('scripts/reporter.mjs')}`, '--test-reporter-destination=stdout',
], {
  stdio: 'inherit', env: { ...process.env, READOUT_FUZZ_RUNS: runs, READOUT_FUZZ_SEED: seed, READOUT_COUNTS: counted },
});
if (existsSync(counted)) {
  const { passed, failed } = JSON.parse(readFileSync(counted, 'utf8'));
  rmSync(counted);
  console.log(`${passed} tests passed, ${failed} failed`);
}
process.exitCode = status ?? 1;
