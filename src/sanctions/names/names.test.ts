import assert from 'node:assert/strict';
import test from 'node:test';
import { commonCountryName } from './country-names.ts';
import { isCommonFamily, isCommonName } from './common-names.ts';
import { foldName } from './fold.ts';
import { LEAST_LIKENESS } from '../screening/candidates.ts';
import { likeness } from './likeness.ts';
import { familyCount, organizationWords, personWords } from './name-words.ts';
import { keyOf, soundOf } from './sound.ts';

const word = (text: string) => ({ text, sound: soundOf(text) });
const like = (a: string, b: string) => likeness(word(a), word(b));

test('names fold to plain letters, whatever marks, hyphens or alphabets they came in', () => {
  assert.equal(foldName('Ňikolaj  Łukaszenka-Šmidt'), 'nikolaj lukaszenka smidt');
  assert.equal(foldName('Сергей ЛАВРОВ'), 'sergey lavrov');
  assert.equal(foldName('Sana’a O\'Neil'), 'sanaa oneil');
  assert.equal(foldName('김정은 Kim Jong Un'), 'kim jong un', 'beside Latin letters others are left out');
  assert.equal(foldName('أيمن الظَّواهري'), foldName('ايمن الظواهرى'), 'Arabic letters that are written one for the other');
});

test('particles and honours tell nobody apart, and servants of God are one word', () => {
  assert.deepEqual(personWords('Osama bin Laden'), ['osama', 'laden']);
  assert.deepEqual(personWords('AL-MAJID, Hassan'), ['majid', 'hassan']);
  for (const name of ['Abd al-Rahman Saleh', 'Abdul Rahman Saleh', 'Abdelrahman Saleh', 'Abdurrahman Saleh']) assert.deepEqual(personWords(name), ['abdrahman', 'saleh'], name);
  for (const name of ['Nur al-Din Saleh', 'Nour Eddine Saleh', 'Nureddin Saleh']) assert.match(personWords(name).join(' '), /^n(?:u|ou)rdin saleh$/, name);
  assert.deepEqual(personWords('Abdul Haq'), ['abdul', 'haq'], 'all there is of a name is kept');
  assert.equal(familyCount('AL-MAJID, Hassan'), 1);
  assert.equal(familyCount('GARCIA LOPEZ, Juan'), 2);
  assert.equal(familyCount('Juan Garcia'), 0);
});

test('a name that thousands bear tells nobody apart', () => {
  for (const name of ['Zhang Wei', 'Wei Zhang', 'Sergey Ivanov', 'Natalia Smirnova', 'Jose Garcia', 'John Smith', 'Imran Khan']) assert.ok(isCommonName(personWords(name)), name);
  for (const family of ['gonzalez', 'petrova', 'zhang']) assert.ok(isCommonFamily(family), family);
  for (const family of ['li', 'voroshnikov']) assert.ok(!isCommonFamily(family), family);
  for (const name of ['Kim Jong Un', 'Igor Sechin', 'Zhang Weiguo Li', 'Garcia', 'Alexander Lukashenko']) assert.ok(!isCommonName(personWords(name)), name);
});

test('legal forms are no part of a company’s name', () => {
  assert.deepEqual(organizationWords('Open Joint Stock Company «Kedr» of the Urals, Ltd.'), ['kedr', 'urals']);
  assert.deepEqual(['Hezbollah', 'Hizbullah', 'Hizballah', 'Hezballah'].map(organizationWords), Array.from({ length: 4 }, () => ['hizballah']));
  assert.deepEqual(organizationWords('Public Company Limited'), ['public', 'company', 'limited']);
});

test('romanisations of one name are filed together and are alike', () => {
  for (const [a, b] of [
    ['sergei', 'sergey'], ['sergei', 'serguei'], ['yevgeny', 'evgenii'], ['mohammed', 'muhammad'], ['hussein', 'husayn'], ['alexander', 'aleksandr'], ['jo', 'cho'],
    ['hyon', 'hyun'], ['park', 'pak'], ['shoigu', 'schoigu'], ['dmitry', 'dmitriy'], ['khrushchev', 'khruschev'], ['qaddafi', 'gaddafi'], ['yusuf', 'youssef'], ['abdulla', 'abdullah'],
  ] as const) {
    assert.equal(keyOf(soundOf(a)), keyOf(soundOf(b)), `${a} ${b}`);
    assert.ok(like(a, b) >= LEAST_LIKENESS, `${a} ${b} ${like(a, b)}`);
  }
});

test('other names are not', () => {
  for (const [a, b] of [['ivan', 'evan'], ['maduro', 'mandero'], ['mario', 'maria'], ['petrov', 'petrosyan'], ['hassan', 'hussein'], ['kim', 'kam'], ['bush', 'habash'], ['belkin', 'beikin'], ['aleksandr', 'aleksei']] as const) {
    assert.ok(like(a, b) < LEAST_LIKENESS, `${a} ${b} ${like(a, b)}`);
  }
});

test('states are called by their common names', () => {
  assert.equal(commonCountryName('Iran (Islamic Republic of)'), 'Iran');
  assert.equal(commonCountryName("Democratic People’s Republic of Korea"), 'North Korea');
  assert.equal(commonCountryName('Norway'), 'Norway');
});
