// Where names begin and end, before anything is known of them: names-cut.txt holds a sentence, below it a line for each name
// "NAME | TITLE | of STATE | is KNOWN BODY | headed", the last where a word of its own says that it is a body.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { readCapitals } from './capitals.ts';
import { joinRuns } from './join-runs.ts';
import { findRuns } from './pieces.ts';
import { readRuns } from './read-runs.ts';
import { findZones } from './zones.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

function namesOf(text: string): string[] {
  const annotations = annotate(text, model);
  const zones = findZones(annotations);
  return readRuns(annotations, joinRuns(annotations.tokens, findRuns(annotations, zones, readCapitals(annotations, zones)))).map(({ text: name, title, state, organisation, headed }) => [
    name, title && text.slice(annotations.tokens[title.first]?.start, annotations.tokens[title.last - 1]?.end), state && `of ${state.name}`, organisation && `is ${organisation.name}`, headed && 'headed',
  ].filter(Boolean).join(' | '));
}

for (const block of readFileSync('src/facts/actors/runs/names-cut.txt', 'utf8').trimEnd().split('\n\n')) {
  const [sentence = '', ...names] = block.split('\n');
  test(`which names: ${sentence}`, () => assert.deepEqual(namesOf(sentence), names.map((name) => name.trim())));
}
