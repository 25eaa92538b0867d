import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { untilShown } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { ENGLISH, storyPage } from './pages/stories.ts';

type CleanState = 'off' | 'site' | 'reader';

const TOGGLES = 500;
const ARTICLES = 200;

/** Switches clean mode as the popup does, through a round of states, and ends with the page as it came. */
function toggle({ welcome }: Session, tab: Tab, times: number): Promise<string[]> {
  return welcome.evaluate(async ({ tabId, rounds }) => {
    const wrong: string[] = [];
    const states = ['site', 'off', 'reader', 'off'] as const satisfies readonly CleanState[];
    for (let turn = 0; turn < rounds; turn += 1) {
      const state = states[turn % states.length];
      const reply = await chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state } }) as { ok: boolean; state?: string };
      if (!reply.ok || reply.state !== state) wrong.push(`${turn}: ${JSON.stringify(reply)}`);
    }
    return wrong;
  }, { tabId: tab.id, rounds: times });
}

forEachBrowser(`${TOGGLES} switches of clean mode in one page leave nothing behind: no node, no listener, no memory, no change`, async (session) => {
  session.server.route('/soak', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage()); });
  const tab = await session.open('/soak');
  await tab.until('the page to arrive', () => document.readyState === 'complete');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  // What is made once and kept, the reader's script above all, is there after the first rounds.
  assert.deepEqual(await toggle(session, tab, 40), []);
  const early = await tab.usage();
  assert.deepEqual(await toggle(session, tab, TOGGLES), []);
  const late = await tab.usage();
  await untilShown(session, tab, [...ENGLISH, 'RAILASIDE']);
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
  if (early === null || late === null) return;
  assert.ok(late.nodes - early.nodes < 100, `nodes: ${early.nodes}, then ${late.nodes}`);
  assert.ok(late.listeners - early.listeners < 10, `listeners: ${early.listeners}, then ${late.listeners}`);
  assert.ok(late.heap - early.heap < 2e6, `memory: ${early.heap}, then ${late.heap}`);
});

forEachBrowser(`${ARTICLES} articles read one after the other in a tab leave the last one alone in memory`, async (session) => {
  const titleOf = (number: number) => `Pier number ${number} to close`;
  session.server.route('/many', (request, response) => {
    const number = Number(new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('n'));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage({ title: titleOf(number), paragraphs: [`The harbour board voted on day ${number} to close another pier, its members said.`, ...ENGLISH] }));
  });
  const tab = await session.open('/many?n=0');
  for (let number = 0; number < ARTICLES; number += 1) {
    if (number > 0) await tab.goto(`${session.server.origin}/many?n=${number}`);
    await tab.until('the page to arrive', () => document.readyState === 'complete');
    const reply = await session.welcome.evaluate((tabId) => chrome.runtime.sendMessage({ readout: 'brief:get', request: { tabId } }) as Promise<{ ok: boolean; brief?: { article: { title: string }; quotes: unknown[] } }>, tab.id);
    assert.equal(reply.brief?.article.title, titleOf(number), JSON.stringify(reply).slice(0, 200));
    assert.ok((reply.brief?.quotes.length ?? 0) >= 3);
  }
  const kept = await session.welcome.evaluate(async (tabId) => {
    const held = await chrome.storage.session.get(null);
    return { mine: Object.keys(held).filter((key) => key.endsWith(`:${tabId}`)), bytes: JSON.stringify(held).length };
  }, tab.id);
  assert.deepEqual(kept.mine, [`brief:${tab.id}`]);
  assert.ok(kept.bytes < 200_000, `${kept.bytes} characters are kept`);
  await tab.close();
  await session.welcome.evaluate(async (tabId) => {
    for (let turn = 0; turn < 100 && Object.keys(await chrome.storage.session.get(`brief:${tabId}`)).length > 0; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
  }, tab.id);
  assert.deepEqual(await session.welcome.evaluate(async (tabId) => Object.keys(await chrome.storage.session.get(`brief:${tabId}`)), tab.id), [], 'a closed tab is forgotten');
}, { only: 'chromium' });
