import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { findActors } from '../find-actors.ts';

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

const told = (text: string): unknown[] => findActors(annotate(text, model), { title: '', publishedAt: null }).actors.filter((actor) => actor.kind === 'person').map(({ name, role, official }) => [name, role, official]).sort();

test('those who are named without an office tell together when the story plays', () => {
  assert.deepEqual(told('Ted Cruz and John Kasich stayed away from the debate, and so did Bernie Sanders.'), [['Bernie Sanders', null, true], ['John Kasich', null, true], ['Ted Cruz', null, true]]);
  // never in office in the same year: nothing is told
  assert.deepEqual(told('He admired Saddam Hussein and Emmanuel Macron and Justin Trudeau.'), [['Emmanuel Macron', null, false], ['Justin Trudeau', null, false], ['Saddam Hussein', null, false]]);
});

test('whom the text can mean by an office that it speaks of holds it, though others held it in those years', () => {
  assert.deepEqual(told('President Donald Trump mocked his own secretary of state in a tweet. Rex Tillerson was wasting his time, he wrote.'), [['Donald Trump', 'President', true], ['Rex Tillerson', 'secretary of state', true]]);
  assert.deepEqual(told('President Donald Trump was silent. Rex Tillerson was wasting his time, he wrote.')[1], ['Rex Tillerson', null, false]);
});

test('who is nominated does not hold the office yet', () => {
  assert.deepEqual(told('President Barack Obama had feared that Chuck Hagel\'s nomination would stall in 2013.')[1], ['Chuck Hagel', 'nominee', false]);
});

test('presidents of long ago are known by their surnames and hold no office', () => {
  assert.deepEqual(told('President Reagan would never have signed it. Nor would President Nixon.'), [['Nixon', 'President', false], ['Reagan', 'President', false]]);
});

test('whom the text can mean by a party\'s nominee is it', () => {
  assert.deepEqual(told('Mitt Romney lost the debate. Romney was tired. In Ohio, the GOP nominee remains behind, and Ann Field said that he knows it.'), [['Ann Field', null, false], ['Mitt Romney', 'GOP nominee', false]]);
  // told of someone who is named right behind
  assert.deepEqual(told('Mitt Romney lost the debate. Romney was tired, and so was the GOP nominee Bo Lee.')[1], ['Mitt Romney', null, false]);
});

test('the former holder whom the text can mean is told so', () => {
  assert.deepEqual(told('Hillary Clinton lost. The former secretary of state will play a card, Ann Field said.')[1], ['Hillary Clinton', 'former secretary of state', false]);
  // two of them are named: either may be meant
  assert.ok(!told('Hillary Clinton met John Kerry. The former secretary of state will play a card, Ann Field said.').some((one) => String(one).includes('former')));
});
