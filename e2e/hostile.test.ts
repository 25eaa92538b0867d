import assert from 'node:assert/strict';
import { PAYLOADS, POLLUTING, type Payload } from '../src/article/payloads.fixture.ts';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, untilShown, words } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import { pause, waitFor, type Tab } from './harness/tab.ts';
import { ENGLISH } from './pages/stories.ts';

declare global {
  interface Window { hits?: number[]; hit?: (number: number) => void }
}

const CHUNK = 60;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const inJson = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003C');
/** Counts what runs in the page; nothing of the page itself may call it where a payload stands as words alone. */
const COUNTER = '<script>window.hits = []; window.hit = (number) => { hits.push(number); }; document.addEventListener("readout-payload", () => hit(-1));</script>';

interface Places {
  title?: string;
  byline?: string;
  caption?: string;
  alt?: string;
  description?: string;
  data?: readonly string[];
  body?: readonly string[];
}

function pageWith({ title = 'Old grain pier to close', byline = 'Ada Wells', caption = 'The quay', alt = 'The quay', description = '', data = [], body = [] }: Places): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${COUNTER}
<meta property="og:title" content="${title}"><meta name="author" content="${byline}"><meta name="description" content="${description}"><meta property="og:site_name" content="${description}">
${data.map((json) => `<script type="application/ld+json">${json}</script>`).join('')}</head><body><main><article><h1>${title}</h1><p class="byline">By ${byline}</p>
<figure><img src="/quay.svg" width="600" height="400" alt="${alt}"><figcaption>${caption}</figcaption></figure>
${ENGLISH.map((words) => `<p>${words}</p>`).join('\n')}
${body.map((markup, place) => `<p>Note ${place} of the port office stands here with a few more words: ${markup} and so it ends.</p>`).join('\n')}</article></main></body></html>`;
}

/** What stands in the reader look and what it leads to: names of elements and attributes, and every address. */
function readerParts({ inContent }: Session, tab: Tab): Promise<{ elements: string[]; attributes: string[]; addresses: string[]; globals: unknown[] }> {
  return inContent(tab, () => {
    const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
    const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot } };
    const root = host === null ? null : host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
    const article = root?.querySelector('article');
    const all = [...article?.querySelectorAll('*') ?? []];
    return {
      elements: [...new Set(all.map(({ localName, namespaceURI }) => (namespaceURI === 'http://www.w3.org/1999/xhtml' ? localName : `${localName} in ${namespaceURI}`)))],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
      addresses: all.flatMap((element) => ['href', 'src', 'srcset', 'cite', 'poster', 'action', 'data'].map((name) => element.getAttribute(name)).filter((address) => address !== null)),
      globals: [({} as Record<string, unknown>)['polluted'] ?? null],
    };
  }, null);
}

const ALLOWED_ELEMENTS = /^(?:a|abbr|b|bdi|blockquote|br|caption|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|img|ins|kbd|li|mark|nav|ol|p|picture|pre|q|rp|rt|ruby|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|u|ul|button|aside)$/;
const ALLOWED_ATTRIBUTES = /^(?:alt|aria-[a-z]+|cite|class|colspan|data-[a-z-]+|datetime|decoding|dir|height|href|id|lang|loading|open|referrerpolicy|rel|reversed|role|rowspan|scope|src|start|tabindex|target|title|type|value|width|style)$/;

async function assertNothingOfThePayloads(session: Session, tab: Tab): Promise<void> {
  await waitFor('the article in the reader look', async () => (await readerParts(session, tab)).elements.length > 0);
  const { elements, attributes, addresses, globals } = await readerParts(session, tab);
  assert.deepEqual(elements.filter((name) => !ALLOWED_ELEMENTS.test(name)), []);
  assert.deepEqual(attributes.filter((name) => !ALLOWED_ATTRIBUTES.test(name)), []);
  assert.deepEqual(addresses.filter((address) => !/^(?:https?:\/\/|mailto:|#)/.test(address)), []);
  assert.deepEqual(globals, [null]);
}

/** The popup for a tab, in which whatever the extension's own policy forbids is noted from now on. */
async function watchedPopup({ popup }: Session, tab: Tab): Promise<Tab> {
  const panel = await popup(tab);
  await panel.evaluate(() => {
    const noted = globalThis as unknown as { violations: string[] };
    noted.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { noted.violations.push(`${violatedDirective} ${blockedURI}`); });
  });
  return panel;
}

async function assertPanelClean(panel: Tab): Promise<void> {
  for (const id of ['actors', 'quotes', 'sanctions'] as const) await openPanel(panel, id);
  const found = await panel.evaluate(() => ({
    violations: (globalThis as unknown as { violations: string[] }).violations,
    foreign: [...document.body.querySelectorAll('script:not([src]), iframe, object, embed, img:not([src^="icons/"]), video, audio, link, style, base, meta, form[action], math, template, x-payload, marquee')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    handlers: [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    addresses: [...document.body.querySelectorAll('[href], [src], [action]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '').filter((address) => !/^(?:https?:\/\/|#|icons\/|(?:options|welcome)\.html$|mailto:)/.test(address)),
  }));
  assert.deepEqual(found, { violations: [], foreign: [], handlers: [], addresses: [] });
}

const askedSince = ({ server }: Session, start: number) => server.requests.slice(start).filter((pathname) => pathname !== '/favicon.ico');

function serve({ server }: Session, pathname: string, html: string, headers: Record<string, string> = {}): void {
  server.route('/quay.svg', (_, response) => { response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#8ac"/></svg>'); });
  server.route(pathname, (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html); });
}

/** Both looks, the popup and its panels, then the page again. */
async function readEverywhere(session: Session, tab: Tab): Promise<void> {
  const panel = await watchedPopup(session, tab);
  for (const look of ['site', 'reader'] as const) {
    await chooseLook(panel, look);
    await untilShown(session, tab, ENGLISH.slice(0, 2));
    if (look === 'reader') await assertNothingOfThePayloads(session, tab);
  }
  await assertPanelClean(panel);
  await chooseLook(panel, 'off');
  await panel.close();
}

function chunks(payloads: readonly Payload[]): Payload[][] {
  return Array.from({ length: Math.ceil(payloads.length / CHUNK) }, (_, at) => payloads.slice(at * CHUNK, (at + 1) * CHUNK));
}

for (const chunk of chunks(PAYLOADS.filter(({ restless }) => !restless))) {
  const range = `${chunk[0]?.number} to ${chunk.at(-1)?.number}`;

  forEachBrowser(`markup that a page runs is not run once more by reading it, and asks for nothing new: payloads ${range}`, async (session) => {
    serve(session, '/live', pageWith({ body: chunk.map(({ markup }) => markup) }));
    const tab = await session.open('/live');
    // Not by the document's own word, which a payload may stand in for.
    await tab.until('the page to arrive', () => performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).loadEventEnd > 0));
    await pause(700);
    const before = await tab.evaluate(() => window.hits?.length ?? -1);
    assert.ok(before >= 0);
    const asked = new Set(session.server.requests);
    const start = session.server.requests.length;
    await readEverywhere(session, tab);
    await pause(300);
    assert.deepEqual(await tab.evaluate((known) => (window.hits ?? []).slice(known), before), []);
    assert.deepEqual(askedSince(session, start).filter((pathname) => !asked.has(pathname)), []);
  });

  forEachBrowser(`words that would run as markup stay words, wherever they stand: payloads ${range}`, async (session) => {
    const every = (from: number) => chunk.filter((_, place) => place % 6 === from).map(({ markup }) => markup).join(' ');
    serve(session, '/words', pageWith({
      title: escaped(`Pier ${every(0)}`), byline: escaped(`Ada ${every(1)}`), caption: escaped(every(2)), alt: escaped(every(3)), description: escaped(every(4)),
      data: [inJson({ '@type': 'NewsArticle', headline: every(0), author: { name: `Ada ${every(1)}` }, description: every(4), publisher: { name: every(5) } }), ...POLLUTING],
      body: chunk.map(({ markup }) => escaped(markup)),
    }));
    const tab = await session.open('/words');
    await tab.until('the page to arrive', () => document.readyState === 'complete');
    const start = session.server.requests.length;
    await readEverywhere(session, tab);
    assert.deepEqual(await tab.evaluate(() => window.hits), []);
    assert.deepEqual(askedSince(session, start).filter((pathname) => pathname !== '/quay.svg'), []);
    const panel = await session.popup(tab);
    await settled(panel);
    assert.match(await words(panel), /Pier/);
    await panel.close();
  });
}

for (const { number, markup } of PAYLOADS.filter(({ restless }) => restless)) {
  forEachBrowser(`markup that never rests or never ends is read or refused by name, and nothing of it comes along: payload ${number}`, async (session) => {
    // Its own policy keeps the page where it is.
    serve(session, '/restless', pageWith({ body: [markup] }), { 'content-security-policy': "default-src 'none'; img-src 'self'; base-uri 'none'", 'content-type': 'text/html; charset=utf-8' });
    const tab = await session.open('/restless');
    await pause(300);
    const reply = await session.welcome.evaluate((tabId) => chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state: 'reader' } }) as Promise<{ ok: boolean; error?: { code: string } }>, tab.id);
    if (!reply.ok) assert.match(reply.error?.code ?? '', /^(?:not-an-article|empty-page|off-limits|no-access|tab-gone)$/);
    else await assertNothingOfThePayloads(session, tab);
  });
}

forEachBrowser('a page can neither send our messages, nor read or press anything in the reader look, nor tell beforehand that Readout is there', async (session) => {
  serve(session, '/spy', pageWith({}));
  const tab = await session.open('/spy');
  await tab.until('the page to arrive', () => document.readyState === 'complete');
  const traces = () => ({
    attributes: document.documentElement.getAttributeNames(), elements: document.querySelectorAll('[class*="readout" i], [id*="readout" i], [data-readout-host]').length,
    globals: Object.getOwnPropertyNames(window).filter((name) => /readout/i.test(name)), sheets: document.styleSheets.length, resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
  });
  assert.deepEqual(await tab.evaluate(traces), { attributes: ['lang'], elements: 0, globals: [], sheets: 0, resources: 0 });
  const guessed = await tab.evaluate(async (origin) => {
    const names = ['manifest.json', 'popup.html', 'content.js', 'icons/readout-16.png', 'data/lists.bin', '_locales/en/messages.json'];
    return Promise.all(names.map((name) => fetch(`${origin}/${name}`).then(() => name, () => null)));
  }, session.extensionOrigin);
  assert.deepEqual(guessed, [null, null, null, null, null, null], 'no file of the extension answers to a page');

  const panel = await session.popup(tab);
  await chooseLook(panel, 'reader');
  await untilShown(session, tab, ENGLISH.slice(0, 1));
  const spied = await tab.evaluate(async (origin) => {
    const host = document.querySelector<HTMLElement>('[data-readout-host]');
    const messages = [{ readout: 'clean:set', request: { tabId: 1, state: 'off' } }, { readout: 'page:clean', request: { state: 'off' } }, { readout: 'brief:get', request: { tabId: 1 } }];
    for (const message of messages) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('readout', { detail: message }));
    }
    const { runtime } = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } } }).chrome ?? {};
    const answers = await Promise.all(messages.map(async (message) => {
      try { return await runtime?.sendMessage?.(new URL(origin).host, message) ?? null; } catch { return null; }
    }));
    // Made by the page, not by the reader's hand.
    for (const type of ['keydown', 'click']) host?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    return { shadow: host?.shadowRoot ?? null, text: host?.textContent ?? '', answers };
  }, session.extensionOrigin);
  assert.deepEqual(spied, { shadow: null, text: '', answers: [null, null, null] });
  await untilShown(session, tab, ENGLISH.slice(0, 1));
  await chooseLook(panel, 'off');
});
