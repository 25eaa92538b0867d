import assert from 'node:assert/strict';
import test from 'node:test';
import { buildIndex } from '../index/build.ts';
import { loadIndex } from '../index/load.ts';
import type { ListEntry, ListedName } from '../lists/list-entry.ts';
import { screenWith } from './screen-with.ts';

function entry(id: string, names: string | ListedName[], more: Partial<ListEntry> = {}): ListEntry {
  return { list: 'OFAC', entry: id, kind: 'person', names: typeof names === 'string' ? [{ text: names, quality: 'primary' }] : names, programmes: [], listedOn: null, countries: [], positions: [], births: [], remarks: null, ...more };
}
const GIVEN = ['Ali', 'Hassan', 'Omar', 'Sergey', 'Dmitriy', 'Oleg', 'Jorge', 'Luis', 'Carlos', 'Juan'];
const FAMILY = ['Rahimi', 'Karimi', 'Ivanov', 'Petrov', 'Garcia', 'Lopez', 'Torres', 'Salah', 'Haddad', 'Aziz'];
const screen = screenWith(loadIndex(buildIndex([
  ...GIVEN.flatMap((given, i) => FAMILY.map((family, j) => entry(`C${i}${j}`, `${family.toUpperCase()}, ${given}`))),
  entry('R1', 'TARKOVENKO, Gennadiy Lvovich', { countries: ['Russia'], positions: ['Minister of Transport'], births: ['1958'] }),
  entry('R1', 'Gennady TARKOVENKO', { list: 'UK', countries: ['Russia'] }),
  entry('K1', [{ text: 'Ryom Chol Sung', quality: 'primary' }, { text: 'Ryom Chol-song', quality: 'weak' }], { list: 'UN', countries: ['North Korea'], births: ['1966'] }),
  entry('A1', 'AL-BARQAWI, Salim Abd al-Karim', { countries: ['Syria'] }),
  entry('S1', 'QUINTANILLA MORALES, Ricardo Eusebio', { countries: ['Venezuela'] }),
  entry('O1', 'OPEN JOINT STOCK COMPANY KEDROVSK OPTICAL PLANT', { kind: 'organization', countries: ['Russia'] }),
  entry('O2', [{ text: 'EASTERN SHIELD BRIGADE', quality: 'primary' }, { text: 'ESBX', quality: 'strong' }], { kind: 'organization' }),
  entry('V1', 'LADY KEDROV', { kind: 'vessel' }),
], [])));

/** Name, country that the text tells, role; what is answered. */
const ASKED = [
  ['Gennady Tarkovenko', 'Russia', 'Transport Minister'], ['Gennadi Tarkowenko', null, null], ['Gennady L. Tarkovenko', 'Russia', null], ['Gennadiy Lvovich Tarkovenko', 'Ukraine', null],
  ['Ryom Chol Song', 'North Korea', null], ['Ryom Cholsung', null, null], ['Ryom Chol', null, null], ['Salem Abdulkarim Barqawi', null, null],
  ['Ricardo Quintanilla', 'Venezuela', null], ['Ricardo Eusebio Quintanilla Morales', null, null], ['Eusebio Quintanilla', null, null],
] as const;

