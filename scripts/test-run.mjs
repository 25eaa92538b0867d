// Runs tests and gives their counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A run of Node's test runner, through scripts/reporter.mjs: { passed, failed, skipped, failures }.
 * Throws where it ended without a count, or badly without a failure.
 */
export function testRun(script, ...words) {
  const file = path.resolve('build', `counts-${path.basename(script, '.mjs')}-${process.pid}.json`);
  mkdirSync('build', { recursive: true });
  const reporter = path.resolve('scripts/reporter.mjs');
  const { status } = spawnSync(process.execPath, [script, ...words, `--test-reporter=${reporter}`, '--test-reporter-destination=stdout'], {
    stdio: 'inherit', env: { ...process.env, READOUT_COUNTS: file },
  });
  if (!existsSync(file)) throw new Error(`${script} ended with ${status} before it could count`);
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  if (status !== 0 && counts.failed === 0) throw new Error(`${script} ended with ${status}`);
  return counts;
}
