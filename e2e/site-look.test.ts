import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { CLUTTER, STORY } from './clean-mode.pages.ts';
import { forEachBrowser } from './harness/browsers.ts';
import { waitFor, pause, type Tab } from './harness/tab.ts';
import type { Session } from './harness/session.ts';
import { FRAMED_STORY, NOT_PRINTED, PLAYERS, portal, PRINTED, srcdoc } from './site-look.pages.ts';

function serve({ server }: Session, pathname: string, html: string): void {
  server.route(pathname, (_request, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html); });
}

function setClean({ welcome }: Session, tab: Tab, state: 'off' | 'site' | 'reader') {
  return welcome.evaluate(
    ({ tabId, state }) => chrome.runtime.sendMessage({ readout: 'clean:set', request: { tabId, state } }) as Promise<{ ok: boolean; state?: string }>,
    { tabId: tab.id, state },
  );
}

/** The page and the frames of its own site that can be seen: their text, and their markup. */
function pageAndFrames(tab: Tab) {
  return tab.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].filter((frame) => frame.contentDocument?.body);
    const shown = frames.filter((frame) => frame.checkVisibility());
    return {
      text: [document.body, ...shown.map((frame) => frame.contentDocument?.body)].map((body) => body?.innerText ?? '').join('\n'),
      html: [document, ...frames.map((frame) => frame.contentDocument)].map((doc) => doc?.documentElement.outerHTML ?? ''),
      frames: [...document.querySelectorAll('iframe')].filter((frame) => frame.checkVisibility()).map((frame) => frame.id),
    };
  });
}

const framesLoaded = (tab: Tab) => tab.until('the frames to be there', () => document.readyState === 'complete'
  && (document.querySelector<HTMLIFrameElement>('#story')?.contentDocument?.body.innerText.length ?? 0) > 1000);

for (const [kind, frame] of [['in its own markup', srcdoc(FRAMED_STORY)], ['at an address of its own', '<iframe id="story" src="/framed"></iframe>']] as const) {
  forEachBrowser(`a story in a frame ${kind} is read, cleaned there, jumped to, and given back as it was`, async (session) => {
    serve(session, '/framed', FRAMED_STORY);
    serve(session, '/elsewhere', FRAMED_STORY.replaceAll('day', 'night'));
    serve(session, '/portal', portal({ frame, elsewhere: `${session.server.origin.replace('127.0.0.1', 'localhost')}/elsewhere` }));
    const tab = await session.open('/portal');
    await tab.resize(1100, 700);
    await framesLoaded(tab);
    const before = await pageAndFrames(tab);

    assert.deepEqual(await setClean(session, tab, 'site'), { ok: true, state: 'site' });
    const shown = await pageAndFrames(tab);
    for (const words of STORY) assert.ok(shown.text.includes(words), words);
    for (const words of CLUTTER) assert.ok(!shown.text.includes(words), words);
    assert.deepEqual(shown.frames, ['story']);

    const laidOut = await tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#story');
      const last = frame?.contentDocument?.querySelector('#p12')?.getBoundingClientRect();
      return { frame: frame?.clientHeight ?? 0, bottom: last?.bottom ?? 0, page: document.documentElement.scrollHeight, wide: document.documentElement.scrollWidth > innerWidth };
    });
    assert.ok(laidOut.bottom > 400 && laidOut.bottom <= laidOut.frame, `the frame is as high as the story: ${JSON.stringify(laidOut)}`);
    assert.ok(laidOut.page >= laidOut.frame && !laidOut.wide, JSON.stringify(laidOut));

    const { brief: { article }, articleKey } = await session.welcome.evaluate(
      (tabId) => chrome.runtime.sendMessage({ readout: 'brief:get', request: { tabId } }), tab.id,
    ) as { brief: { article: { text: string; title: string } }; articleKey: string };
    assert.equal(article.title, 'Ferry line stays open, minister says');
    assert.ok(!article.text.includes('best offers'), 'the advertiser\'s frame is no part of the story');
    const start = article.text.indexOf('On day 11');
    const jump = async (state: 'off' | 'site') => {
      await setClean(session, tab, state);
      const span = { start, end: start + 40 };
      const request = { tabId: tab.id, articleKey, span, among: [span] };
      assert.deepEqual(await session.welcome.evaluate((asked) => chrome.runtime.sendMessage({ readout: 'evidence:show', request: asked }), request), { ok: true, found: true });
      await waitFor('the sentence to be in view', () => tab.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#story');
        const top = (frame?.getBoundingClientRect().top ?? 0) + (frame?.contentDocument?.querySelector('#p11')?.getBoundingClientRect().top ?? -1e5);
        return top > 0 && top < innerHeight;
      }));
    };
    await jump('site');
    assert.ok(await session.inContent(tab, () => {
      const view = document.querySelector<HTMLIFrameElement>('#story')?.contentWindow as (Window & typeof globalThis) | null;
      return view?.CSS.highlights.has('readout-evidence') ?? false;
    }, null), 'the sentence is highlighted');
    await jump('off');
    assert.deepEqual((await pageAndFrames(tab)).html, before.html);
  });
}

