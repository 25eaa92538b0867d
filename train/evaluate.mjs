// Part-of-speech accuracy, and precision, recall and F1 of whole names, on documents kept from training.
import { WORLD_NAMES } from './world-names.mjs';

/** Whole names of a sentence as "first-end-class". */
export function names(entities, starts = []) {
  const found = new Set();
  for (let i = 0; i < entities.length; i += 1) {
    if (entities[i] === 'O') continue;
    const first = i;
    while (i + 1 < entities.length && entities[i + 1] === entities[i] && starts[i + 1] !== true) i += 1;
    found.add(`${first}-${i + 1}-${entities[i]}`);
  }
  return found;
}

/** Prints how often the tagger alone agrees with the documents' own parts of speech and names. */
export function evaluate(model, documents) {
  let right = 0;
  let words = 0;
  const counts = {};
  const countOf = (kind) => (counts[kind] ??= { both: 0, found: 0, truth: 0 });
  for (const sentence of documents.flatMap((document) => document.sentences)) {
    const tokens = sentence.map(({ text, norm }) => ({ text, norm, pos: '', entity: 'O', entityStart: false }));
    model.tag(tokens);
    for (const [i, token] of tokens.entries()) {
      words += 1;
      if (token.pos === sentence[i].pos) right += 1;
    }
    const truth = names(sentence.map((word) => word.entity));
    const found = names(tokens.map((token) => token.entity), tokens.map((token) => token.entityStart));
    for (const name of truth) countOf(name.split('-')[2]).truth += 1;
    for (const name of found) {
      const count = countOf(name.split('-')[2]);
      count.found += 1;
      if (truth.has(name)) count.both += 1;
    }
  }
  console.log(`held out: ${words} words, part of speech ${((100 * right) / words).toFixed(2)} %`);
  const all = { both: 0, found: 0, truth: 0 };
  for (const [kind, count] of Object.entries(counts)) {
    for (const key of Object.keys(all)) all[key] += count[key];
    console.log(`  ${kind.padEnd(12)} ${figures(count)}`);
  }
  console.log(`  ${'all'.padEnd(12)} ${figures(all)}`);
}

/** Spans of the names that annotations hold: {start, end, entity}. */
export function nameSpans({ tokens }) {
  const spans = [];
  for (const token of tokens) {
    if (token.entity === 'O') continue;
    if (token.entityStart) spans.push({ start: token.start, end: token.end, entity: token.entity });
    else spans.at(-1).end = token.end;
  }
  return spans;
}

/** Prints precision and recall on the hand-written sentences of world-names.mjs; nationalities are left out of account. */
export function evaluateWorld(annotate, model) {
  const all = {};
  for (const { text, names: truth } of WORLD_NAMES) {
    const key = (span) => `${span.entity} ${text.slice(span.start, span.end)}`;
    const found = new Set(nameSpans(annotate(text, model)).filter((span) => span.entity !== 'MISC').map(key));
    const wanted = new Set(truth.map(key));
    const both = [...wanted].filter((name) => found.has(name));
    for (const [set, field] of [[found, 'found'], [wanted, 'truth'], [both, 'both']]) {
      for (const name of set) (all[name.split(' ')[0]] ??= { both: 0, found: 0, truth: 0 })[field] += 1;
    }
  }
  console.log(`world names, ${WORLD_NAMES.length} sentences:`);
  for (const [kind, count] of Object.entries(all)) console.log(`  ${kind.padEnd(12)} ${figures(count)}`);
}

/** One line of figures, of the names found, those that are there (`truth`), and those that are both. */
export function figures({ both, found, truth }) {
  const precision = both / (found || 1);
  const recall = both / (truth || 1);
  const percent = (value) => (100 * value).toFixed(1).padStart(5);
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent((2 * precision * recall) / (precision + recall || 1))}  (${truth})`;
}
