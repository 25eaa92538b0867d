// Trains the tagger and writes src/language/model/tagger.bin:
//   node train/tagger.mjs TOKENS.tsv.gz SANCTIONS-FOLDER [OUT]
// The same input gives the same bytes. train/README.md says what the input is.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { patterned, substituted } from './augment.mjs';
import { madeBodies, worldNames } from './name-forms.mjs';
import { holdOut, readCorpus } from './corpus.mjs';
import { evaluate, evaluateWorld } from './evaluate.mjs';
import { modelBytes } from './model-file.mjs';
import { readNames } from './names.mjs';
import { quantise, Table } from './perceptron.mjs';
import { languageModules, root, seeded, shuffle } from './sources.mjs';

const TAG_ROUNDS = 6;
const ENTITY_ROUNDS = 8;
/** Part of the words of names whose spelling is hidden while entities are learned, so that context and shape are learned too. */
const HIDDEN = 0.3;
/** Units to a whole step of an average. More of them would clip the strongest weights at 127: train/README.md has the cost. */
const SCALE = 3;
const TAG_WEIGHTS = { least: 3, scale: SCALE, budget: 160_000 };
const ENTITY_WEIGHTS = { least: 3, scale: SCALE, budget: 400_000 };

const [corpusFile, namesFolder, out = path.join(root, 'src/language/model/tagger.bin')] = process.argv.slice(2);
if (!corpusFile || !namesFolder) {
  console.error('usage: node train/tagger.mjs TOKENS.tsv.gz SANCTIONS-FOLDER [OUT]');
  process.exit(2);
}

