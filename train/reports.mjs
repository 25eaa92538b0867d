// Learns from PolNeAR's attributions which of the candidates that src/facts/quotes finds are reports: a logistic regression over named features.
//   node train/reports.mjs POLNEAR_DIR            trains on all but the last tenth by date and writes src/facts/quotes/report-weights.json
//   node train/reports.mjs POLNEAR_DIR --check    five-fold cross-validation alone, writes nothing
// POLNEAR_DIR holds text/ and attributions/ (brat standoff). Same input, same weights: no chance is involved.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../scripts/build/load.mjs';
import { readArticles, trainingPart } from './attributions.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [corpus, ...flags] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: node train/reports.mjs POLNEAR_DIR [--check]');
  process.exit(2);
}

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 2e-3;
/** Features seen less often are left out. */
const RARE = 4;
/** Weights nearer to nothing than this are left out. */
const SMALL = 0.08;

/** Words written in lower case: any other is a name, and names are not learned. */
const common = new Set();

const candidatesOf = await candidateFinder();
const samples = trainingPart(readArticles(corpus)).flatMap((article, place) => readSamples(article, place));
console.log(`${samples.length} candidates, ${samples.filter((sample) => sample.right).length} of them reports`);

if (flags.includes('--check')) check();
else write();

/** Text in, candidates out: by the project's own code, so that they are found and described as they are in the browser. */
async function candidateFinder() {
  const { exports } = await loadSource(`
    import { annotate } from './src/language/annotate.ts';
    import { loadTagger } from './src/language/tagger/tagger.ts';
    import { candidateReports } from './src/facts/quotes/grammar/candidates.ts';
    import { featuresOf } from './src/facts/quotes/grammar/features.ts';
    import { spanOf } from './src/facts/quotes/quotes.ts';
    export const finderWith = (bytes) => {
      const model = loadTagger(bytes);
      return (text) => candidateReports(annotate(text, model)).flatMap(({ unit, reports }) => reports.map((report) => ({
        features: featuresOf(report, reports),
        act: report.act,
        head: unit.items[report.head],
        content: report.content.map((range) => spanOf(unit, range)),
      })));
    };`);
  return exports.finderWith(new Uint8Array(readFileSync(path.join(root, 'src/language/model/tagger.bin'))));
}

/** Every candidate of one article, with whether the annotators marked its cue and at least half of its content. */
function readSamples({ text, attributions }, place) {
  for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{2,}(?![\p{L}’'-])/gu)) common.add(word);
  return candidatesOf(text).map((candidate) => ({
    fold: place % 5,
    act: candidate.act,
    features: candidate.features,
    right: attributions.some((gold) => gold.cue.some((span) => touches(span, candidate.head)) && likeness(gold.content, candidate.content) >= 0.5),
  }));
}

function touches(span, item) {
  return item !== undefined && span.start < item.end && item.start < span.end;
}

/** Characters in both, of characters in either. */
function likeness(a, b) {
  const size = (spans) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return both / (size(a) + size(b) - both);
}

function train(chosen) {
  const counts = new Map();
  for (const sample of chosen) for (const feature of sample.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map();
  for (const [feature, count] of counts) if (count >= RARE && !namesSomebody(feature)) weights.set(feature, 0);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch);
    // A stride that shares no factor with the number of samples visits each once, in an order of its own.
    const stride = coprime(chosen.length, 7919 + epoch * 104729);
    for (let step = 0, at = 0; step < chosen.length; step += 1, at = (at + stride) % chosen.length) {
      const { features, right } = chosen[at];
      let sum = bias;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      bias += rate * error;
      for (const feature of features) {
        const weight = weights.get(feature);
        if (weight !== undefined) weights.set(feature, weight + rate * (error - DECAY * weight));
      }
    }
  }
  return { bias, weights };
}

function namesSomebody(feature) {
  const word = /^(?:source|object) (\p{Ll}+)$/u.exec(feature)?.[1];
  return word !== undefined && word.length > 1 && !common.has(word);
}

function coprime(size, from) {
  let stride = from % size;
  const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
  while (stride === 0 || divisor(size, stride) !== 1) stride += 1;
  return stride;
}

function score({ bias, weights }, sample) {
  let sum = bias;
  for (const feature of sample.features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function check() {
  const scored = [];
  for (let fold = 0; fold < 5; fold += 1) {
    const model = train(samples.filter((sample) => sample.fold !== fold));
    for (const sample of samples) if (sample.fold === fold) scored.push({ ...sample, score: score(model, sample) });
  }
  for (const act of ['said', 'thought']) {
    const own = scored.filter((sample) => sample.act === act);
    const all = own.filter((sample) => sample.right).length;
    for (let least = 0; least < 0.85; least += 0.1) {
      const kept = own.filter((sample) => sample.score >= least);
      const right = kept.filter((sample) => sample.right).length;
      console.log(`${act} from ${least.toFixed(1)}: precision ${(right / kept.length).toFixed(3)}, kept of the right ${(right / all).toFixed(3)}, of ${own.length}`);
    }
  }
}

function write() {
  const { bias, weights: learned } = train(samples);
  const kept = [...learned].filter(([, weight]) => Math.abs(weight) >= SMALL).sort(([a], [b]) => (a < b ? -1 : 1));
  // In hundredths, by the first word of their names: each word is written once.
  const weights = {};
  for (const [feature, weight] of kept) {
    const [, group, rest] = /^(\S+) ?(.*)$/.exec(feature);
    weights[group] ??= {};
    weights[group][rest] = Math.round(Number(weight.toFixed(2)) * 100);
  }
  const model = { quote: 0.1, noun: 0.05, said: 0.25, object: 0.28, thought: 0.35, bias: Number(bias.toFixed(2)), weights };
  writeFileSync(path.join(root, 'src/facts/quotes/report-weights.json'), `${JSON.stringify(model, null, 1)}\n`);
  console.log(`${kept.length} weights written`);
}
