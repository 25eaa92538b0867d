import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ownPages, savedPages, savedPagesAreHere, type PageFile } from '../bench/pages/saved-pages.ts';
import { forEachBrowser } from './harness/browsers.ts';
import type { Session } from './harness/session.ts';
import { pause, type Tab } from './harness/tab.ts';
import { ENGLISH, storyPage } from './pages/stories.ts';

/** The page's own record of what happened to it, kept in the page while it is read. */
interface Watched {
  changes: string[];
  observer: MutationObserver;
}
declare global {
  interface Window { watched?: Watched }
}

/** In the page: someone has scrolled, selected words and filled in a form; from now on every change is noted. */
function useAndWatch(): void {
  for (const [place, field] of document.querySelectorAll<HTMLInputElement>('input:not([type]), input[type=text], input[type=search], input[type=email], textarea').entries()) field.value = `typed ${place}`;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) field.checked = true;
  document.querySelector<HTMLElement>('input, textarea, select, button, a[href]')?.focus({ preventScroll: true });
  const words = document.querySelector('p')?.firstChild;
  if (words?.nodeType === 3) getSelection()?.setBaseAndExtent(words, 0, words, Math.min(9, words.nodeValue?.length ?? 0));
  // Pictures that fail late move the words around them, and a browser scrolls along: `<img loading=lazy>` without a size.
  document.documentElement.style.overflowAnchor = 'none';
  scrollTo(0, 120);
  const changes: string[] = [];
  const note = (records: MutationRecord[]) => {
    for (const { type, target, attributeName } of records) changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
  };
  const observer = new MutationObserver(note);
  const watch = (root: Node) => { observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true }); };
  watch(document);
  for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot !== null) watch(shadowRoot);
  window.watched = { changes, observer };
}

/** In the page: everything that must be the same afterwards. */
function state() {
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value, checked }) => `${value} ${checked}`),
    focus: document.activeElement?.outerHTML.slice(0, 100),
    selection: [String(selection), selection?.rangeCount],
    place: [scrollX, scrollY],
    changes: window.watched?.changes ?? ['the page is not watched'],
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
    globals: Object.getOwnPropertyNames(window).length,
  };
}

/** The page's state once it no longer changes by itself. */
async function stateAtRest(tab: Tab): Promise<ReturnType<typeof state>> {
  let last = await tab.evaluate(state);
  for (let turn = 0; turn < 40; turn += 1) {
    await pause(50);
    const now = await tab.evaluate(state);
    if (isDeepStrictEqual(now, last)) return now;
    last = now;
  }
  return last;
}

/** Paths that were asked of the server since; a browser asks for the tab's icon by itself, at whatever time. */
function askedSince({ server }: Session, start: number): string[] {
  return server.requests.slice(start).filter((pathname) => pathname !== '/favicon.ico');
}

async function read({ welcome }: Session, tab: Tab): Promise<void> {
  const reply = await welcome.evaluate((tabId) => chrome.runtime.sendMessage({ readout: 'brief:get', request: { tabId } }) as Promise<{ ok: boolean; error?: { code: string } }>, tab.id);
  assert.ok(reply.ok || /^(?:empty-page|not-an-article)$/.test(reply.error?.code ?? ''), JSON.stringify(reply));
}

async function assertUntouched(session: Session, page: PageFile): Promise<void> {
  // Scripts of the page stay off: what changes is changed by us. Nor is anything fetched, which might arrive while the page is read.
  session.server.route('/untouched', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" }).end(page.html);
  });
  const tab = await session.open('/untouched');
  await tab.evaluate(() => (document.readyState === 'complete' ? null : Promise.race([new Promise((resolve) => { addEventListener('load', resolve); }), new Promise((resolve) => { setTimeout(resolve, 4000); })]).then(() => null)));
  await tab.evaluate(useAndWatch);
  const before = await stateAtRest(tab);
  const asked = session.server.requests.length;
  await read(session, tab);
  assert.deepEqual(await tab.evaluate(state), before, page.name);
  assert.deepEqual(askedSince(session, asked), [], page.name);
  await tab.close();
}

const CHUNK = 20;

function untouched(what: string, pages: readonly PageFile[], options: Parameters<typeof forEachBrowser>[2] = {}): void {
  for (let start = 0; start < Math.max(1, pages.length); start += CHUNK) {
    forEachBrowser(`reading changes nothing of a page and asks for nothing: ${what} from ${start + 1}`, async (session) => {
      for (const page of pages.slice(start, start + CHUNK)) await assertUntouched(session, page);
    }, options);
  }
}

const written = readdirSync('e2e/pages').filter((file) => file.endsWith('.html')).map((file) => ({ name: file, html: readFileSync(`e2e/pages/${file}`, 'utf8') }));
const inShadow = storyPage({ after: `<x-card><template shadowrootmode="open"><p>${ENGLISH[0] ?? ''}</p><slot></slot></template><p>${ENGLISH[1] ?? ''}</p></x-card><form><input><textarea></textarea><select><option>1<option>2</select></form>` });
untouched('pages of this project', [{ name: 'shadow and fields', html: inShadow }, ...written, ...ownPages()]);
untouched('saved pages', savedPagesAreHere() ? savedPages() : [], { only: 'chromium', skip: savedPagesAreHere() ? false : 'the saved pages are no part of the project, and are not here' });

forEachBrowser('the reader look asks for the pictures of the article and for nothing else', async (session) => {
  const { server } = session;
  const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  for (const name of ['quay.gif', 'lazy.gif', 'tracker.gif', 'rail.gif', 'poster.gif', 'beacon.gif', 'ping.gif', 'background.gif']) {
    server.route(`/asked/${name}`, (_, response) => { response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' }).end(pixel); });
  }
  const [first = '', ...rest] = ENGLISH.map((words) => `<p>${words}</p>`);
  const article = `<article><h1>Old grain pier to close</h1>${first}
    <figure><img src="/asked/quay.gif" width="600" height="400" alt="The quay"><figcaption>The quay</figcaption></figure>
    <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/asked/lazy.gif" width="600" height="400" alt="The pier"></figure>
    <img src="/asked/tracker.gif" width="1" height="1"><img src="/asked/beacon.gif" style="display:none">
    <video src="/asked/film.webm" poster="/asked/poster.gif" preload="none" controls></video><iframe src="/asked/frame.html" width="500" height="300" loading="lazy" title="Film"></iframe>
    <p style="background-image:url(/asked/background.gif)">${ENGLISH[1] ?? ''} <a href="/asked/next.html" ping="/asked/ping.gif">Next</a></p>${rest.join('')}</article>`;
  server.route('/asking', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><head><title>Old grain pier to close</title><link rel="prefetch" href="/asked/prefetch.html"></head><body>${article}<aside><img src="/asked/rail.gif" width="300" height="250"></aside></body></html>`);
  });
  const tab = await session.open('/asking');
  await tab.until('the page to arrive', () => document.readyState === 'complete');
  await pause(500);
  const start = server.requests.length;
  await read(session, tab);
  assert.deepEqual(askedSince(session, start), [], 'by reading');
  const reply = await session.welcome.evaluate((tabId) => chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state: 'reader' } }) as Promise<{ ok: boolean }>, tab.id);
  assert.ok(reply.ok, JSON.stringify(reply));
  await pause(500);
  const asked = askedSince(session, start);
  assert.deepEqual(asked.filter((pathname) => !['/asked/quay.gif', '/asked/lazy.gif'].includes(pathname)), []);
  assert.ok(asked.includes('/asked/lazy.gif'), 'the picture that the page had not yet loaded is shown');
});