const language = await languageModules();
const { LABELS, mayFollow, MAGIC, BUCKETS, emptyEncoded, encode, tagFeatures, entityFeatures, MOST_FEATURES, normalize } = language;
const random = seeded(20230912);
const { training, heldOut } = holdOut(readCorpus(corpusFile, normalize));
const own = training.flatMap((document) => document.sentences);
const listed = readNames(namesFolder);
const fillers = {
  persons: worldNames(listed.persons, language.givenNames(), random),
  // A transliterated name without a word such as "Bank" could be a person's for all that a tagger can see.
  bodies: [...listed.bodies.filter((words) => words.some((word) => language.organisationHead(word) !== null)), ...madeBodies(listed.persons, random)],
  places: [...language.STATES.flatMap((state) => [state.name, ...state.capitals.filter((name) => !name.startsWith('~'))]), ...language.PLACE_FORMS].filter((name) => /^[\p{L}' -]+$/u.test(name)),
  adjectives: new Set(language.STATES.flatMap((state) => state.adjectives).filter((name) => /^\p{L}+$/u.test(name))),
};
const others = [...substituted(own, fillers, normalize, 0.6, random), ...patterned(9000, fillers, normalize, random)];
console.log(`${own.length} sentences of the corpus, ${others.length} made, ${fillers.persons.length} names of persons, ${fillers.bodies.length} of bodies`);

const tags = [...new Set(own.flatMap((sentence) => sentence.map((word) => word.pos)))].sort();
const longest = Math.max(...own.map((sentence) => sentence.length), ...others.map((sentence) => sentence.length));
const encoded = emptyEncoded(longest + 1);
const features = new Int32Array(MOST_FEATURES);

const tagTable = new Table(tags.length);
let tagStep = 1;
trainTags();
const entityTable = new Table(LABELS.length);
const transitions = new Table(LABELS.length);
let entityStep = 1;
trainEntities();

const tagRows = quantise(tagTable, tagStep, TAG_WEIGHTS);
const entityRows = quantise(entityTable, entityStep, ENTITY_WEIGHTS);
console.log(`tag weights ${tagRows.total} in ${tagRows.rows.length} rows (from ${tagRows.smallest}), entity weights ${entityRows.total} in ${entityRows.rows.length} rows (from ${entityRows.smallest})`);
const moves = new Int16Array(LABELS.length * LABELS.length);
for (const [from, entries] of transitions.averages(entityStep, 0)) for (const [to, average] of entries) moves[from * LABELS.length + to] = Math.round(average * ENTITY_WEIGHTS.scale);
const bytes = modelBytes({ magic: MAGIC, buckets: BUCKETS, tags, transitions: moves, tagRows: tagRows.rows, entityRows: entityRows.rows });
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
const model = language.loadTagger(bytes);
evaluate(model, heldOut);
evaluateWorld(language.annotate, model);

function highest(scores) {
  let top = 0;
  for (let i = 1; i < scores.length; i += 1) if (scores[i] > scores[top]) top = i;
  return top;
}

function setTags(sentence, table, learn) {
  const scores = new Int32Array(tags.length);
  let wrong = 0;
  for (let i = 0; i < sentence.length; i += 1) {
    scores.fill(0);
    const count = tagFeatures(encoded, i, features);
    table.score(features, count, scores);
    const guess = highest(scores);
    const truth = tags.indexOf(sentence[i].pos);
    if (learn) {
      tagStep += 1;
      if (guess !== truth && truth >= 0) {
        wrong += 1;
        table.update(features, count, truth, 1, tagStep);
        table.update(features, count, guess, -1, tagStep);
      }
    }
    encoded.tag[i] = guess;
  }
  return wrong;
}

function trainTags() {
  const sentences = [...own, ...others.filter((_, i) => i % 3 === 0)];
  for (let round = 0; round < TAG_ROUNDS; round += 1) {
    let wrong = 0;
    let words = 0;
    for (const sentence of shuffle(sentences, random)) {
      encode(sentence, encoded);
      wrong += setTags(sentence, tagTable, true);
      words += sentence.length;
    }
    console.log(`tags, round ${round + 1}: ${((100 * wrong) / words).toFixed(2)} % wrong`);
  }
}

function trainEntities() {
  const averaged = finished(tagTable, tagStep);
  const sentences = [...own, ...others];
  const guessed = new Map();
  for (const sentence of sentences) {
    encode(sentence, encoded);
    setTags(sentence, averaged, false);
    guessed.set(sentence, encoded.tag.slice(0, sentence.length));
  }
  for (let round = 0; round < ENTITY_ROUNDS; round += 1) {
    let wrong = 0;
    for (const sentence of shuffle(sentences, random)) {
      encode(sentence, encoded);
      encoded.tag.set(guessed.get(sentence));
      if (!encoded.candidate.subarray(0, sentence.length).includes(1)) continue;
      hideWords(sentence.length);
      wrong += learnSentence(trueLabels(sentence)) ? 1 : 0;
    }
    console.log(`entities, round ${round + 1}: ${wrong} sentences of ${sentences.length} wrong`);
  }
}

/** The table with averages, to score with, as whole numbers a hundred times larger. */
function finished(table, step) {
  const copy = new Table(table.classCount);
  copy.rowOf = table.rowOf;
  copy.weights = table.weights.map((weight, i) => Math.round(100 * (weight - table.moments[i] / step)));
  return copy;
}

/** Gives some words of names a spelling never seen before. */
function hideWords(length) {
  for (let i = 0; i < length; i += 1) {
    if (encoded.candidate[i] !== 1 || random() >= HIDDEN) continue;
    for (const part of [encoded.word, encoded.suffix4, encoded.suffix3, encoded.prefix3]) part[i] = (random() * 0x7fffffff) | 0;
    if (random() < 0.5) encoded.kinds[i] = 0;
  }
}

function trueLabels(sentence) {
  const labels = [];
  for (let i = 0; i < sentence.length; i += 1) {
    const entity = encoded.candidate[i] === 0 ? 'O' : sentence[i].entity;
    const before = i > 0 && encoded.candidate[i - 1] !== 0 ? sentence[i - 1].entity : 'O';
    labels.push(entity === 'O' ? 0 : LABELS.indexOf(`${before === entity ? 'I' : 'B'}-${entity}`));
  }
  return labels;
}

/** One step of the structured perceptron: decode, and where the labels are wrong move the weights from the guess to the truth. */
function learnSentence(truth) {
  const guess = decode(truth.length);
  entityStep += 1;
  if (truth.every((label, i) => label === guess[i])) return false;
  for (let i = 0; i < truth.length; i += 1) {
    if (truth[i] !== guess[i]) {
      const count = entityFeatures(encoded, i, features);
      entityTable.update(features, count, truth[i], 1, entityStep);
      entityTable.update(features, count, guess[i], -1, entityStep);
    }
    if (i > 0 && (truth[i] !== guess[i] || truth[i - 1] !== guess[i - 1])) {
      transitions.update([truth[i - 1]], 1, truth[i], 1, entityStep);
      transitions.update([guess[i - 1]], 1, guess[i], -1, entityStep);
    }
  }
  return true;
}

function decode(length) {
  const n = LABELS.length;
  const scores = new Int32Array(n);
  const best = new Float64Array(length * n).fill(-1e12);
  const from = new Int8Array(length * n);
  const move = new Int32Array(n * n);
  for (let a = 0; a < n; a += 1) transitions.score([a], 1, move.subarray(a * n, a * n + n));
  for (let i = 0; i < length; i += 1) {
    scores.fill(0);
    const outside = encoded.candidate[i] === 0;
    if (!outside) entityTable.score(features, entityFeatures(encoded, i, features), scores);
    for (let b = 0; b < (outside ? 1 : n); b += 1) {
      if (i === 0) {
        if (mayFollow(-1, b)) best[b] = scores[b];
        continue;
      }
      for (let a = 0; a < n; a += 1) {
        const score = best[(i - 1) * n + a] + move[a * n + b] + scores[b];
        if (mayFollow(a, b) && score > best[i * n + b]) {
          best[i * n + b] = score;
          from[i * n + b] = a;
        }
      }
    }
  }
  const labels = Array.from({ length });
  let label = highest(best.subarray((length - 1) * n));
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = from[i * n + label];
  }
  return labels;
}
