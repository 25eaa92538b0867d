import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const PARAGRAPHS = [
  'The ice house opened its doors at five on Monday, an hour before the first boat came in with herring for the market on the hill.',
  'Runa Dahl, who has run it since the storm, said that she had slept on the floor for a week so as not to miss the telephone.',
  'The council has promised her a new compressor, as it did last year and the year before, and she has not cleared a place for it.',
].map((words) => `<p>${words}</p>`);

function textOf(body: string): string {
  const outcome = extractArticle(new JSDOM(`<title>Ice house opens again</title><article><h1>Ice house opens again</h1>${body}</article>`).window.document, { url: null });
  return outcome.ok ? outcome.article.text : outcome.error.code;
}

test('a label in a box of its own is left out, between paragraphs and below them', () => {
  const [first, second, third] = PARAGRAPHS;
  const text = textOf(`${first}<div>Other news of the coast</div>${second}${third}<div class="border">How to cite this article: Ice house opens again, The Coast, 3 May 2031, page 4.</div>`);
  assert.doesNotMatch(text, /Other news|How to cite/);
  assert.match(text, /place for it\.$/);
});

test('a heading in all but its tag, a sentence in a box and a correction below stay', () => {
  const [first, second, third] = PARAGRAPHS;
  const text = textOf(`${first}<div class="subhead">What the council says</div>${second}<div class="x">Nobody was hurt.</div>${third}<div>Correction: an earlier version of this article gave a wrong year for the storm.</div>`);
  assert.match(text, /What the council says\n\nRuna/);
  assert.match(text, /Nobody was hurt\.\n\nThe council/);
  assert.match(text, /Correction: .* storm\.$/);
});
