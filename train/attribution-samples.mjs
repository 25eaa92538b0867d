// Brings the annotators' attributions and the project's own reading of an article together: what there is to learn from.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../scripts/build/load.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The project's own code, so that features are the same here and in the browser. */
export async function loadReader() {
  const { exports } = await loadSource(`
    import { annotate } from './src/language/annotate.ts';
    import { loadTagger } from './src/language/tagger/tagger.ts';
    import { candidateReports } from './src/facts/quotes/grammar/candidates.ts';
    import { readSheet } from './src/facts/quotes/learned/sheet.ts';
    export * from './src/facts/quotes/learned/head-features.ts';
    export * from './src/facts/quotes/learned/edge-features.ts';
    export * from './src/facts/quotes/learned/places.ts';
    export * from './src/facts/quotes/learned/decode.ts';
    export * from './src/facts/quotes/learned/hashing.ts';
    export * from './src/facts/quotes/learned/model.ts';
    export const readerWith = (bytes) => {
      const model = loadTagger(bytes);
      return (text) => {
        const annotations = annotate(text, model);
        return candidateReports(annotations).map(({ unit, reports }) => readSheet(annotations, unit, reports));
      };
    };`);
  return { ...exports, sheetsOf: exports.readerWith(new Uint8Array(readFileSync(path.join(root, 'src/language/model/tagger.bin')))) };
}

const MARKS = /[\s“”"'‘’,.;:—–-]/;

/** A span without the marks at its ends. */
export function trimSpan(text, { start, end }) {
  let first = start;
  let last = end;
  while (first < last && MARKS.test(text[first])) first += 1;
  while (last > first && MARKS.test(text[last - 1])) last -= 1;
  return { start: first, end: last };
}

/** The items of a sheet that a span covers, or null where it lies outside. */
function rangeOf(sheet, text, span) {
  const { start, end } = trimSpan(text, span);
  const { items } = sheet.unit;
  if (start >= end || start >= sheet.unit.end || end <= sheet.unit.start) return null;
  const first = items.findIndex((item) => item.end > start);
  const last = items.findLastIndex((item) => item.start < end);
  return first >= 0 && last >= first ? { first, last: last + 1 } : null;
}

const AUXILIARY = /^(?:be|is|are|was|were|been|being|am|'s|'re|'m|have|has|had|having|'ve|'d|do|does|did|get|got|gets|will|would|to)$/;

/** The item that a cue is known by: its first verb that is no auxiliary, else its first noun or adjective, else its first item. */
function headOf(sheet, cue) {
  const { items } = sheet.unit;
  const within = [];
  for (let at = cue.first; at < cue.last; at += 1) within.push(at);
  return within.find((at) => items[at].pos.startsWith('VB') && !AUXILIARY.test(items[at].norm))
    ?? within.find((at) => /^(?:NN|JJ)/.test(items[at].pos))
    ?? within.find((at) => items[at].pos.startsWith('VB'))
    ?? within.find((at) => sheet.kind[at] !== 3)
    ?? cue.first;
}

/** An article's sheets, each with `golds`: what the annotators found in it, as {head, cue, source, content} of items. */
export function readSamples(reader, { text, attributions }) {
  const sheets = reader.sheetsOf(text).map((sheet) => ({ sheet, golds: new Map() }));
  for (const { cue, source, content } of attributions) {
    if (cue.length === 0) continue;
    const whole = { start: cue[0].start, end: cue.at(-1).end };
    const at = sheets.find(({ sheet }) => sheet.unit.start < whole.end && whole.start < sheet.unit.end);
    const range = at && rangeOf(at.sheet, text, whole);
    if (!range) continue;
    const head = headOf(at.sheet, range);
    if (at.sheet.kind[head] === 1 || at.golds.has(head)) continue;
    const contents = content.map((span) => rangeOf(at.sheet, text, span)).filter(Boolean);
    at.golds.set(head, {
      head,
      cue: range,
      source: source.length > 0 ? rangeOf(at.sheet, text, source[0]) : null,
      // A source in another sentence is no lesson.
      sourceElsewhere: source.length > 0 && rangeOf(at.sheet, text, source[0]) === null,
      content: contents.reduce((most, one) => (most === null || one.last - one.first > most.last - most.first ? one : most), null),
    });
  }
  return sheets;
}
