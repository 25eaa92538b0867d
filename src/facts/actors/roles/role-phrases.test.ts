// What stands beside a name of who its bearer is: role-phrases.txt holds a sentence, below it a line for each such phrase
// "NAME | where it stands | PHRASE | NOUN | whose: OWNER", and none where nothing is told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import type { TokenRange } from '../actor-set.ts';
import { readCapitals } from '../runs/capitals.ts';
import { joinRuns } from '../runs/join-runs.ts';
import { findRuns } from '../runs/pieces.ts';
import { readRuns } from '../runs/read-runs.ts';
import { findZones } from '../runs/zones.ts';
import { rolePhrases } from './role-phrases.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

function phrasesOf(text: string): string[] {
  const annotations = annotate(text, model);
  const zones = findZones(annotations);
  const of = ({ first, last }: TokenRange): string => text.slice(annotations.tokens[first]?.start, annotations.tokens[last - 1]?.end);
  return readRuns(annotations, joinRuns(annotations.tokens, findRuns(annotations, zones, readCapitals(annotations, zones)))).flatMap((candidate) => rolePhrases(annotations, candidate).map((phrase) => [
    candidate.text, `${phrase.where}${phrase.past === true ? ' past' : ''}`, of(phrase), annotations.tokens[phrase.noun]?.text, phrase.owner && `whose: ${of(phrase.owner)}`,
  ].filter(Boolean).join(' | ')));
}

for (const block of readFileSync('src/facts/actors/roles/role-phrases.txt', 'utf8').trimEnd().split('\n\n')) {
  const [sentence = '', ...phrases] = block.split('\n');
  test(`who it is: ${sentence}`, () => assert.deepEqual(phrasesOf(sentence), phrases.map((phrase) => phrase.trim())));
}
