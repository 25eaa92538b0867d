import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from './extract.ts';

/**
 * A folder for every kind of page: page.html, the text that is to be read from it (expected.txt, blank lines between blocks),
 * words that must not be in it, a line each (removed.txt), and what is known of it besides (expected.json: fields of the
 * article, or the code with which the page is refused).
 */
const FIXTURES = 'src/article/fixtures';

for (const name of readdirSync(FIXTURES).sort()) {
  test(`page: ${name}`, () => {
    const file = (part: string): string => readFileSync(path.join(FIXTURES, name, part), 'utf8');
    const has = (part: string): boolean => existsSync(path.join(FIXTURES, name, part));
    const known = (has('expected.json') ? JSON.parse(file('expected.json')) : {}) as Record<string, unknown>;
    const outcome = extractArticle(new JSDOM(file('page.html')).window.document, { url: `https://coast.example/news/${name}` });
    if (typeof known['error'] === 'string') {
      assert.deepEqual(outcome.ok ? outcome.article.text : outcome.error.code, known['error']);
      return;
    }
    assert.ok(outcome.ok, JSON.stringify(outcome));
    const { article } = outcome;
    assert.equal(article.text, file('expected.txt').trimEnd());
    for (const words of file('removed.txt').split('\n').filter(Boolean)) assert.ok(!article.text.includes(words), words);
    const described = Object.fromEntries(Object.keys(known).map((key) => [key, article[key as keyof typeof article]]));
    assert.deepEqual(described, known);
  });
}
