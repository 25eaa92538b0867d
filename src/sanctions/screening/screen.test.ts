import assert from 'node:assert/strict';
import test from 'node:test';
import { buildIndex } from '../index/build.ts';
import { loadIndex } from '../index/load.ts';
import type { ListEntry, ListedName } from '../lists/list-entry.ts';
import type { ScreenQuery } from '../listing.ts';
import { screenNames } from '../screen.ts';
import { screenWith } from './screen-with.ts';

let number = 0;
function entry(names: string | ListedName[], more: Partial<ListEntry> = {}): ListEntry {
  return {
    list: 'OFAC', entry: String(++number), kind: 'person', names: typeof names === 'string' ? [{ text: names, quality: 'primary' }] : names,
    programmes: [], listedOn: null, countries: [], positions: [], births: [], remarks: null, ...more,
  };
}

/** A list large enough for common and rare names to differ: every given name stands with every family name of the common sort. */
const GIVEN = ['Ali', 'Hassan', 'Omar', 'Ahmad', 'Khalid', 'Sergey', 'Dmitriy', 'Ivan', 'Mikhail', 'Oleg', 'Pavel', 'Andrey', 'Jorge', 'Luis', 'Carlos', 'Juan'];
const FAMILY = ['Rahimi', 'Karimi', 'Hosseini', 'Ahmadi', 'Ivanov', 'Petrov', 'Kuznetsov', 'Garcia', 'Lopez', 'Perez', 'Torres', 'Salah', 'Nasser', 'Haddad', 'Aziz', 'Saleh'];
const crowd = GIVEN.flatMap((given, i) => FAMILY.map((family, j) => entry(`${family.toUpperCase()}, ${given} ${GIVEN[(i + j + 1) % GIVEN.length] ?? ''}`)));
const screen = screenWith(loadIndex(buildIndex([
  ...crowd,
  entry('VOROSHNIKOV, Yevgeniy Kuzmich', { entry: 'V1', countries: ['Russia'], positions: ['Deputy Minister of Defence'], births: ['1961'] }),
  entry([{ text: 'Jang Kwang Hyok', quality: 'primary' }, { text: 'Tiger', quality: 'weak' }], { list: 'UN', entry: 'K1', programmes: ['DPRK'], listedOn: '2016-11-30', countries: ['North Korea'], births: ['1960'] }),
  entry('AL-QUTRAWI, Abd al-Rahman Muhammad', { entry: 'Q1' }),
  entry('IDRISSOU, Moukhtar Hamdoun Beshalo', { entry: 'M1' }),
  entry('JOINT STOCK COMPANY ZARYADSK INSTRUMENT PLANT', { entry: 'Z1', kind: 'organization', countries: ['Russia'] }),
  entry('PHOENIX', { entry: 'P1', kind: 'organization', countries: ['Iran'] }),
  entry([{ text: 'NORTHERN GUARD CORPS', quality: 'primary' }, { text: 'NGCX', quality: 'strong' }], { entry: 'N1', kind: 'organization' }),
  entry('LADY VOSTOK', { entry: 'L1', kind: 'vessel' }),
], [{ list: 'UN', publisher: 'UN', url: 'https://example.org', date: '2031-01-02', licence: '' }, { list: 'OFAC', publisher: 'OFAC', url: 'https://example.org', date: '2031-01', licence: '' }])));

function ask(name: string, more: Partial<ScreenQuery> = {}) {
  return screen({ name, kind: 'person', countries: [], role: null, publishedAt: null, ...more });
}
const entriesOf = (name: string, more: Partial<ScreenQuery> = {}) => ask(name, more).map((listing) => listing.entry);

