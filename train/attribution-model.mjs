// Learns from PolNeAR's attributions who says or thinks what, and writes src/facts/quotes/learned/attributions.bin:
//   node train/attribution-model.mjs POLNEAR_DIR [--part=0.9] [--out=FILE]
// POLNEAR_DIR holds text/ and attributions/ (brat standoff). `--part` is the share of the articles, by date, that is learned from.
// Same input, same file, byte for byte: no chance is involved.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { edgeLessons, gateWords, headLessons } from './attribution-lessons.mjs';
import { loadReader, readSamples } from './attribution-samples.mjs';
import { readArticles } from './attributions.mjs';
import { Trainer } from './logistic.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [corpus, ...flags] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: node train/attribution-model.mjs POLNEAR_DIR [--part=0.9] [--out=FILE]');
  process.exit(2);
}
const option = (name, otherwise) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const out = option('out', path.join(root, 'src/facts/quotes/learned/attributions.bin'));

/** How fast and for how many rounds heads and edges are learned. */
const HEADS = { rate: 0.02, epochs: 8 };
const EDGES = { rate: 0.04, epochs: 6 };
const TURNS = 4;
/** So many features are kept. */
const KEPT = Number(option('kept', '220000'));

const reader = await loadReader();
const articles = readArticles(corpus);
const sheets = articles.slice(0, Math.floor(articles.length * Number(option('part', '0.9')))).flatMap((article) => readSamples(reader, article));
const gate = gateWords(reader, sheets);
const heads = headLessons(reader, sheets, gate);
const edges = edgeLessons(reader, sheets);
console.log(`${sheets.length} sentences, ${heads.answers.length} possible cues, ${edges.map((packed) => packed.answers.length).join(', ')} edges`);

const trainer = new Trainer(reader.FEATURE_BITS);
for (const packed of [heads, ...edges]) trainer.count(packed);
learn();
// What mattered least is left out, and the rest learned anew without it: it takes over most of what was lost.
trainer.keep(KEPT);
learnInTurns();
write();

function learn() {
  trainer.yesOrNo(heads, HEADS);
  for (const packed of edges) trainer.oneOf(packed, EDGES);
}

/** The mean of what is learned in several orders: which sample came last matters less. */
function learnInTurns() {
  const sums = new Float64Array(trainer.weights.length);
  for (trainer.turn = 0; trainer.turn < TURNS; trainer.turn += 1) {
    trainer.forget();
    learn();
    trainer.weights.forEach((weight, feature) => {
      sums[feature] += weight;
    });
  }
  trainer.weights.set(sums.map((sum) => sum / TURNS));
}

function write() {
  const { MAGIC, UNIT } = reader;
  const weights = new Map();
  trainer.weights.forEach((weight, feature) => {
    const value = Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
    if (value !== 0) weights.set(feature, value);
  });
  for (const word of gate) weights.set(word, 1);
  const kept = [...weights].sort(([one], [other]) => one - other);
  const bytes = [...MAGIC].map((letter) => letter.charCodeAt(0));
  number(bytes, kept.length);
  let before = 0;
  for (const [feature] of kept) {
    number(bytes, feature - before);
    before = feature;
  }
  for (const [, value] of kept) bytes.push(value & 0xff);
  const file = Uint8Array.from(bytes);
  writeFileSync(out, file);
  console.log(`${kept.length} weights written, ${file.length} bytes, ${gzipSync(file).length} gzipped`);
}

function number(bytes, value) {
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
}