forEachBrowser('Escape pressed in the frame that holds the story leaves the site look; a frame that moves on ends it', async (session) => {
  serve(session, '/portal', portal({ frame: srcdoc(FRAMED_STORY), elsewhere: 'about:blank' }));
  const tab = await session.open('/portal');
  await framesLoaded(tab);
  await setClean(session, tab, 'site');
  await tab.front();
  await tab.evaluate(() => { document.querySelector<HTMLIFrameElement>('#story')?.contentWindow?.focus(); });
  await tab.press('Escape');
  await tab.until('Escape to be heard', () => !document.documentElement.hasAttribute('data-readout-look'));
  await setClean(session, tab, 'site');
  await tab.evaluate(() => { document.querySelector('#story')?.setAttribute('srcdoc', '<p>Nothing here</p>'); });
  await tab.until('the page to be as it was', () => !document.documentElement.hasAttribute('data-readout-look'));
  assert.ok(!(await pageAndFrames(tab)).html.join('').includes('data-readout'));
});

forEachBrowser('films play on, players are not loaded again, late pictures arrive, and all fit the column', async (session) => {
  let loads = 0;
  session.server.route('/player', (_request, response) => {
    loads += 1;
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end('<!doctype html><body style="background:#123">');
  });
  session.server.route('/late.svg', (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="navy"/></svg>');
  });
  serve(session, '/players', PLAYERS);
  const tab = await session.open('/players');
  await tab.resize(400, 700);
  await tab.until('the page to be there', () => document.readyState === 'complete');
  await tab.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    setInterval(() => pen?.fillRect(0, 0, Math.random() * 99, 99), 30);
    const film = document.querySelector('video');
    if (film === null) return;
    film.srcObject = canvas.captureStream(30);
    await film.play();
    (globalThis as unknown as { player: unknown }).player = document.querySelector<HTMLIFrameElement>('#player iframe')?.contentWindow;
  });
  const look = () => tab.evaluate(() => {
    const film = document.querySelector('video');
    const player = document.querySelector<HTMLIFrameElement>('#player iframe');
    const { width = 0, height = 0 } = player?.getBoundingClientRect() ?? {};
    const wide = document.querySelector('#wide img')?.getBoundingClientRect() ?? new DOMRect();
    return {
      wide: Math.round(wide.width / wide.height * 10) / 10,
      time: film?.currentTime ?? 0, paused: film?.paused, same: player?.contentWindow === (globalThis as unknown as { player: unknown }).player,
      shape: Math.round(width / height * 10) / 10, shown: [film, player].every((each) => each?.checkVisibility({ visibilityProperty: true })),
      outside: [...document.querySelectorAll('video, iframe, img')].filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth).length,
    };
  });
  let { time } = await look();
  for (const state of ['site', 'off', 'site'] as const) {
    await setClean(session, tab, state);
    await pause(300);
    const now = await look();
    assert.ok(now.time > time && now.paused === false, `the film plays in ${state}: ${JSON.stringify(now)}`);
    assert.deepEqual({ same: now.same, shown: now.shown }, { same: true, shown: true });
    if (state === 'site') assert.deepEqual({ shape: now.shape, wide: now.wide, outside: now.outside }, { shape: 1.8, wide: 1.5, outside: 0 });
    ({ time } = now);
  }
  await tab.evaluate(() => document.querySelector('#far')?.scrollIntoView());
  await tab.until('the late picture', () => (document.querySelector<HTMLImageElement>('#far img')?.naturalWidth ?? 0) > 0);
  assert.equal(loads, 1);
});

/** The words of a PDF, by the program that comes with most systems' PDF tools. */
const pdftotext = (pdf: Uint8Array | string) => spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });

forEachBrowser('what is printed in either look is the story, whatever the page has for paper', async (session) => {
  serve(session, '/printed', PRINTED);
  serve(session, '/portal', portal({ frame: srcdoc(FRAMED_STORY), elsewhere: 'about:blank' }));
  for (const [page, looks] of [['/printed', ['site', 'reader']], ['/portal', ['site']]] as const) {
    const tab = await session.open(page);
    if (page === '/portal') await framesLoaded(tab);
    for (const look of looks) {
      assert.deepEqual(await setClean(session, tab, look), { ok: true, state: look });
      const text = pdftotext(await tab.pdf()).stdout.replace(/\s+/g, ' ');
      for (const words of STORY) assert.ok(text.includes(words), `${page} in the ${look} look prints "${words}": ${text.slice(0, 400)}`);
      for (const words of NOT_PRINTED) assert.ok(!text.includes(words), `${page} in the ${look} look does not print "${words}"`);
      await setClean(session, tab, 'off');
    }
  }
}, { skip: pdftotext('').error === undefined ? false : 'there is no pdftotext to read what was printed' });