test('a name is found in every order, spelling and cut that news gives it', () => {
  for (const name of [
    'Yevgeniy Kuzmich Voroshnikov', 'Yevgeny Voroshnikov', 'Evgeny Voroshnikov', 'Evgenii Voroshnikow', 'Voroshnikov Yevgeniy', 'YEVGENY VOROSHNIKOV', 'Jewgeni Woroschnikow',
  ]) assert.deepEqual(entriesOf(name), ['V1'], name);
  for (const name of ['Jang Kwang Hyok', 'Jang Kwang-hyok', 'Jang Kwanghyok', 'Kwang Hyok Jang', 'Chang Kwang Hyok']) assert.deepEqual(entriesOf(name), ['K1'], name);
  for (const name of ['Abdul Rahman Mohammed al-Qutrawi', 'Abdelrahman Muhammad Qutrawi', 'Abd al-Rahman el-Qutrawi']) assert.deepEqual(entriesOf(name), ['Q1'], name);
});

test('of a chain of names news may leave out the last, but no more', () => {
  assert.deepEqual(entriesOf('Mukhtar Hamdoun Beshalo'), ['M1']);
  for (const name of ['Mukhtar Beshalo', 'Hamdoun Beshalo', 'Mukhtar Hamdoun']) assert.deepEqual(entriesOf(name), [], name);
});

test('a family name alone, an initial, a nickname or another given name is no match', () => {
  for (const name of ['Voroshnikov', 'Y. Voroshnikov', 'Tiger', 'Andrei Voroshnikov', 'Yevgeniya Voroshnikova', 'Jang Kwang', 'Jang Kwang Sok', 'Kwang Hyok']) assert.deepEqual(entriesOf(name), [], name);
});

test('a common name with nothing else in agreement is not shown', () => {
  assert.deepEqual(entriesOf('Ali Hosseini'), []);
  assert.deepEqual(entriesOf('Juan Garcia'), []);
});

test('a state that speaks against a match keeps a loose one back', () => {
  assert.deepEqual(entriesOf('Evgeny Voroshnikov', { countries: ['Canada'] }), []);
  assert.deepEqual(entriesOf('Evgeny Voroshnikov', { countries: ['Russia'] }), ['V1']);
  assert.deepEqual(entriesOf('Jang Kwang Hyok', { countries: ['North Korea'] }), ['K1']);
  assert.deepEqual(entriesOf('Jang Kwang Hyok', { countries: ['South Korea'] }), []);
});

test('the reason names the words that matched, what agrees, what came later and what was not compared', () => {
  const [listing] = ask('Jang Kwang-hyok', { countries: ['North Korea'], publishedAt: '2014-03-01T10:00:00Z' });
  assert.equal(listing?.because, '“Jang Kwang-hyok” matches the listed name “Jang Kwang Hyok” word for word; the article ties the name to North Korea, as the list does; '
    + 'listed on 2016-11-30, after the article was published; the entry’s birth year (1960) is not compared.');
  assert.equal(listing?.snapshot, '2031-01-02');
  assert.deepEqual(listing?.programmes, ['DPRK']);
  const [respelled] = ask('Evgeny Voroshnikov', { role: 'Defence Minister', countries: ['Russia'] });
  assert.match(respelled?.because ?? '', /“evgeny” read as “yevgeniy”, without “kuzmich”/);
  assert.match(respelled?.because ?? '', /role and listed position share the word “defence”/);
  assert.ok((respelled?.score ?? 1) < 1);
});

test('companies match through their legal forms, but not by words that any company has', () => {
  const company = (name: string, more: Partial<ScreenQuery> = {}) => entriesOf(name, { kind: 'organization', ...more });
  assert.deepEqual(company('Zaryadsk Instrument Plant JSC'), ['Z1']);
  assert.deepEqual(company('OJSC Zaryadsk Instrument Plant'), ['Z1']);
  const [respelled] = ask('Zarjadsk Instrument Plant', { kind: 'organization' });
  assert.match(respelled?.because ?? '', /, “zarjadsk” read as “zaryadsk”;/);
  assert.deepEqual(company('Instrument Plant'), []);
  assert.deepEqual(company('Zaryadsk'), []);
  assert.deepEqual(company('NGCX'), ['N1']);
  assert.deepEqual(company('Lady Vostok'), []);
});

