import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as forAll, property, string } from 'fast-check';
import { FUZZ } from '../fuzz.fixture.ts';
import { hasUpper, isLong, isWithoutLower, isWorded, lettersOf, startsLower, startsUpper, startsWithLetter } from './letters.ts';

/** Every question about a word beside its answer by Unicode's own names. */
function agree(word: string): void {
  const token = { letters: lettersOf(word) };
  const told = [startsUpper(token), startsLower(token), startsWithLetter(token), hasUpper(token), isWorded(token), isLong(token), isWithoutLower(token)];
  const meant = [/^\p{Lu}/u.test(word), /^\p{Ll}/u.test(word), /^\p{L}/u.test(word), /\p{Lu}/u.test(word), /[\p{L}\p{N}]/u.test(word), /\p{L}{3}/u.test(word), word === word.toUpperCase()];
  assert.deepEqual(told, meant, JSON.stringify(word));
}

test('letters of plain words, of marks and of other scripts are told alike', () => {
  for (const word of ['Field', 'envoy', 'U.S.', 'F-16', 'al-Hakim', '“', '’s', '—', '…', '5', 'COVID-19', 'Çelik', 'ß', '김정은', 'Жуков', '½', '™', '']) agree(word);
});

test('so are those of any word', () => {
  forAll(property(string({ maxLength: 6 }), agree), FUZZ);
  forAll(property(string({ maxLength: 4, unit: 'binary' }), agree), FUZZ);
});
