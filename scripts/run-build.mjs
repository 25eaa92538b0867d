// Runs build.mjs on the way to something else: it says nothing unless it fails.
import { spawnSync } from 'node:child_process';

/**
 * Builds from the project's root, which must be the working directory.
 * @param {...string} flags those of build.mjs
 * @throws an error with what the build wrote
 */
export function runBuild(...flags) {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', ...flags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
}
