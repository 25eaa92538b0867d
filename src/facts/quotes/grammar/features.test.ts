import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { candidateReports } from './candidates.ts';
import { featuresOf } from './features.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

/** What tells of the report whose verb is `lemma`. */
function featuresIn(text: string, lemma: string): string[] {
  const reports = candidateReports(annotate(text, model)).flatMap((each) => each.reports);
  const report = reports.find((each) => each.lemma === lemma);
  assert.ok(report, `${lemma}: ${reports.map((each) => each.lemma).join()}`);
  return featuresOf(report, reports);
}

test('a report is judged by its verb, its source, its content and what it stands in', () => {
  assert.deepEqual(featuresIn('The mayor of Oslo said the port was closed.', 'say'), [
    'lemma say', 'kind clause', 'frame say clause', 'act said clause', 'tag VBD', 'before NNP', 'source NN', 'source mayor', 'lead edge', 'opens the', 'opens clause DT', 'length clause 2', 'second NN',
  ]);
  const has = (text: string, lemma: string, ...names: string[]) => {
    const features = featuresIn(text, lemma);
    for (const name of names) assert.equal(features.includes(name.replace(/^no: /, '')), !name.startsWith('no: '), `${name} in ${text}: ${features.join(', ')}`);
  };
  has('Bo Lindt has not denied the deal.', 'deny', 'aux has', 'negated', 'negated object', 'source name object', 'no: unfinished');
  has('Bo Lindt has often denied the deal', 'deny', 'aux has', 'no: negated', 'no: aux often', 'unfinished');
  has('Hale pointed out that the port was closed.', 'point out', 'ends point out out', 'particle out');
  has('Hale, smiling, said the port was closed.', 'say', 'before ,', 'opens the', 'no: particle said');
  has('“It is late,” said Bo Lindt.', 'say', 'inverted', 'kind quote', 'no: inherited', 'source name quote');
  has('Hale resigned, saying the port was closed.', 'say', 'inherited', 'inherited clause', 'before ,');
  has('They met the man who said the port was closed.', 'say', 'source relative', 'lead NN');
  has('Hale called the deal a “bad joke” on Monday.', 'call', 'quoted', 'quoted object');
  has('Hale called the deal a joke on Monday.', 'call', 'no: quoted');
  has('Hale said Rowe believes the port is closed.', 'believe', 'nested', 'nested thought in said', 'nested clause in clause', 'nested believe');
  has('Hale said Rowe believes the port is closed.', 'say', 'no: nested');
});
