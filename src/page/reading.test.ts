import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gate, gateWhenLoaded } from './gate.ts';
import { livePage } from './live-page.fixture.ts';
import { articleKey, readPage } from './reading.ts';

test('an article keeps its key while its address only points elsewhere in it', () => {
  assert.equal(articleKey('https://news.example/a#quotes', 'Text'), articleKey('https://news.example/a', 'Text'));
});

test('another address, another text or another story of an old single-page site is another article', () => {
  const key = articleKey('https://news.example/a', 'Text');
  assert.notEqual(articleKey('https://news.example/b', 'Text'), key);
  assert.notEqual(articleKey('https://news.example/a', 'Texts'), key);
  assert.notEqual(articleKey('https://news.example/#!/a', 'Text'), articleKey('https://news.example/#!/b', 'Text'));
});

function inState(live: Document, properties: Partial<Record<'readyState' | 'contentType', string>>): Document {
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(live, name, { value, configurable: true });
  return live;
}

const codeOf = (outcome: ReturnType<typeof gate>) => (outcome.ok ? 'open' : outcome.error.code);

test('only a document that can hold an article is let through', () => {
  const loaded = (body: string, contentType = 'text/html') => inState(livePage(body), { readyState: 'complete', contentType });
  assert.equal(codeOf(gate(loaded('<p>Story</p>'))), 'open');
  assert.equal(codeOf(gate(loaded(' <div> </div> '))), 'empty-page');
  assert.equal(codeOf(gate(loaded('<p>Story</p>', 'application/pdf'))), 'off-limits');
  assert.equal(codeOf(gate(loaded('<p>Story</p>', 'image/svg+xml'))), 'off-limits');
});

test('a page that a script has nested without end is named before it is copied', () => {
  const deep = (levels: number) => {
    const live = inState(livePage('<p>Story</p>'), { readyState: 'complete' });
    let at: Element = live.body;
    for (let level = 0; level < levels; level += 1) at = at.appendChild(live.createElement('span'));
    // Breadth is no depth.
    for (let place = 0; place < 2000; place += 1) live.body.append(live.createElement('p'));
    return codeOf(gate(live));
  };
  assert.equal(deep(1400), 'open');
  assert.equal(deep(1600), 'too-large');
});

test('a page with all its words in components is not empty', () => {
  const live = inState(livePage('<x-app></x-app>'), { readyState: 'complete' });
  live.querySelector('x-app')?.attachShadow({ mode: 'open' }).append('Story');
  assert.equal(codeOf(gate(live)), 'open');
});

test('a page that is still arriving is waited for, but not for ever', async () => {
  assert.equal(codeOf(await gateWhenLoaded(inState(livePage('<p>Story</p>'), { readyState: 'loading' }), 5)), 'still-loading');
  const arriving = inState(livePage('<p>Story</p>'), { readyState: 'loading' });
  const outcome = gateWhenLoaded(arriving, 60_000);
  inState(arriving, { readyState: 'interactive' }).dispatchEvent(new (arriving.defaultView ?? window).Event('DOMContentLoaded'));
  assert.equal(codeOf(await outcome), 'open');
});

test('what the extractor refuses is passed on', async () => {
  const live = inState(livePage('<p>Story</p>'), { readyState: 'complete' });
  const outcome = await readPage(live, () => Promise.resolve({ ok: false, error: { code: 'not-an-article', message: 'a list of links' } }));
  assert.equal(!outcome.ok && outcome.error.code, 'not-an-article');
});
