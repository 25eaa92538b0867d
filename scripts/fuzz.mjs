// `npm run fuzz`: every property test, 20,000 cases each, from another seed every time.
//   node scripts/fuzz.mjs [--runs=N] [--seed=N] [PATH-PART ...]
// A failure prints its seed and its smallest case: that case becomes a fixture.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.mjs';
import { testRun } from './test-run.mjs';

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
Object.assign(process.env, { READOUT_FUZZ_RUNS: runs, READOUT_FUZZ_SEED: seed });
const { passed, failed } = testRun('scripts/unit.mjs', ...properties);
console.log(`${passed} tests passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
