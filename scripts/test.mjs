// `npm test`: everything that can be checked, on any machine that has Node and npm. The last line is the plain count.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureDependencies } from './setup.mjs';
import { testRun } from './test-run.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();

/** Runs a stage and says how it went. A stage gives its counts; one that throws has failed. */
async function stage(name, work) {
  console.log(`${name} …`);
  const from = Date.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.log(error.message);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`${name}: ${inWords(counts)} (${Math.round((Date.now() - from) / 1000)} s)`);
  return counts.failed === 0;
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** What a program of Node's wrote and how it ended, while others run beside it. */
async function output(...words) {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => { stdout += text; });
  child.stderr.setEncoding('utf8').on('data', (text) => { stderr += text; });
  const status = await new Promise((resolve, reject) => { child.on('close', resolve).on('error', reject); });
  return { status, stdout, stderr };
}

/** A command that is right when it ends with 0; what it wrote is shown only when it is not. */
async function succeeds(...words) {
  const { status, stdout, stderr } = await output(...words);
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
  return { passed: 1, failed: 0, skipped: 0 };
}

/** More failures than this are no chance. */
const FEW = 6;

/**
 * The end-to-end tests. A few that fail are run once more, with the machine to themselves: two browsers on two busy cores now and then
 * keep a spec waiting for longer than it has patience. What passes only then is named, as it may be a fault that shows itself seldom.
 */
function endToEnd() {
  const first = testRun('scripts/e2e.mjs');
  if (first.failed === 0 || first.failed > FEW) return first;
  console.log('what failed once more, one at a time …');
  const patterns = first.failures.map((name) => `--test-name-pattern=^${name.replace(/[^\w\s]/g, '\\$&')}$`);
  const again = testRun('scripts/e2e.mjs', '--one-at-a-time', ...patterns);
  for (const name of first.failures) if (!again.failures.includes(name)) console.log(`  UNSTEADY: ${name} failed, and did not when it ran alone`);
  // What could not be run again (a whole file that fell over) is not excused.
  const failed = Math.max(again.failed, first.failed - again.passed);
  return { passed: first.passed + first.failed - failed, failed, skipped: first.skipped };
}

/** What the add-on store would say of the Firefox package: no errors and no warnings are let through. */
async function storeLint() {
  const { stdout, stderr } = await output('node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--output', 'json',
    '--no-config-discovery');
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint gave no report: ${stdout}${stderr}`);
  const { errors, warnings } = JSON.parse(stdout);
  const complaints = [...errors, ...warnings].map(({ _type, code, message, file, line }) =>
    `  ${_type} ${code}: ${message} (${file ?? 'package'}:${line ?? ''})`);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return { passed: 1, failed: 0, skipped: 0 };
}

const ready = await stage('set-up', async () => {
  ensureDependencies();
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  return { passed: 0, failed: 0, skipped: 0 };
});
if (!ready) {
  console.log(inWords(total));
  process.exit(1);
}
// What waits for nothing of one another runs side by side.
const [built] = await Promise.all([
  stage('build', () => succeeds('build.mjs')),
  stage('types', () => succeeds('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')),
  stage('types without the DOM', () => succeeds('node_modules/typescript/bin/tsc', '-p', 'tsconfig.text.json')),
  stage('lint', () => succeeds('node_modules/oxlint/bin/oxlint')),
]);
await stage('unit tests', () => testRun('scripts/unit.mjs'));
if (built) {
  await Promise.all([
    stage('store lint', storeLint),
    stage('packages built again from their source', () => succeeds('scripts/package.mjs', '--linked')),
  ]);
  await stage('end to end', endToEnd);
} else {
  console.log('store lint, packages and end to end need the build and count as failed');
  total.failed += 3;
}
console.log(`took ${Math.round((Date.now() - started) / 1000)} s`);
console.log(inWords(total));
process.exitCode = total.failed === 0 ? 0 : 1;
