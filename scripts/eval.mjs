// `npm run eval`: how good is it? Runs the command line over the labelled texts and pages in ../shared, has them scored there,
// and prints one Markdown table, with compromise beside it where it has an answer. `--misses` lists what was missed instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compromiseBrief } from './eval/compromise-brief.mjs';
import { runBuild } from './run-build.mjs';
import { ensureDependencies } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const SHARED = path.join('..', 'shared');

const filesIn = (folder) => readdirSync(folder).sort().map((name) => path.join(folder, name));
const dateOf = (file) => /\d{4}-\d{2}-\d{2}/.exec(path.basename(file))?.[0] ?? '';

/** The last tenth by the date in their names: the tagger learned from those before them. */
function lastTenth(files) {
  const byDate = files.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  return byDate.slice(Math.floor(byDate.length * 0.9));
}

const RUNS = [
  { mode: 'gold', title: 'news labelled by hand', files: () => filesIn(path.join(SHARED, 'gold/dev/texts')), truth: 'gold/dev' },
  { mode: 'pages', title: 'saved web pages', files: () => filesIn(path.join(SHARED, 'pages/dev/html')), truth: 'pages/dev/truth.json' },
  {
    mode: 'polnear', title: 'PolNeAR, the last tenth of its training part by date', files: () => lastTenth(filesIn(path.join(SHARED, 'polnear/train/text'))),
    truth: 'polnear/train',
  },
];

/** What compromise has an answer to; where it has none, a figure for it would say nothing. */
const DOES = new Set([
  'actors: person', 'actors: organization', 'actors: state', 'key actors in the top', 'quotes: all', 'quotes: direct', 'quotes: mixed',
    'quotes with the right speaker', 'speaker of a found quote',
]);
const misses = process.argv.includes('--misses');

function scoresOf({ mode, title, files, truth }) {
  mkdirSync('build/eval', { recursive: true });
  const briefs = path.join('build', 'eval', `${mode}.jsonl`);
  const inputs = files();
  const run = spawnSync(process.execPath, ['dist/cli.mjs', 'brief', ...inputs], { stdio: ['ignore', openSync(briefs, 'w'), 'inherit'] });
  if (run.status !== 0) console.error(`${title}: the command line ended with ${run.status}`);
  const labels = path.join(SHARED, truth);
  if (misses) {
    spawnSync(process.execPath, [path.join(SHARED, 'eval/score.mjs'), mode, briefs, labels, '--misses'], { stdio: 'inherit' });
    return null;
  }
  const rows = scored(mode, briefs, labels, title);
  if (mode === 'gold') return { title: `${inputs.length} ${title}`, rows: besidePeer(rows, scored(mode, peerBriefs(inputs), labels, title)) };
  return { title: `${inputs.length} ${title}`, rows: mode === 'pages' ? [...rows, ...halves(briefs, labels, title)] : rows };
}

/** The same texts through compromise, in the same run. */
function peerBriefs(inputs) {
  const file = path.join('build', 'eval', 'compromise.jsonl');
  writeFileSync(file, inputs.map((input) => `${JSON.stringify(compromiseBrief(input, readFileSync(input, 'utf8')))}\n`).join(''));
  return file;
}

function besidePeer(rows, peer) {
  return rows.map((row) => {
    const other = peer.find(({ name }) => name === row.name);
    return { ...row, peer: !DOES.has(row.name) ? null : other?.f1 ?? other?.value ?? null };
  });
}

function scored(mode, briefs, truth, title) {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(SHARED, 'eval/score.mjs'), mode, briefs, truth, '--json'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stderr) console.error(`${title}: ${stderr.trim()}`);
  return JSON.parse(stdout);
}

/** The pages in the order of their names, every other one: the rules were first learnt from the even half, the first page in it. */
function halves(briefs, truth, title) {
  const bodies = Object.entries(JSON.parse(readFileSync(truth, 'utf8'))).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ['even', 'odd'].flatMap((half, start) => {
    const file = path.join('build', 'eval', `pages-${half}.json`);
    writeFileSync(file, JSON.stringify(Object.fromEntries(bodies.filter((_, place) => place % 2 === start))));
    return scored('pages', briefs, file, title).map((row) => ({ ...row, name: `${row.name}, ${half} pages` }));
  });
}

const percent = (share) => (typeof share === 'number' && !Number.isNaN(share) ? (share * 100).toFixed(1) : '–');

function table(parts) {
  const lines = ['| | F1 | precision | recall | right | of | compromise |', '|-|-:|-:|-:|-:|-:|-:|'];
  for (const { title, rows } of parts) {
    lines.push(`| **${title}** | | | | | | |`);
    for (const { name, f1, precision, recall, value, of, peer = null } of rows) {
      const beside = peer === null ? '' : `${percent(peer)} `;
      lines.push(f1 === undefined
        ? `| ${name} | | | | ${percent(value)} | ${of} | ${beside}|`
        : `| ${name} | ${percent(f1)} | ${percent(precision)} | ${percent(recall)} | | ${of} | ${beside}|`);
    }
  }
  return lines.join('\n');
}

if (existsSync(path.join(SHARED, 'eval/score.mjs'))) {
  ensureDependencies();
  runBuild('--cli');
  const parts = RUNS.map(scoresOf);
  if (!misses) console.log(table(parts));
} else {
  console.log('Nothing to measure with: the labelled texts and the scorer in ../shared are not part of the project, and are not here.');
}
