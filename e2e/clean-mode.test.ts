import assert from 'node:assert/strict';
import { CLUTTER, HOSTILE, LIVELY, SINGLE_PAGE, STORY, silence, storyPage } from './clean-mode.pages.ts';
import { forEachBrowser } from './harness/browsers.ts';
import { untilShown } from './harness/reading.ts';
import type { PageServer } from './harness/server.ts';
import type { Session } from './harness/session.ts';
import { pause, waitFor, type Tab } from './harness/tab.ts';

type State = 'off' | 'site' | 'reader';
type Reply = { ok: boolean; state?: State; error?: { code: string } };

const LOOKS = ['site', 'reader'] as const;

function serve(server: PageServer, pathname: string, html: string, headers: Record<string, string> = {}): void {
  server.route(pathname, (_request, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html); });
}

/** What the popup's switch asks for. */
function setClean({ welcome }: Session, tab: Tab, ...states: State[]): Promise<Reply[]> {
  return welcome.evaluate(
    ({ tabId, states }) => Promise.all(states.map((state) => chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state } }) as Promise<Reply>)),
    { tabId: tab.id, states },
  );
}

async function stateOf({ welcome }: Session, tab: Tab): Promise<State | undefined> {
  const reply = await welcome.evaluate((tabId) => chrome.runtime.sendMessage({ readout: 'clean:get', request: { tabId } }), tab.id) as Reply;
  return reply.state;
}

const untilState = (session: Session, tab: Tab, state: State) =>
  waitFor(`clean mode to be ${state}`, async () => await stateOf(session, tab) === state);

/** Everything that must be the same afterwards. */
function pageAsItIs(tab: Tab) {
  return tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    focus: document.activeElement?.outerHTML.slice(0, 80),
    place: [scrollX, scrollY, document.querySelector('.grid')?.scrollTop ?? 0],
  }));
}

/** Somewhere down the page, the cursor in a form that clean mode does not show. */
const settleDown = (tab: Tab) => tab.evaluate(() => {
  scrollTo(0, 150);
  document.querySelector('.grid')?.scrollTo(0, 120);
  document.querySelector('input')?.focus({ preventScroll: true });
});

for (const [name, { html, headers }] of Object.entries(HOSTILE)) {
  forEachBrowser(`a page that ${name} is read clean in both looks and given back as it was`, async (session) => {
    serve(session.server, '/hostile', html, headers);
    const tab = await session.open('/hostile');
    await tab.until('the page to be there', () => document.readyState === 'complete');
    await settleDown(tab);
    const before = await pageAsItIs(tab);
    for (const look of LOOKS) {
      assert.deepEqual(await setClean(session, tab, look), [{ ok: true, state: look }]);
      await untilShown(session, tab, STORY, CLUTTER);
      await setClean(session, tab, 'off');
      assert.deepEqual(await pageAsItIs(tab), before, `after the ${look} look`);
    }
  });
}

forEachBrowser('in the site look the article has the window to itself, scrolls, and can be clicked', async (session) => {
  serve(session.server, '/frozen', HOSTILE['is frozen under a consent box']?.html ?? '');
  const tab = await session.open('/frozen');
  await tab.resize(1000, 600);
  assert.deepEqual(await setClean(session, tab, 'site'), [{ ok: true, state: 'site' }]);
  await untilShown(session, tab, STORY, CLUTTER);
  const seen = await tab.evaluate(() => {
    const { left, right } = document.querySelector('#p1')?.getBoundingClientRect() ?? { left: 0, right: 0 };
    scrollTo(0, 100_000);
    const last = document.querySelector('#p12')?.getBoundingClientRect() ?? new DOMRect();
    return {
      toTheLeft: left, toTheRight: document.documentElement.clientWidth - right, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      bottom: last.bottom - innerHeight, underPointer: document.elementFromPoint(last.left + 20, last.top + 5)?.id,
    };
  });
  assert.ok(Math.abs(seen.toTheLeft - seen.toTheRight) <= 2, `the column stands in the middle: ${JSON.stringify(seen)}`);
  assert.equal(seen.wide, 0);
  assert.ok(seen.bottom < 0, 'the end can be scrolled to');
  assert.equal(seen.underPointer, 'p12');
});

forEachBrowser('a page under a modal dialog can be clicked in the site look; its dialog comes back and has noticed nothing', async (session) => {
  serve(session.server, '/modal', HOSTILE['sits under a modal dialog']?.html ?? '');
  const tab = await session.open('/modal');
  await tab.until('the dialog', () => document.querySelector('dialog:modal') !== null);
  await pause(200);
  const told = () => tab.evaluate(() => (globalThis as unknown as { told: number }).told);
  const before = { told: await told(), page: await pageAsItIs(tab) };
  await setClean(session, tab, 'site');
  await untilShown(session, tab, STORY, CLUTTER);
  const under = await tab.evaluate(() => {
    const { left, top } = document.querySelector('#p1')?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + 20, top + 5)?.id;
  });
  assert.equal(under, 'p1');
  await setClean(session, tab, 'off');
  await pause(200);
  assert.equal(await tab.evaluate(() => document.querySelectorAll('dialog:modal').length), 1);
  assert.deepEqual({ told: await told(), page: await pageAsItIs(tab) }, before);
});