test('a single common word is shown when its state agrees or when the reader looks it up, not when a text merely holds it', () => {
  assert.deepEqual(entriesOf('Phoenix', { kind: 'organization' }), []);
  assert.deepEqual(entriesOf('Phoenix', { kind: 'organization', countries: ['Iran'] }), ['P1']);
  assert.deepEqual(screenNames(['  Phoenix ', '', 'Nobody Inparticular'], null, screen).map(({ name, listings }) => [name, listings.map(({ entry: found }) => found)]), [
    ['Phoenix', ['P1']], ['Nobody Inparticular', []],
  ]);
});

test('the half of a name that is in Latin letters does not stand for a whole that is not', () => {
  const search = among([entry([{ text: 'VOSTOK MARINE HOLDING KEDR', quality: 'primary' }, { text: 'Ομάδα Vostok', quality: 'strong' }], { kind: 'organization', countries: ['Russia'] })]);
  assert.deepEqual(search(named('Vostok', { kind: 'organization', countries: ['Russia'] })), []);
});

test('a person is not sought among companies, nor a company among persons', () => {
  assert.deepEqual(entriesOf('Yevgeny Voroshnikov', { kind: 'organization' }), []);
  assert.deepEqual(entriesOf('Northern Guard Corps', { kind: 'person' }), []);
  assert.deepEqual(entriesOf('Northern Guard Corps', { kind: null }), ['N1']);
});

test('odd input is answered with nothing', () => {
  for (const name of ['', '   ', '-', '金正恩', '....', 'a b', 'x '.repeat(500), '🙂 🙂']) assert.deepEqual(ask(name, { kind: null }), [], JSON.stringify(name.slice(0, 10)));
});

/** Few entries, for what one of them does to another. */
function among(entries: ListEntry[]) {
  return screenWith(loadIndex(buildIndex([...crowd, ...entries], [{ list: 'OFAC', publisher: 'OFAC', url: 'https://example.org', date: '2031-01', licence: '' }])));
}
const named = (name: string, more: Partial<ScreenQuery> = {}): ScreenQuery => ({ name, kind: 'person', countries: [], role: null, publishedAt: null, ...more });

test('a namesake with more names beside gives way to the fuller match on his list', () => {
  const search = among([entry('BALVERDO QUIROS, Tancredo', { entry: 'F1' }), entry('BALVERDO ZUAZO, Tancredo Emilio', { entry: 'S1' })]);
  assert.deepEqual(search(named('Tancredo Balverdo')).map((listing) => listing.entry), ['F1']);
  assert.deepEqual(search(named('Tancredo Emilio Balverdo Zuazo')).map((listing) => listing.entry), ['S1']);
  const tied = among([entry('BALVERDO QUIROS, Tancredo', { entry: 'F1', countries: ['Cuba'] }), entry('BALVERDO ZUAZO, Tancredo Emilio', { entry: 'S1', countries: ['Cuba'] }), entry('BALVERDO RIERA, Emilio', { entry: 'R1', countries: ['Cuba'] })]);
  assert.deepEqual(tied(named('Tancredo Balverdo', { countries: ['Cuba'] })).map((listing) => listing.entry), ['F1']);
  assert.deepEqual(tied(named('Emilio Balverdo', { countries: ['Cuba'] })).map((listing) => listing.entry), ['R1']);
});

test('of two family names the second may stand alone where nothing else is left out', () => {
  const search = among([entry('BALVERDO QUIROS, Tancredo', { entry: 'F1' }), entry('IRAZABAL ZUAZO, Tancredo Emilio', { entry: 'S1' }), entry('Serafim Anatol Voroshnin', { entry: 'O1' })]);
  for (const [name, entries] of [['Tancredo Quiros', ['F1']], ['Tancredo Zuazo', []], ['Serafim Voroshnin', ['O1']], ['Anatol Voroshnin', []], ['Serafim Anatol', []]] as const) {
    assert.deepEqual(search(named(name)).map((listing) => listing.entry), entries, name);
  }
});

