// Every way of reporting that the grammar knows, before it is judged: candidates.txt holds a sentence, below it a line for each report
// "act kind | SOURCE [CUE] | CONTENT … CONTENT", and none where nothing is reported.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { candidateReports } from './candidates.ts';
import type { Range } from './items.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

function reportsOf(text: string): string[] {
  return candidateReports(annotate(text, model)).flatMap(({ unit, reports }) => reports.map(({ act, kind, inherited, source, cue, content }) => {
    const of = (range: Range | null): string => (range ? text.slice(unit.items[range.first]?.start, unit.items[range.last - 1]?.end) : '–');
    return `${act} ${kind}${inherited ? ' inherited' : ''} | ${of(source)} [${of(cue)}] | ${content.map(of).join(' … ')}`;
  }));
}

for (const block of readFileSync('src/facts/quotes/grammar/candidates.txt', 'utf8').trimEnd().split('\n\n')) {
  const [sentence = '', ...reports] = block.split('\n');
  test(`who reports what: ${sentence}`, () => assert.deepEqual(reportsOf(sentence), reports.map((report) => report.trim())));
}
