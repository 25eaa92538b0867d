import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { bylinesIn } from './bylines.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const bylines = (...lines: readonly string[]): string => bylinesIn(annotate(lines.join('\n\n'), model));

test('a name alone in its line before the paper or the town is the author’s', () => {
  assert.equal(bylines('Ida Holm', 'USA TODAY', 'KAST — The harbour closed.'), 'Ida Holm');
  assert.equal(bylines('Harbour closes', 'By Ida Holm-Berg', 'NEW DELHI', 'The harbour closed on Monday.'), 'Ida Holm-Berg');
});

test('but not where prose follows, and not where the story names the bearer again', () => {
  assert.equal(bylines('Ida Holm', 'The harbour closed on Monday.'), '');
  assert.equal(bylines('Ida Holm', 'USA TODAY', 'Mayor Holm closed the harbour.'), '');
});
