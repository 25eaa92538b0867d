import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const LINES = [
  'The ice house opened its doors at five on Monday, an hour before the first boat came in with herring for the market on the hill.',
  'Runa Dahl, who has run it since the storm, said that she had slept on the floor for a week so as not to miss the telephone.',
  'The council has promised her a new compressor, as it did last year and the year before, and she has not cleared a place for it.',
  'By noon the first lorry had left for the south with four tons of fish and a driver who had waited since the evening before.',
];
const LINKED = 'The <a href="https://port.example/report">whole report of the port office on ice and fuel</a> and the price of herring runs to nine hundred pages.';

test('in a row of boxes that are paragraphs, those with links come along, the first and the last too', () => {
  const rows = [LINKED, ...LINES.slice(0, 2), LINKED.replace('whole', 'second'), ...LINES.slice(2), LINKED.replace('whole', 'third')];
  for (const set of [(words: string) => `<div>${words}</div>`, (words: string) => `<div class="l"><div>${words}</div></div>`]) {
    const page = `<title>Ice house opens again</title><div><h1>Ice house opens again</h1><div>${rows.map(set).join('')}</div></div>`;
    const outcome = extractArticle(new JSDOM(page).window.document, { url: 'https://coast.example/ice' });
    assert.equal(outcome.ok && outcome.article.text, rows.map((words) => words.replace(/<[^>]*>/g, '')).join('\n\n'));
  }
});