test('one person entered twice on a list is shown twice only under different programmes', () => {
  const twice = (programmes: string[][]) => among(programmes.map((labels, at) => entry('BALVERDO QUIROS, Tancredo', { entry: `D${at}`, programmes: labels })))(named('Tancredo Balverdo Quiros')).length;
  assert.equal(twice([['VENEZUELA'], ['VENEZUELA']]), 1);
  assert.equal(twice([['VENEZUELA'], ['MAGNITSKY']]), 2);
});

test('branches of one body that share a name have three cards on a list, and the last tells of the rest', () => {
  const branches = ['DENMARK', 'NORWAY', 'YEMEN', 'JORDAN', 'MALI'].map((place, at) => entry([{ text: `ZARYADSK RELIEF ${place}`, quality: 'primary' }, { text: 'ZARYADSK ORPHANS', quality: 'strong' }], { entry: `B${at}`, kind: 'organization' }));
  const search = among([...branches, entry('ZARYADSK ORPHANS', { entry: 'U1', list: 'UN', kind: 'organization' })]);
  const listings = search(named('Zaryadsk Orphans', { kind: 'organization' }));
  // Each list's first comes before the others of one list.
  assert.deepEqual(listings.slice(0, 2).map(({ list }) => list).toSorted(), ['OFAC', 'UN']);
  assert.deepEqual(listings.filter(({ list }) => list === 'OFAC').map((listing) => listing.entry), ['B0', 'B1', 'B2']);
  const last = listings.findLast(({ list }) => list === 'OFAC');
  assert.match(last?.because ?? '', /main name is “ZARYADSK RELIEF YEMEN”.*the list has 2 more of this name: B3, B4\.$/);
  assert.equal(search(named('Zaryadsk Relief Mali', { kind: 'organization' })).length, 1);
});

test('a state that was only inferred confirms nothing', () => {
  const search = among([entry('ANDRINOV, Oleg', { entry: 'A1', countries: ['Russia'] })]);
  assert.match(search(named('Oleg Andrinov', { countries: ['Russia'] }))[0]?.because ?? '', /ties the name to Russia/);
  assert.doesNotMatch(search(named('Oleg Andrinov', { countries: ['Russia'], inferred: ['Russia'] }))[0]?.because ?? '', /article ties/);
});

test('a state that was only inferred lets the whole name of an office holder pass, and is told as such', () => {
  const search = among([entry('RI, Tong Hak', { entry: 'K1', countries: ['North Korea'] })]);
  const inferred = { countries: ['North Korea'], inferred: ['North Korea'] };
  assert.match(search(named('Ri Tong Hak', { ...inferred, role: 'munitions chief' }))[0]?.because ?? '', /North Korea, as the article seems to/);
  assert.deepEqual(search(named('Ri Tong Hak', inferred)), [], 'no office');
  assert.deepEqual(search(named('Ri Dong Hak', { ...inferred, role: 'munitions chief' })), [], 'not word for word');
  assert.deepEqual(search(named('Ri Tong Hak', { countries: ['South Korea'], role: 'munitions chief' })), [], 'another state');
});

test('a word that one state’s bodies alone bear is a name; armed groups are known by plain words', () => {
  const search = among([
    ...['ZARYADOM', 'ZARYADOM EXPORT', 'ZARYADOM BANK'].map((text, at) => entry(text, { entry: `Z${at}`, kind: 'organization', countries: ['Russia'] })),
    ...['ORIONS', 'ORIONS EXPORT', 'ORIONS BANK'].map((text, at) => entry(text, { entry: `O${at}`, kind: 'organization', countries: [['Iran', 'Russia', 'Syria'][at] ?? ''] })),
    entry('NORTHERN FRONT', { entry: 'N9', kind: 'organization', programmes: ['FTO', 'SDGT'] }),
    entry('SOUTHERN FRONT', { entry: 'S9', kind: 'organization', programmes: ['BALKANS'] }),
  ]);
  const shown = (name: string) => search(named(name, { kind: 'organization' })).map((listing) => listing.entry);
  assert.deepEqual(shown('Zaryadom'), ['Z0']);
  assert.deepEqual(shown('Orions'), []);
  assert.deepEqual(shown('Northern Front'), ['N9']);
  assert.deepEqual(shown('Southern Front'), []);
});
