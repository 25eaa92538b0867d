import assert from 'node:assert/strict';
import test from 'node:test';
import messages from '../_locales/en/messages.json';
import { createI18n } from './translate.ts';
import { localeSource } from './locale-source.fixture.ts';

const i18n = createI18n(localeSource('en-US'));

test('substitutions stand where the message wants them', () => {
  assert.equal(i18n.t('roleOf', 'Prime Minister', 'Norway'), 'Prime Minister, Norway');
});

test('one mention and several differ in form, and large counts are grouped', () => {
  assert.equal(i18n.plural('mentions', 1), '1 mention');
  assert.equal(i18n.plural('mentions', 0), '0 mentions');
  assert.equal(i18n.plural('mentions', 1200), '1,200 mentions');
});

test('a date without a time keeps its day everywhere', () => {
  assert.equal(i18n.date('2023-09-01'), 'September 1, 2023');
  assert.equal(createI18n(localeSource('en-GB')).date('2023-09-01'), '1 September 2023');
});

test('what is no date gives null, not "Invalid Date"', () => {
  assert.equal(i18n.date('2025-03'), 'March 2025');
  assert.equal(i18n.date('yesterday'), null);
});

test('a browser in a language we have no words in gets English words and English numbers', () => {
  const arabic = createI18n(localeSource('ar-EG'));
  assert.equal(arabic.language, 'en');
  assert.equal(arabic.direction, 'ltr');
  assert.equal(arabic.plural('mentions', 1200), '1,200 mentions');
});

test('with words in another language, numbers, dates and the direction are that language\'s, in the reader\'s own variety of it', () => {
  const source = (localeTag: string, localeDirection: string, own: string) => createI18n({ getUILanguage: () => own, getMessage: (key) => ({ localeTag, localeDirection })[key] ?? '' });
  const austrian = source('de', 'ltr', 'de-AT');
  assert.deepEqual([austrian.language, austrian.date('2031-01-02'), austrian.direction], ['de-AT', '2. Jänner 2031', 'ltr']);
  assert.deepEqual([source('fr', 'ltr', 'de-AT').language, source('ar', 'rtl', 'ar-EG').direction, source('', '', 'de-AT').language], ['fr', 'rtl', 'en']);
});

test('every plural family has the form for one and the form for many', () => {
  const keys = new Set(Object.keys(messages));
  for (const key of keys) {
    if (key.endsWith('_one')) assert.ok(keys.has(key.replace(/_one$/, '_other')), key);
    if (key.endsWith('_other')) assert.ok(keys.has(key.replace(/_other$/, '_one')), key);
  }
});

test('every placeholder of a message is declared, and none is declared in vain', () => {
  for (const [key, entry] of Object.entries(messages)) {
    const used = [...entry.message.matchAll(/\$([A-Z]+)\$/g)].map((found) => String(found[1]).toLowerCase());
    const declared = 'placeholders' in entry ? Object.keys(entry.placeholders) : [];
    assert.deepEqual(new Set(used), new Set(declared), key);
  }
});
