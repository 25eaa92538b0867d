import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { actAddress } from './act-address.ts';
import { readFactCards } from './fact-card.ts';

const FOLDER = path.join('src', 'sanctions', 'cards');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const parsed = (name: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
const cards = new Map(files.flatMap((name) => [...readFactCards(parsed(name))]));
const programmes = new Set((JSON.parse(readFileSync('src/sanctions/programmes.json', 'utf8')) as { programmes: { key: string }[] }).programmes.map(({ key }) => key));

test('every act of every card leads to the publisher that issued it', () => {
  const publishers: Record<string, RegExp> = {
    UN: /^https:\/\/(undocs\.org|main\.un\.org)\//,
    US: /^https:\/\/www\.(federalregister|congress|archives|ecfr|govinfo)\.gov\//,
    EU: /^https:\/\/eur-lex\.europa\.eu\//,
    GB: /^https:\/\/www\.legislation\.gov\.uk\//,
    CA: /^https:\/\/laws-lois\.justice\.gc\.ca\//,
  };
  for (const [key, { acts }] of cards) for (const { url } of acts) assert.match(url, publishers[key.slice(0, 2)] ?? /never/, key);
});

test('every card belongs to a programme of the table', () => {
  assert.deepEqual([...cards.keys()].filter((key) => !programmes.has(key)), []);
});

test('every committee of the Security Council has its card', () => {
  assert.deepEqual([...programmes].filter((key) => key.startsWith('UN-') && !cards.has(key)), []);
});

test('the acts of a card stand in the order of their dates, none later than the card', () => {
  for (const [key, { acts, checkedOn }] of cards) {
    const dates = acts.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted(), key);
    assert.ok((dates.at(-1) ?? '') <= checkedOn, key);
  }
});

test('the year in a resolution’s name is the year of its date', () => {
  for (const { acts } of cards.values()) {
    for (const { name, date } of acts) {
      const year = /^Resolution \d+ \((\d{4})\)$/.exec(name)?.[1] ?? /^Regulation (20(?:1[5-9]|[2-9]\d))\/\d+$|^Regulation \d+\/(\d{4})$/.exec(name)?.slice(1).find((part) => part !== undefined);
      if (year !== undefined) assert.equal(date.slice(0, 4), year, name);
    }
  }
});

test('the sanctions on Iran are told as brought back', () => {
  assert.equal(cards.get('UN-SC1737')?.status.state, 'snapped-back');
  assert.equal(cards.get('UN-SC1737')?.status.url, 'https://undocs.org/S/RES/2231(2015)');
});

test('a card that names an act it does not list, or an act without an address, is refused by name', () => {
  const card = { status: { state: 'lapsed', text: 'Ended', act: 'Act 1' }, bans: [{ text: 'Arms', act: 'Act 1' }], exemptions: { text: 'None', act: 'Act 1' }, acts: [{ name: 'Act 1', date: '2001-01-01', does: 'All', url: 'https://acts.example/1' }], checkedOn: '2025-01-01' };
  assert.equal(readFactCards({ X: card }).get('X')?.bans[0]?.url, 'https://acts.example/1');
  assert.throws(() => readFactCards({ X: { ...card, bans: [{ text: 'Arms', act: 'Act 2' }] } }), /X has no act "Act 2"/);
  assert.throws(() => readFactCards({ X: { ...card, acts: [{ name: 'Act 1', date: '2001-01-01', does: 'All' }] } }), /X gives no address for "Act 1"/);
  assert.throws(() => readFactCards({ X: { ...card, checkedOn: 'lately' } }));
});

test('acts are found at their publishers by their numbers', () => {
  assert.equal(actAddress('Resolution 2397 (2017)'), 'https://undocs.org/S/RES/2397(2017)');
  assert.equal(actAddress('E.O. 14024'), 'https://www.federalregister.gov/executive-order/14024');
  assert.equal(actAddress('Regulation 833/2014'), 'https://eur-lex.europa.eu/eli/reg/2014/833/oj');
  assert.equal(actAddress('Regulation 2017/1509'), 'https://eur-lex.europa.eu/eli/reg/2017/1509/oj');
  assert.equal(actAddress('Regulation 2020/1998'), 'https://eur-lex.europa.eu/eli/reg/2020/1998/oj');
  assert.equal(actAddress('Regulation 2580/2001'), 'https://eur-lex.europa.eu/eli/reg/2001/2580/oj');
  assert.equal(actAddress('A law'), null);
});