forEachBrowser('what the page adds in clean mode is not seen, and the reader stays on top of a late dialog', async (session) => {
  serve(session.server, '/late', storyPage());
  const tab = await session.open('/late');
  for (const look of LOOKS) {
    await setClean(session, tab, look);
    await untilShown(session, tab, STORY);
    await tab.evaluate(() => {
      const added = (name: string) => document.body.appendChild(document.createElement(name));
      added('div').append('We value your privacy');
      document.querySelector('article')?.append(Object.assign(document.createElement('div'), { textContent: 'Join our newsletter' }));
      const dialog = added('dialog') as HTMLDialogElement;
      dialog.append('Subscribe to go on');
      dialog.showModal();
    });
    await untilShown(session, tab, STORY, CLUTTER);
    if (look === 'reader') await tab.until('the reader to be on top', () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.hasAttribute('data-readout-host') ?? false);
    await setClean(session, tab, 'off');
  }
  assert.equal(await tab.evaluate(() => document.querySelectorAll('dialog:modal').length), 2, 'the dialogs are as the page left them');
});

forEachBrowser('the page lives on: timers, listeners, sound, nothing loaded or built a second time', async (session) => {
  const loads = { '/counted.svg': 0 };
  session.server.route('/counted.svg', (_request, response) => {
    loads['/counted.svg'] += 1;
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }).end('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  });
  session.server.route('/tone.wav', (_request, response) => { response.writeHead(200, { 'content-type': 'audio/wav' }).end(silence()); });
  serve(session.server, '/lively', LIVELY);
  const tab = await session.open('/lively');
  await tab.until('the page to be there', () => document.readyState === 'complete');
  await tab.evaluate(() => document.querySelector('audio')?.play());
  const count = () => tab.evaluate(() => {
    const { ticks, clicks, built } = globalThis as unknown as Record<'ticks' | 'clicks' | 'built', number>;
    const audio = document.querySelector('audio');
    return { ticks, clicks, built, heard: audio?.currentTime ?? 0, playing: audio?.paused === false };
  });
  let before = await count();
  const loadedOnce = loads['/counted.svg'];
  for (const state of ['site', 'reader', 'off'] as const) {
    await setClean(session, tab, state);
    await pause(300);
    const after = await count();
    assert.ok(after.ticks > before.ticks, `timers run in ${state}`);
    assert.ok(after.playing && after.heard !== before.heard, `sound plays in ${state}`);
    before = after;
  }
  await tab.evaluate(() => document.querySelector<HTMLElement>('#p2')?.click());
  const last = await count();
  assert.deepEqual([last.clicks, last.built, loads['/counted.svg']], [1, 1, loadedOnce]);
});

forEachBrowser('switched twenty times as fast as can be, it ends where it was told to', async (session) => {
  serve(session.server, '/fast', storyPage());
  const tab = await session.open('/fast');
  await setClean(session, tab, 'site', 'off');
  await settleDown(tab);
  const before = await pageAsItIs(tab);
  const states = Array.from({ length: 20 }, (_, place) => (['site', 'off', 'reader', 'off'] as const)[place % 4] ?? 'off');
  assert.deepEqual((await setClean(session, tab, ...states)).map((reply) => reply.state), states);
  assert.deepEqual(await pageAsItIs(tab), before);
  await setClean(session, tab, ...states, 'reader');
  await untilShown(session, tab, STORY, CLUTTER);
  assert.equal(await tab.evaluate(() => document.querySelectorAll('[data-readout-host]').length), 1);
});

forEachBrowser('Escape leaves either look, and the page does not hear of it in the reader', async (session) => {
  serve(session.server, '/escape', storyPage({ end: '<script>window.escapes = 0; addEventListener("keydown", () => { window.escapes += 1 })</script>' }));
  const tab = await session.open('/escape');
  await settleDown(tab);
  const before = await pageAsItIs(tab);
  for (const look of LOOKS) {
    await setClean(session, tab, look);
    await tab.front();
    await tab.press('Escape');
    await untilState(session, tab, 'off');
    assert.deepEqual(await pageAsItIs(tab), before);
  }
  assert.equal(await tab.evaluate(() => (globalThis as unknown as { escapes: number }).escapes), 1, 'that of the site look alone');
});

forEachBrowser('an Escape that the page has a use for is the page\'s', async (session) => {
  serve(session.server, '/own-escape', storyPage({ end: '<script>addEventListener("keydown", (event) => { if (event.key === "Escape") event.preventDefault() }, true)</script>' }));
  const tab = await session.open('/own-escape');
  await setClean(session, tab, 'site');
  await tab.front();
  await tab.press('Escape');
  await pause(300);
  assert.equal(await stateOf(session, tab), 'site');
});

forEachBrowser('on a single-page site clean mode follows to the next story, and leaves where there is none', async (session) => {
  serve(session.server, '/single', SINGLE_PAGE);
  const tab = await session.open('/single');
  for (const look of LOOKS) {
    await setClean(session, tab, look);
    await tab.evaluate((name) => (globalThis as unknown as { goTo(name: string): void }).goTo(name), look);
    await untilShown(session, tab, [`News of ${look}`, `From ${look}: `], CLUTTER);
    assert.equal(await stateOf(session, tab), look);
  }
  await tab.evaluate(() => (globalThis as unknown as { goHome(): void }).goHome());
  await untilState(session, tab, 'off');
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML.includes('data-readout')), false);
});

forEachBrowser('our script put into a page once more doubles nothing', async (session) => {
  serve(session.server, '/again', storyPage());
  const tab = await session.open('/again');
  await setClean(session, tab, 'reader');
  for (let time = 0; time < 3; time += 1) {
    await session.welcome.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] }), tab.id);
  }
  assert.equal(await stateOf(session, tab), 'reader');
  assert.equal(await tab.evaluate(() => document.querySelectorAll('[data-readout-host]').length), 1);
  await setClean(session, tab, 'off');
  assert.equal(await stateOf(session, tab), 'off');
});
