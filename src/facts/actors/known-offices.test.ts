import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger.ts';
import { findActors } from './find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const isOfficial = (name: string, publishedAt: string | null): boolean | null | undefined =>
  findActors(annotate(`${name} spoke to reporters on Monday. "We will wait," ${name} said.`, model), { title: '', publishedAt }).actors.find((actor) => actor.name === name)?.official;

test('who is named without an office is an official only in the years in which the office was surely held', () => {
  assert.deepEqual(['2016-05-02', '2017-03-01', '2018-05-02', '2022-05-02'].map((day) => isOfficial('Emmanuel Macron', day)), [false, false, true, true]);
  assert.deepEqual(['2020-05-02', '2021-11-20', '2022-05-02'].map((day) => isOfficial('Angela Merkel', day)), [true, false, false]);
  // no year told, and one of which the list knows nothing
  assert.equal(isOfficial('Emmanuel Macron', null), false);
  assert.equal(isOfficial('Emmanuel Macron', '2040-05-02'), false);
});
