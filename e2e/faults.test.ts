import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, settled, untilShown, words } from './harness/reading.ts';
import { pause } from './harness/tab.ts';
import { ENGLISH, storyPage } from './pages/stories.ts';

interface Reply {
  ok: boolean;
  error?: { code: string };
}

const NAMED = /^(?:tab-gone|failed|no-access|still-loading)$/;
/** Milliseconds after which the background is stopped: from before it has begun to after it is done. */
const MOMENTS = [0, 3, 8, 15, 25, 40, 60, 90, 140, 250, 500];

for (const name of ['brief:get', 'clean:set'] as const) {
  forEachBrowser(`a background that is stopped at whatever moment of ${name} costs an answer at most, which is asked for again`, async (session) => {
    session.server.route('/fault', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage()); });
    const tab = await session.open('/fault');
    await tab.until('the page to arrive', () => document.readyState === 'complete');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const ask = (request: { tabId: number; state?: string }): Promise<Reply> => session.welcome.evaluate(async (sent) => {
      try {
        const reply = await chrome.runtime.sendMessage({ readout: sent.name, request: sent.request }) as { ok: boolean } | undefined;
        if (reply !== undefined) return reply;
      } catch {
        // Like no answer at all, a browser's way of saying that the background ended: the bus makes a named outcome of both.
      }
      return { ok: false, error: { code: 'tab-gone' } };
    }, { name, request });
    for (const [turn, moment] of MOMENTS.entries()) {
      const request = name === 'brief:get' ? { tabId: tab.id } : { tabId: tab.id, state: turn % 2 === 0 ? 'site' : 'reader' };
      const asking = ask(request);
      await pause(moment);
      await session.sleepBackground();
      const reply = await Promise.race([asking, pause(4000).then((): Reply => ({ ok: false, error: { code: 'tab-gone' } }))]);
      if (!reply.ok) assert.match(reply.error?.code ?? '', NAMED);
      const again = await ask(request);
      assert.ok(again.ok, `stopped after ${moment} ms: ${JSON.stringify(again)}`);
    }
    const panel = await session.popup(tab);
    await settled(panel);
    assert.match(await words(panel), /Old grain pier to close/);
    if (name === 'clean:set') await chooseLook(panel, 'off');
    await untilShown(session, tab, [...ENGLISH, 'RAILASIDE']);
    assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
  });
}

forEachBrowser('two windows keep to their own pages and looks', async (session) => {
  session.server.route('/one', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage()); });
  const [one, two] = [await session.open('/one'), await session.open('/demo/')];
  await session.welcome.evaluate(async (tabId) => { await chrome.windows.create({ tabId }); }, two.id);
  const [first, second] = [await session.popup(one), await session.popup(two)];
  await chooseLook(first, 'site');
  await chooseLook(second, 'reader');
  await untilShown(session, one, ENGLISH, ['RAILASIDE']);
  await untilShown(session, two, ['stepped off a special train'], ['Trending now']);
  await chooseLook(first, 'off');
  await untilShown(session, one, ['RAILASIDE']);
  await untilShown(session, two, ['stepped off a special train'], ['Trending now']);
  await chooseLook(second, 'off');
});

forEachBrowser('storage that is full loses no setting and no brief', async (session) => {
  session.server.route('/full', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage()); });
  const tab = await session.open('/full');
  await session.welcome.evaluate(async () => {
    // Up to the last kilobyte of what the browser gives an extension for the session, and of what it carries to other machines.
    for (let size = 4_000_000; size > 1000; size /= 2) {
      for (let turn = 0; turn < 4; turn += 1) await chrome.storage.session.set({ [`ballast${size}-${turn}`]: 'x'.repeat(size) }).catch(() => null);
    }
    for (let turn = 0; turn < 120; turn += 1) await chrome.storage.sync.set({ [`ballast${turn}`]: 'x'.repeat(800) }).catch(() => null);
  });
  try {
    const panel = await session.popup(tab);
    await settled(panel);
    assert.match(await words(panel), /Old grain pier to close/);
    await chooseLook(panel, 'reader');
    await untilShown(session, tab, ENGLISH);
    await chooseLook(panel, 'off');
    const again = await session.popup(tab);
    await settled(again);
    assert.equal(await again.evaluate(() => document.querySelector<HTMLInputElement>('input[value=reader]')?.checked), true, 'the look that was chosen is remembered');
  } finally {
    await session.welcome.evaluate(async () => {
      for (const area of [chrome.storage.session, chrome.storage.sync]) await area.remove(Object.keys(await area.get(null)).filter((key) => key.startsWith('ballast')));
    });
  }
}, { only: 'chromium' });
