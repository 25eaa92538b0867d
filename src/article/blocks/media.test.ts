import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const WORDS = [
  'The harbour of Aldwick reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'Marta Tolland, the harbour master, said that the breakwater had held and that repairs would cost less than had been feared.',
];
const PICTURE = '<img src="/quay.jpg" width="640" height="400">';

/** Whether a story that holds a box between its paragraphs shows a picture. */
function showsPicture(box: string): boolean {
  const [first = '', ...others] = WORDS.map((words) => `<p>${words}</p>`);
  const html = `<html lang="en"><head><title>Harbour reopens after the storm</title></head><body><main><article>
<h1>Harbour reopens after the storm</h1><div class="text">${first}${box}${others.join('')}</div></article></main></body></html>`;
  const outcome = extractArticle(new JSDOM(html).window.document, { url: 'https://coast.example/a' });
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.article.text.split('\n\n'), WORDS);
  return outcome.article.blocks.some(({ kind }) => kind === 'figure');
}

test('a picture between paragraphs is shown, with its caption or alone', () => {
  assert.equal(showsPicture(`<figure>${PICTURE}<figcaption>The quay at dawn, with the first of the boats</figcaption></figure>`), true);
  assert.equal(showsPicture(`<div class="lead-image">${PICTURE}</div>`), true);
});

test('a picture whose only words are those of a promotion is none of the story\'s', () => {
  for (const box of [
    `<div><span>Advertisement</span>${PICTURE}</div>`, `<div>${PICTURE}<div>Sign up for our newsletter</div></div>`, `<div><p>Related</p>${PICTURE}</div>`,
    `<div class="lead-image">${PICTURE}<div><a href="/whales">Read more: The whales of Aldwick come back</a></div></div>`,
  ]) assert.equal(showsPicture(box), false, box);
});
