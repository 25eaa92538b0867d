import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { BY_LANGUAGE } from './language-list.ts';
import { NOTICES } from './notice-list.ts';
import { PHRASES } from './phrase-list.ts';
import { Wordings } from './wordings.ts';

const RULES = [...PHRASES, ...NOTICES, ...BY_LANGUAGE];

/** Every line of the pages' fixtures, and lines that say what the lists' comments quote. */
function lines(): string[] {
  const fixtures = 'src/article/fixtures';
  const pages = readdirSync(fixtures).map((name) => readFileSync(path.join(fixtures, name, 'page.html'), 'utf8'));
  const quoted = ['phrase-list.ts', 'notice-list.ts', 'language-list.ts'].flatMap((file) => [...readFileSync(`src/article/after/${file}`, 'utf8').matchAll(/"([^"\n]+)"/g)].map(([, words = '']) => words));
  const plain = [...pages.flatMap((page) => page.split(/<[^>]*>|\n/)).map((line) => line.trim()), ...quoted].filter((line) => line !== '' && line.length <= 700);
  return [...new Set([...plain, ...plain.map((line) => line.toUpperCase())])];
}

test('a line has the rule that asking all patterns one by one would find', () => {
  const wordings = new Wordings(RULES);
  const all = lines();
  const expected = all.map((line) => RULES.find((rule) => line.length <= rule.longest && rule.says.some((pattern) => pattern.test(line)))?.name ?? null);
  assert.ok(new Set(expected).size > 15, 'the lines hardly say anything');
  assert.deepEqual(all.map((line) => wordings.firstOf(line, (rule) => line.length <= rule.longest)?.name ?? null), expected);
});

test('of several rules that a line follows it has the first that may count', () => {
  const [letter, number] = [{ says: [/^[a-z]\d/i] }, { says: [/\d two/] }];
  const wordings = new Wordings([letter, number]);
  assert.equal(wordings.firstOf('A1 two', () => true), letter);
  assert.equal(wordings.firstOf('A1 two', (rule) => rule !== letter), number);
  assert.equal(wordings.firstOf('two', () => true), null);
});
