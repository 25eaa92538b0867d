import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Article } from '../article/article.ts';
import { createCleanMode } from './clean-mode.ts';
import type { CleanModeParts } from './clean-mode.ts';
import { livePage, one } from './live-page.fixture.ts';
import { ROLE_ATTRIBUTE } from './marks.ts';

const ARTICLE: Article = {
  url: null, title: 'Story', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: 2, text: 'The story', blocks: [],
};

beforeEach(() => {
  // What jsdom lacks of a browser, as far as the site look touches it.
  Object.assign(globalThis, { CSS: { highlights: new Map() } });
});

function cleanModeOn({ sheetRefused = false, chosen = 'site' as const, broken = false } = {}) {
  const live = livePage('<header>Head</header><main><p id="story">The story</p></main>');
  const view = live.defaultView;
  if (view === null) throw new Error('no window');
  Object.assign(globalThis, { MutationObserver: view.MutationObserver });
  Object.assign(view, { scrollTo: () => undefined, scrollBy: () => undefined });
  const log: string[] = [];
  const parts: CleanModeParts = {
    doc: live, owner: 'test',
    read: async () => {
      log.push('read');
      return { ok: true, reading: { article: ARTICLE, kept: [0], left: [], key: 'key', elementOf: () => {
        // The page's own code may have replaced what scripts see of it.
        if (broken) throw new Error('lost the page');
        return one(live, '#story');
      } } };
    },
    setSheet: async (_css, present) => {
      log.push(present ? 'sheet in' : 'sheet out');
      return !sheetRefused;
    },
    chosenLook: async () => chosen,
    openReader: async () => ({ ok: false, error: { code: 'tab-gone', message: 'no reader' } }),
    onChange: (state, key) => log.push(`changed ${state} ${key}`),
  };
  return { live, log, before: live.documentElement.outerHTML, mode: createCleanMode(parts) };
}

test('a toggle turns the chosen look on, the next one turns it off, and the page is as it was', async () => {
  const { live, log, before, mode } = cleanModeOn();
  assert.deepEqual(await mode.set('toggle'), { ok: true, state: 'site' });
  assert.notEqual(live.documentElement.outerHTML, before);
  assert.deepEqual(await mode.set('toggle'), { ok: true, state: 'off' });
  assert.equal(live.documentElement.outerHTML, before);
  assert.deepEqual(log, ['read', 'sheet in', 'sheet out']);
});

test('a picture that comes late and sticks out of the column is fitted in, for as long as clean mode is on', async () => {
  const { live, mode } = cleanModeOn();
  const story = one(live, '#story');
  story.append(live.createElement('img'));
  await mode.set('site');
  const isFitted = () => story.getAttribute(ROLE_ATTRIBUTE)?.split(' ').includes('fit') ?? false;
  assert.equal(isFitted(), false);
  Object.defineProperty(story, 'getBoundingClientRect', { value: () => ({ left: 0, right: 900, width: 900, height: 100 }) });
  one(live, 'img').dispatchEvent(new (live.defaultView ?? globalThis).Event('load'));
  assert.equal(isFitted(), true);
  await mode.set('off');
  one(live, 'img').dispatchEvent(new (live.defaultView ?? globalThis).Event('load'));
  assert.equal(story.hasAttribute(ROLE_ATTRIBUTE), false);
});

test('what is asked for all at once happens one after the other', async () => {
  const { live, before, mode } = cleanModeOn();
  const replies = await Promise.all(Array.from({ length: 20 }, () => mode.set('toggle')));
  assert.deepEqual(replies.map((reply) => reply.ok && reply.state), Array.from({ length: 20 }, (_, place) => (place % 2 === 0 ? 'site' : 'off')));
  assert.equal(live.documentElement.outerHTML, before);
});

test('asked for the look that is on, nothing moves', async () => {
  const { log, mode } = cleanModeOn();
  await mode.set('site');
  await mode.set('site');
  assert.deepEqual(log, ['read', 'sheet in']);
});

test('while clean mode is on, the article that it shows is the page\'s', async () => {
  const { log, mode } = cleanModeOn();
  await mode.set('site');
  const outcome = await mode.read();
  assert.equal(outcome.ok && outcome.reading.key, 'key');
  assert.equal(log.filter((entry) => entry === 'read').length, 1, 'a stripped page is not read again');
});

test('a browser that takes no sheet, or a page that slips away, leaves all as it was and says so', async () => {
  const refused = cleanModeOn({ sheetRefused: true });
  const reply = await refused.mode.set('site');
  assert.equal(!reply.ok && reply.error.code, 'no-access');
  assert.equal(refused.live.documentElement.outerHTML, refused.before);
  const broken = cleanModeOn({ broken: true });
  const failed = await broken.mode.set('site');
  assert.equal(!failed.ok && failed.error.code, 'failed');
  assert.equal(broken.live.documentElement.outerHTML, broken.before);
  assert.equal(broken.mode.state(), 'off');
});

test('left from inside the page, the others are told, once', async () => {
  const { live, log, before, mode } = cleanModeOn();
  await mode.set('site');
  mode.leaveFromInside();
  mode.leaveFromInside();
  await mode.read();
  assert.equal(live.documentElement.outerHTML, before);
  assert.deepEqual(log.filter((entry) => entry.startsWith('changed')), ['changed off null']);
});

test('evidence of another article is not looked for in this one', async () => {
  const { mode } = cleanModeOn();
  assert.deepEqual(await mode.show('another key', { start: 0, end: 3 }), { ok: true, found: false });
});

test('a reader look that cannot be fetched leaves the page as it was and says why', async () => {
  const { live, before, mode } = cleanModeOn();
  const reply = await mode.set('reader');
  assert.equal(!reply.ok && reply.error.code, 'tab-gone');
  assert.equal(live.documentElement.outerHTML, before);
  assert.equal(mode.state(), 'off');
});

/** Waits for what clean mode tells of by itself. */
async function told(log: readonly string[]): Promise<string> {
  for (let turn = 0; turn < 400; turn += 1) {
    const change = log.find((entry) => entry.startsWith('changed'));
    if (change !== undefined) return change;
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
  return 'nothing';
}

test('a page that builds its article anew stays in clean mode, with the new elements kept', async () => {
  const { live, log, mode } = cleanModeOn();
  await mode.set('site');
  one(live, 'main').replaceChildren(one(live, '#story').cloneNode(true));
  one(live, '#story').removeAttribute(ROLE_ATTRIBUTE);
  assert.equal(await told(log), 'changed site key');
  assert.equal(one(live, '#story').getAttribute(ROLE_ATTRIBUTE)?.split(' ').includes('kept'), true);
});

test('where the page goes to another story, clean mode stays on with it; where it is off, it stays off', async () => {
  const on = cleanModeOn();
  await on.mode.set('site');
  on.mode.follow();
  assert.equal(await told(on.log), 'changed site key');
  assert.equal(on.mode.state(), 'site');
  const off = cleanModeOn();
  await off.mode.read();
  off.mode.follow();
  assert.equal(await told(off.log), 'changed off key');
  assert.equal(off.live.documentElement.outerHTML, off.before);
});
