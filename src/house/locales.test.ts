import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { localeDifferences, type Messages } from './locales.ts';

const FOLDER = 'src/_locales';
const read = (name: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${name}/messages.json`, 'utf8'));
const english = read('en');
const NAMES = readdirSync(FOLDER);

test('the interface speaks English, German, Spanish, French, Korean and Arabic', () => {
  assert.deepEqual(NAMES.toSorted(), ['ar', 'de', 'en', 'es', 'fr', 'ko']);
});

for (const name of NAMES) {
  test(`${name} has every message, its placeholders, and exactly the plural forms of its language`, () => {
    assert.deepEqual(localeDifferences(name, read(name), english), []);
  });

  test(`${name} says what it is, which way it runs, and keeps to the stores' length`, () => {
    const messages = read(name);
    const rtl = ['ar', 'fa', 'he', 'ur'].includes(name);
    assert.deepEqual([messages['localeTag']?.message, messages['localeDirection']?.message], [name, rtl ? 'rtl' : 'ltr']);
    assert.equal(messages['extensionName']?.message, 'Readout');
    assert.ok((messages['extensionDescription']?.message.length ?? 999) <= 132);
  });
}

test('what is missing, left over, empty, or differs in its placeholders is named', () => {
  const here: Messages = {
    title: { message: 'Title' }, by: { message: 'By $NAME$', placeholders: { name: { content: '$1' } } },
    left_one: { message: '$COUNT$ minute', placeholders: { count: { content: '$1' } } }, left_other: { message: '$COUNT$ minutes', placeholders: { count: { content: '$1' } } },
  };
  const good: Messages = {
    title: { message: '제목' }, by: { message: '글 $NAME$', placeholders: { name: { content: '$1' } } },
    left_other: { message: '$COUNT$분', placeholders: { count: { content: '$1' } } },
  };
  assert.deepEqual(localeDifferences('ko', good, here), []);
  assert.deepEqual(localeDifferences('ko', { title: { message: ' ' }, by: { message: '글' }, left_one: { message: '1분' }, more: { message: '더' } }, here), [
    'title is empty', 'by lacks $NAME$', 'left_other is missing', 'left_one is not asked for', 'more is not asked for',
  ]);
  const wrong = { ...good, by: { message: '글 $NAME$', placeholders: { name: { content: '$2' } } } };
  assert.deepEqual(localeDifferences('ko', wrong, here), ['by fills $NAME$ with $2 instead of $1']);
  assert.deepEqual(localeDifferences('ko', { ...good, title: { message: '제목 $NAME$' } }, here), ['title has $NAME$ too many']);
  // "One minute" need not say the number.
  const arabic = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`left_${form}`, form === 'one' || form === 'two' ? { message: 'دقيقة' } : good['left_other'] ?? { message: '' }]));
  assert.deepEqual(localeDifferences('ar', { title: { message: 'عنوان' }, by: good['by'] ?? { message: '' }, ...arabic }, here), []);
});
