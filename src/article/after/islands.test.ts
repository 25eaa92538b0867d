import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const PARAGRAPHS = [
  'The ice house opened its doors at five on Monday, an hour before the first boat came in with herring for the market on the hill.',
  'Runa Dahl, who has run it since the storm, said that she had slept on the floor for a week so as not to miss the telephone.',
  'The council has promised her a new compressor, as it did last year and the year before, and she has not cleared a place for it.',
  'By noon the first lorry had left for the south with four tons of fish and a driver who had waited since the evening before.',
];
const ALONE = PARAGRAPHS.join('\n\n');

/** The paragraphs with something after the second and something below the last. */
function textOf(between: string, below = ''): string {
  const [first, second, third, fourth] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
  const page = `<title>Ice house opens again</title><div><h1>Ice house opens again</h1><div>${first}${second}${between}${third}${fourth}${below}</div></div>`;
  const outcome = extractArticle(new JSDOM(page).window.document, { url: 'https://coast.example/ice' });
  return outcome.ok ? outcome.article.text : outcome.error.code;
}

test('a headline with its summary between two paragraphs leads elsewhere, whatever its box is called', () => {
  assert.equal(textOf('<div class="k3"><div><a href="/ferry">Ferry captain retires after forty years at the wheel</a></div><div>He had carried half the island to school, and says that he will miss the fog.</div></div>'), ALONE);
});

test('an appeal with its button, and what readers wrote, are left out below the text', () => {
  assert.equal(textOf('', '<div class="k4"><h3>Stand with us</h3><p>No owner tells us what to print. For the price of a coffee a month you keep eleven reporters on the coast, and read without banners.</p><a href="/plans">See the plans</a></div>'), ALONE);
  const voice = (name: string, hours: number) => `<div><div>${name}</div><div>${hours} hours ago</div><div>I have lived here for forty years, and in all that time I have never heard such a noise from that house at five in the morning.</div></div>`;
  assert.equal(textOf('', `<div class="k5">${voice('gull77', 2)}${voice('Rower', 3)}</div>`), ALONE);
});

test('a box that says something of its own stays', () => {
  const box = '<div class="k6"><p>What the house makes: eleven tons of ice a day in summer and three in winter, more than all others on the coast together.</p><p>It was built in 1931.</p></div>';
  assert.match(textOf(box), /eleven tons of ice a day[^]*built in 1931/);
});
