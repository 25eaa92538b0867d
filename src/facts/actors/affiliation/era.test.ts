import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import type { Term } from '../../../language/gazetteers/office-holders.ts';
import type { ActorDraft } from '../actor-set.ts';
import { eraOf, holds, holdsSurely, LAST_YEAR } from './era.ts';

const YEARS = [2015, 2016, 2017, 2018, 2019];

test('a term that lasts is not believed to last beyond the years that the list knows', () => {
  const term: Term = { state: 'France', office: 'president', from: 2017, to: null };
  assert.equal(holds(term, LAST_YEAR), true);
  assert.equal(holds(term, LAST_YEAR + 1), false);
});

test('the years in which an office is taken or left in mid-year are not surely its holder\'s', () => {
  const surely = (state: string, from: number, to: number | null): number[] => YEARS.filter((year) => holdsSurely({ state, office: 'president', from, to }, year));
  assert.deepEqual(surely('France', 2016, 2018), [2017]);
  assert.deepEqual(surely('United States', 2017, 2019), [2017, 2018]);
  // a senator appointed in an even year, and an adviser of a few weeks
  assert.deepEqual(surely('United States', 2016, 2018), [2017]);
  assert.deepEqual(surely('United States', 2017, 2017), []);
});

const named = (name: string, role: string | null = null): ActorDraft => ({
  id: name, kind: 'person', name, aliases: [], role, affiliation: null, official: role !== null, salience: 0, gender: 'unknown', countries: [], publicBody: false, medium: false,
  mentions: [{ start: 0, end: 0, first: 0, last: 0, text: name, sentence: 0, phrase: { first: 0, last: 0, start: 0, end: 0 } }],
});
const ERAS: [what: string, text: string, actors: ActorDraft[], from: number, to: number][] = [
  ['the latest year that is named, or the one after it', 'Rain fell in 2014 and in 2016.', [], 2016, 2017],
  ['no year that is to come', 'Rain fell in 2016, and in 2090 too.', [], 2016, 2017],
  ['the years of the president', '', [named('Barack Obama', 'President')], 2009, 2016],
  ['the year that is named, and few after it', 'Rain fell in 2012.', [named('Barack Obama', 'President')], 2012, 2015],
  ['the year that is named of those in office, not one long after', 'Rain fell in 2012, and in 2023 it snowed.', [named('Barack Obama', 'President')], 2012, 2015],
  ['the year of the vote or the one before', 'The 2012 election is near. The Ohio vote is as well.', [named('Barack Obama', 'President')], 2011, 2012],
  ['the year in which one leaves half-way, where another speaks for it', '', [named('François Hollande', 'President'), named('Theresa May', 'Prime Minister')], 2016, 2017],
  ['a president more than a governor', '', [named('Joe Biden', 'President'), named('Gretchen Whitmer', 'Governor')], 2021, 2024],
  ['the years in which all held an office', '', [named('Angela Merkel'), named('Nicolas Sarkozy')], 2007, 2011],
  ['the years that still last', '', [named('Friedrich Merz'), named('Keir Starmer')], 2025, LAST_YEAR],
  ['none of the years of a president in the senate', '', [named('Joe Biden'), named('Gerhard Schröder')], 1, 0],
  ['one president in the years as another\'s deputy', '', [named('Barack Obama'), named('Joe Biden')], 2009, 2016],
  ['the later of two presidents', '', [named('Nicolas Sarkozy'), named('François Hollande'), named('Angela Merkel')], 2012, 2016],
];
for (const [what, text, actors, from, to] of ERAS) test(`a story plays in ${what}`, () => {
  assert.deepEqual([...eraOf(annotate(text, null), null, actors).keys()].sort(), Array.from({ length: to - from + 1 }, (_, at) => from + at));
});
