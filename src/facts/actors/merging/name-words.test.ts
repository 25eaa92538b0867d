import assert from 'node:assert/strict';
import test from 'node:test';
import type { Candidate } from '../candidates.ts';
import type { Group } from '../groups.ts';
import { nameWords, samePerson, suffixOf, withoutEpithets } from './name-words.ts';

const group = (name: string): Group => ({ words: name.split(' ') }) as unknown as Group;
const wordsOf = (name: string) => nameWords(group(name)).join(' ');
const same = (longer: string, shorter: string) => samePerson(longer.split(' '), shorter.split(' '));

test('the words of a name leave out stops, suffixes, articles and what someone is called', () => {
  for (const [name, words] of [
    ['Arnold J. Field Jr.', 'arnold j field'], ['Ann Field , III', 'ann field'], ['Bashar al-Lima', 'bashar lima'], ['al-Lima', 'lima'], ['Al-Lima Bo', 'al-lima bo'], ['Bo al-Om', 'bo al-om'], ["Ann Field 's", 'ann field'],
    ['Muhammad Field', 'mohammed field'], ['Mohamed Field', 'mohammed field'], ['Crooked Ann', 'ann'], ['Crooked Ann Field', 'crooked ann field'], ['Poor', 'poor'],
  ] as const) assert.equal(wordsOf(name), words, name);
  for (const [name, suffix] of [['Ann Field Jr.', 'jr'], ['Ann Field III', 'iii'], ['Ann Field', ''], ['II', '']] as const) assert.equal(suffixOf(group(name)), suffix, name);
});

test('a place that names someone without an epithet is told from one that has it', () => {
  const places = (...names: string[]) => names.map((name) => ({ words: name.split(' ') })) as unknown as Candidate[];
  const told = (...names: string[]) => withoutEpithets(places(...names)).map(({ words }) => words.join(' '));
  assert.deepEqual(told('Crooked Ann', 'Ann Field', 'Sleepy Bo Lee'), ['Ann Field', 'Sleepy Bo Lee']);
  assert.deepEqual(told('Crooked Ann', 'Poor Ann'), ['Crooked Ann', 'Poor Ann']);
});

test('two names of one person share the surname and first names that can be one', () => {
  for (const [longer, shorter] of [
    ['steven t mills', 'steve mills'], ['steven t mills', 's mills'], ['s mills', 'steven mills'], ['ann field', 'ann field'], ['ann b field', 'ann field'], ['ann b field', 'ann b field'], ['ann bea field', 'ann b field'], ['ann b field', 'ann bea field'],
    ['john ann field', 'ann field'], ['daniel field', 'dan field'], ['william field', 'bill field'], ['edward field', 'ed field'], ['carlos ruiz pena', 'carlos ruiz'], ['dan field', 'daniel field'],
  ] as const) assert.ok(same(longer, shorter), `${longer} / ${shorter}`);
  for (const [longer, shorter] of [
    ['anna field', 'ann field'], ['ann field', 'bo field'], ['ann b field', 'ann c field'], ['ann bea field', 'ann cy field'], ['steven mills', 't mills'], ['john b field', 'b field'], ['carlos ruiz pena', 'carlos pena ruiz'], ['carlos ruiz pena', 'ruiz'], ['carlos ruiz pena', 'luis ruiz'],
    ['maria field', 'mari field'], ['edwina field', 'ed field'], ['ann b c field', 'ann b d field'],
  ] as const) assert.ok(!same(longer, shorter), `${longer} / ${shorter}`);
});
