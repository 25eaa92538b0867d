// Measures the language layer beside wink-nlp and compromise:
//   node train/compare.mjs TOKENS.tsv.gz LABELLED-FOLDER
// LABELLED-FOLDER holds texts/NAME.txt and labels/NAME.json with the actors of each text. train/README.md has the figures.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { holdOut, readCorpus } from './corpus.mjs';
import { figures, nameSpans } from './evaluate.mjs';
import { languageModules, root } from './sources.mjs';

const [corpusFile, labelled] = process.argv.slice(2);
if (!corpusFile || !labelled) {
  console.error('usage: node train/compare.mjs TOKENS.tsv.gz LABELLED-FOLDER');
  process.exit(2);
}

const language = await languageModules();
const tagger = language.loadTagger(new Uint8Array(readFileSync(path.join(root, 'src/language/model/tagger.bin'))));
const wink = winkNLP(model, ['sbd', 'pos']);

/** Each engine: text in; words [{start, end, coarse}] and names {person, organization} (lists of strings, or null where it finds none) out. */
const engines = {
  'Readout': (text) => {
    const annotations = language.annotate(text, tagger);
    const names = { person: [], organization: [] };
    for (const { start, end, entity } of nameSpans(annotations)) names[entity.toLowerCase()]?.push(text.slice(start, end));
    return { words: annotations.tokens.map(({ start, end, pos }) => ({ start, end, coarse: fromPenn(pos) })), names };
  },
  'wink-nlp': (text) => {
    const words = [];
    let at = 0;
    wink.readDoc(text).tokens().each((token) => {
      const value = token.out();
      const start = text.indexOf(value, at);
      if (start < 0) return;
      at = start + value.length;
      words.push({ start, end: at, coarse: FROM_UNIVERSAL[token.out(wink.its.pos)] ?? 'other' });
    });
    return { words, names: null };
  },
  'compromise': (text) => {
    const document = nlp(text);
    const words = [];
    for (const sentence of document.json({ offset: true, terms: { tags: true, offset: true } })) {
      for (const term of sentence.terms) words.push({ start: term.offset.start, end: term.offset.start + term.text.length, coarse: fromCompromise(term.tags) });
    }
    const tidy = (list) => list.map((name) => name.replace(/^[^\p{L}]+|[^\p{L}.]+$|['’]s\W*$/gu, '').replace(/[.,;:]$/, ''));
    return { words, names: { person: tidy(document.people().out('array')), organization: tidy(document.organizations().out('array')) } };
  },
};

function fromPenn(tag) {
  if (tag === 'NN' || tag === 'NNS') return 'noun';
  if (tag.startsWith('NNP')) return 'name';
  if (tag.startsWith('VB') || tag === 'MD') return 'verb';
  if (tag.startsWith('JJ')) return 'adjective';
  if (tag.startsWith('RB') || tag === 'WRB') return 'adverb';
  if (/^(?:PRP|WP|DT|WDT|PDT|EX)/.test(tag)) return 'pronoun';
  if (/^(?:IN|TO|RP|POS)$/.test(tag)) return 'particle';
  if (tag === 'CC') return 'conjunction';
  return tag === 'CD' ? 'number' : 'other';
}

const FROM_UNIVERSAL = {
  NOUN: 'noun', PROPN: 'name', VERB: 'verb', AUX: 'verb', ADJ: 'adjective', ADV: 'adverb', PRON: 'pronoun', DET: 'pronoun', ADP: 'particle', SCONJ: 'particle',
  PART: 'particle', CCONJ: 'conjunction', NUM: 'number',
};

function fromCompromise(tags) {
  const order = [['ProperNoun', 'name'], ['Pronoun', 'pronoun'], ['Determiner', 'pronoun'], ['Value', 'number'], ['Preposition', 'particle'],
    ['Conjunction', 'conjunction'],
    ['Adverb', 'adverb'], ['Adjective', 'adjective'], ['Verb', 'verb'], ['Noun', 'noun']];
  return order.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
}

const { heldOut } = holdOut(readCorpus(corpusFile, language.normalize));
const documents = heldOut.filter((document) => document.text !== null);
for (const [name, engine] of Object.entries(engines)) {
  for (const document of documents) engine(document.text);
  const begun = process.cpuUsage();
  const results = documents.map((document) => engine(document.text));
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  let same = 0;
  let right = 0;
  let all = 0;
  for (const [i, document] of documents.entries()) {
    const tags = new Map(results[i].words.map((word) => [`${word.start}-${word.end}`, word.coarse]));
    for (const word of document.sentences.flat()) {
      if (!/[\p{L}\p{N}]/u.test(word.text)) continue;
      all += 1;
      const guess = tags.get(`${word.start}-${word.end}`);
      if (guess === undefined) continue;
      same += 1;
      if (guess === fromPenn(word.pos)) right += 1;
    }
  }
  const percent = (value) => (100 * value).toFixed(1);
  console.log(`${name}: ${Math.round(all / seconds / 1000)} k words/s; same words ${percent(same / all)} %; coarse part of speech right on those ${percent(right / same)} %`);
  for (const kind of ['person', 'organization']) console.log(`  ${kind.padEnd(12)} ${nameFigures(engine, kind)}`);
}

/** Names found against names and aliases of the labelled actors, each distinct form of a text counted once. */
function nameFigures(engine, kind) {
  const count = { both: 0, found: 0, truth: 0 };
  for (const file of readdirSync(path.join(labelled, 'texts'))) {
    const text = readFileSync(path.join(labelled, 'texts', file), 'utf8');
    const { actors } = JSON.parse(readFileSync(path.join(labelled, 'labels', file.replace(/txt$/, 'json')), 'utf8'));
    const { names } = engine(text);
    if (names === null) return 'finds none';
    const plain = (name) => name.replace(/^(?:the|The) /, '').replace(/\s+/g, ' ');
    const truth = new Set(actors.filter((actor) => actor.kind === kind).flatMap((actor) => [actor.name, ...actor.aliases]).filter((form) => text.includes(form))
      .map(plain));
    const found = new Set(names[kind].map(plain));
    count.truth += truth.size;
    count.found += found.size;
    for (const name of found) if (truth.has(name)) count.both += 1;
  }
  return figures(count);
}
