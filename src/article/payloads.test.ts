import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from './extract.ts';
import { PAYLOADS, POLLUTING } from './payloads.fixture.ts';

const { DOMParser } = new JSDOM('').window;
const SENTENCE = 'The harbour board voted on Thursday to close the old grain pier, which has leaned into the water since the storms of last autumn, and to move the fleet.';

function* stringsIn(value: unknown, name = ''): Generator<[name: string, text: string]> {
  if (typeof value === 'string') yield [name, value];
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, Array.isArray(value) ? name : key);
}

test('of markup that tries to run, an article keeps words and addresses of the web at most', () => {
  assert.ok(PAYLOADS.length >= 300);
  const calm = PAYLOADS.filter(({ restless }) => !restless).map(({ markup }) => markup);
  const pages = [...Array.from({ length: Math.ceil(calm.length / 12) }, (_, at) => calm.slice(at * 12, at * 12 + 12).join(' and ')), ...PAYLOADS.filter(({ restless }) => restless).map(({ markup }) => markup)];
  for (const [number, markup] of pages.entries()) {
    const json = POLLUTING[number % POLLUTING.length] ?? '';
    const html = `<!doctype html><html lang="en"><head><title>Pier ${number}</title><script type="application/ld+json">${json}</script></head><body><article><h1>Pier ${number}</h1>
      <p>${SENTENCE}</p><p>${SENTENCE} And so on. ${markup} And so it ends.</p><figure><img src="/quay.jpg" width="600" height="400" alt="quay"><figcaption>The quay ${markup}</figcaption></figure><p>${SENTENCE} It said no more.</p></article></body></html>`;
    const outcome = extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://coast.example/news/pier' });
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined, markup);
    if (!outcome.ok) continue;
    for (const [name, text] of stringsIn(outcome.article)) {
      if (['href', 'src', 'cite', 'url'].includes(name)) assert.match(text, /^(?:https?:\/\/|mailto:)/, `${name} of ${markup}`);
    }
  }
});