test('of a name that fits, the answer says how well and why', () => {
  const answers = ASKED.map(([name, country, role]) => `${name}: ${screen({ name, kind: 'person', countries: country === null ? [] : [country], role, publishedAt: null }).map(({ list, entry: id, score, because }) => `${list} ${id} ${score.toFixed(2)} ${because}`).join(' / ') || '–'}`);
  const bodies = ['Kedrovsk Optical Plant', 'Kedrovsk Optic Plant', 'ESBX', 'Eastern Shield Brigade', 'Eastern Shield'].map((name) => `${name}: ${screen({ name, kind: 'organization', countries: [], role: null, publishedAt: null }).map(({ list, entry: id, score, because }) => `${list} ${id} ${score.toFixed(2)} ${because}`).join(' / ') || '–'}`);
  assert.deepEqual([...answers, ...bodies], [
    'Gennady Tarkovenko: UK R1 1.00 “Gennady Tarkovenko” matches the listed name “Gennady TARKOVENKO” word for word; the article ties the name to Russia, as the list does. / OFAC R1 0.97 “Gennady Tarkovenko” matches the listed name “TARKOVENKO, Gennadiy Lvovich”, “gennady” read as “gennadiy”, without “lvovich”; the article ties the name to Russia, as the list does; role and listed position share the word “transport”; the entry’s birth year (1958) is not compared.',
    'Gennadi Tarkowenko: UK R1 0.97 “Gennadi Tarkowenko” matches the listed name “Gennady TARKOVENKO”, “gennadi” read as “gennady”, “tarkowenko” read as “tarkovenko”; the list ties it to Russia, which was not compared; nothing beside the name was compared. / OFAC R1 0.95 “Gennadi Tarkowenko” matches the listed name “TARKOVENKO, Gennadiy Lvovich”, “gennadi” read as “gennadiy”, “tarkowenko” read as “tarkovenko”, without “lvovich”; the list ties it to Russia, which was not compared; the entry’s birth year (1958) is not compared.',
    'Gennady L. Tarkovenko: UK R1 0.95 “Gennady L. Tarkovenko” matches the listed name “Gennady TARKOVENKO”, with “l” besides; the article ties the name to Russia, as the list does.',
    'Gennadiy Lvovich Tarkovenko: OFAC R1 1.00 “Gennadiy Lvovich Tarkovenko” matches the listed name “TARKOVENKO, Gennadiy Lvovich” word for word; the article ties the name to Ukraine, the list to Russia; the entry’s birth year (1958) is not compared.',
    'Ryom Chol Song: UN K1 0.99 “Ryom Chol Song” matches the listed name “Ryom Chol Sung”, “song” read as “sung”; the article ties the name to North Korea, as the list does; the entry’s birth year (1966) is not compared.',
    'Ryom Cholsung: UN K1 0.99 “Ryom Cholsung” matches the listed name “Ryom Chol Sung”, “cholsung” read as “chol sung”; the list ties it to North Korea, which was not compared; the entry’s birth year (1966) is not compared.',
    'Ryom Chol: –',
    'Salem Abdulkarim Barqawi: OFAC A1 0.97 “Salem Abdulkarim Barqawi” matches the listed name “AL-BARQAWI, Salim Abd al-Karim”, “salem” read as “salim”; the list ties it to Syria, which was not compared; nothing beside the name was compared.',
    'Ricardo Quintanilla: OFAC S1 0.90 “Ricardo Quintanilla” matches the listed name “QUINTANILLA MORALES, Ricardo Eusebio”, without “morales eusebio”; the article ties the name to Venezuela, as the list does.',
    'Ricardo Eusebio Quintanilla Morales: OFAC S1 1.00 “Ricardo Eusebio Quintanilla Morales” matches the listed name “QUINTANILLA MORALES, Ricardo Eusebio” word for word; the list ties it to Venezuela, which was not compared; nothing beside the name was compared.',
    'Eusebio Quintanilla: –',
    'Kedrovsk Optical Plant: OFAC O1 1.00 “Kedrovsk Optical Plant” matches the listed name “OPEN JOINT STOCK COMPANY KEDROVSK OPTICAL PLANT” word for word; the list ties it to Russia, which was not compared; nothing beside the name was compared.',
    'Kedrovsk Optic Plant: –',
    'ESBX: OFAC O2 1.00 “ESBX” matches the listed name “ESBX” word for word; the entry’s main name is “EASTERN SHIELD BRIGADE”; nothing beside the name was compared.',
    'Eastern Shield Brigade: OFAC O2 1.00 “Eastern Shield Brigade” matches the listed name “EASTERN SHIELD BRIGADE” word for word; nothing beside the name was compared.',
    'Eastern Shield: –',
  ]);
});
