import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeProblems } from './locale-keys.ts';

const problemsOf = (text: string, ...keys: string[]) =>
  localeProblems([{ file: 'a.ts', text }], Object.fromEntries(keys.map((key) => [key, { message: key }])));

test('a key that is asked for and exists is no problem', () => {
  assert.deepEqual(problemsOf(`t('title'); t("lead", [1])`, 'title', 'lead'), []);
});

test('a key that no locale file has is named with the file that asks', () => {
  assert.deepEqual(problemsOf(`t('titel')`, 'title').sort(), ['a.ts asks for "titel", which no locale file has', 'nothing asks for "title"']);
  assert.deepEqual(problemsOf('"name": "__MSG_extensionName__"'), ['a.ts asks for "extensionName", which no locale file has']);
});

test('a key reached through a table or a plural counts as asked for', () => {
  assert.deepEqual(problemsOf(`const KEYS = { site: 'lookSite' }; plural('mentions', 2)`, 'lookSite', 'mentions_one', 'mentions_other'), []);
});
