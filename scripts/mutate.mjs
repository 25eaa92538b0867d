// `npm run mutate`: breaks one line of behaviour after another, drawn at random, and counts how many are noticed.
//   node scripts/mutate.mjs [--lines=40] [--seed=N] [PATH-PART ...]
// A broken line that is no TypeScript any more ("return undefined" where null is promised) is refused by the type check of `npm test`, and counted by
// itself. Any other is tried with the unit tests that reach its file, until one notices. What none of them notices is printed, to be tried end to end or
// to be given a test.
import { build, transform } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledTest, unitOptions } from './build/unit-tests.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const option = (name, fallback) => Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const LINES = option('lines', 40);
const SEED = option('seed', Date.now() % 1e9);
/** A broken line may never end. */
const PATIENCE = 300_000;

/** What is done to a line: the first that fits, from a place drawn at random on. */
const BREAKS = [
  [/ === /, ' !== '], [/ !== /, ' === '], [/ <= /, ' > '], [/ >= /, ' < '], [/ < (?=[\w(])/, ' >= '], [/ > (?=[\w(])/, ' <= '], [/ && /, ' || '],
    [/ \|\| /, ' && '], [/ \?\? /, ' && '],
  [/\btrue\b/, 'false'], [/\bfalse\b/, 'true'], [/ \+ 1\b/, ' - 1'], [/ - 1\b/, ' + 1'], [/ \+= /, ' -= '], [/if \((?!!)/, 'if (!'], [/if \(!/, 'if ('],
  [/\.some\(/, '.every('], [/\.every\(/, '.some('], [/\bcontinue;/, ';'], [/\bbreak;/, ';'], [/(?<=\b(?:return|=>) )null\b/, 'undefined'],
];

/** mulberry32: the same seed draws the same lines. */
function draw(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const files = readdirSync('src', { recursive: true }).map((file) => path.join('src', file).split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const tests = files.filter((file) => /\.test\.tsx?$/.test(file));
const PROPERTIES = new Set(tests.filter((file) => readFileSync(file, 'utf8').includes('fuzz.fixture')));
const sources = files.filter((file) => !/\.(?:test|fixture)\.tsx?$/.test(file) && !file.startsWith('src/entries/')
  && (parts.length === 0 || parts.some((part) => file.includes(part))));

/** For each source, the tests whose bundles hold it. */
async function reach() {
  const { metafile } = await build({ ...unitOptions(), entryPoints: tests, outdir: 'build/reach', write: false, metafile: true, logLevel: 'silent' });
  const by = new Map();
  for (const { entryPoint, inputs } of Object.values(metafile.outputs)) {
    for (const file of Object.keys(inputs)) by.set(file, [...(by.get(file) ?? []), entryPoint]);
  }
  return by;
}

/** A line that does something: no comment, import or type. */
const behaves = (line) => !/^\s*(?:\/\/|\*|\/\*|import |export type|type |interface |\})/.test(line) && BREAKS.some(([from]) => from.test(line));

function broken(line, random) {
  const start = Math.floor(random() * BREAKS.length);
  for (let step = 0; step < BREAKS.length; step += 1) {
    const [from, to] = BREAKS[(start + step) % BREAKS.length];
    if (from.test(line)) return line.replace(from, to);
  }
  return line;
}

/**
 * Tests in the order in which they are likely to notice: the file's own, those of its folder, those of the folder around it, all others;
 * of each, those that try hundreds of made-up cases come last.
 */
function nearestFirst(file, reaching) {
  const near = [file.replace(/\.tsx?$/, '.test'), `${path.posix.dirname(file)}/`, `${file.split('/').slice(0, 2).join('/')}/`, ''];
  const turnOf = (test) => 2 * near.findIndex((start) => test.startsWith(start)) + (PROPERTIES.has(test) ? 1 : 0);
  return reaching.toSorted((a, b) => turnOf(a) - turnOf(b));
}

/** A copy of the sources for the type check, so that no broken line ever stands among the real ones. */
function typed() {
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(path.join('build', 'typed-'));
  cpSync('src', path.join(folder, 'src'), { recursive: true });
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({
    extends: '../../tsconfig.base.json', compilerOptions: { lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'] }, include: ['src'],
      exclude: ['**/*.test.ts', '**/*.test.tsx'],
  }));
  const accepts = () => spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { stdio: 'ignore' }).status === 0;
  if (!accepts()) throw new Error('the sources do not pass the type check as they are');
  return {
    accepts(file, contents) {
      const copy = path.join(folder, file);
      const was = readFileSync(copy, 'utf8');
      writeFileSync(copy, contents);
      const answer = accepts();
      writeFileSync(copy, was);
      return answer;
    },
    done: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const loaderOf = (file) => (file.endsWith('x') ? 'tsx' : 'ts');

/** Whether a broken line can be run at all: the type check lets "a ?? b && c" pass, which no engine takes. */
const isCode = (file, contents) => transform(contents, { loader: loaderOf(file), logLevel: 'silent' }).then(() => true, () => false);

/** Whether a test that reaches the file fails once the line is broken. */
async function isNoticed(file, contents, reaching) {
  const swap = {
    name: 'broken-line',
    setup(builder) {
      builder.onLoad({ filter: new RegExp(`${file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) }, () => ({ contents, loader: loaderOf(file) }));
    },
  };
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(path.join('build', 'mutant-'));
  try {
    const tests = nearestFirst(file, reaching);
    await build({ ...unitOptions([swap]), entryPoints: tests, outdir: folder, logLevel: 'silent' });
    for (const test of tests) {
      if (spawnSync(process.execPath, [bundledTest(folder, test)], { stdio: 'ignore', timeout: PATIENCE }).status !== 0) return true;
    }
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const random = draw(SEED);
const tested = await reach();
const all = sources.flatMap((file) => readFileSync(file, 'utf8').split('\n')
  .flatMap((before, at) => (behaves(before) ? [{ file, number: at + 1, before }] : [])));
console.log(`${LINES} of ${all.length} lines of behaviour, seed ${SEED}`);
const types = typed();
let noticed = 0;
let refused = 0;
for (let turn = 0; turn < LINES; turn += 1) {
  const line = all.splice(Math.floor(random() * all.length), 1)[0];
  if (line === undefined) break;
  const after = broken(line.before, random);
  const reaching = tested.get(line.file) ?? [];
  const contents = readFileSync(line.file, 'utf8').split('\n').with(line.number - 1, after).join('\n');
  if (!types.accepts(line.file, contents) || !await isCode(line.file, contents)) {
    refused += 1;
    continue;
  }
  if (reaching.length > 0 && await isNoticed(line.file, contents, reaching)) {
    noticed += 1;
    continue;
  }
  console.log(`unnoticed by ${reaching.length} test files: ${line.file}:${line.number}\n  - ${line.before.trim()}\n  + ${after.trim()}`);
}
types.done();
console.log(`${noticed + refused} of ${LINES} broken lines were noticed: ${noticed} by unit tests, ${refused} by the type check`);
