import assert from 'node:assert/strict';
import test from 'node:test';
import type { BriefArticle, Facts } from '../facts/brief.ts';
import { briefOfTab } from './briefs.ts';
import { rememberedBriefs } from './session.ts';
import type { SessionArea } from './session.ts';

const FACTS: Facts = { actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } };

function article(text: string): BriefArticle {
  return {
    url: 'https://news.example/', title: text, byline: null, siteName: null, publishedAt: null,
    language: 'en', direction: 'ltr', wordCount: 1, text,
  };
}

function memoryArea({ full = false } = {}): SessionArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => ({ [key]: items[key] }),
    set: async (more) => {
      if (full) throw new Error('quota');
      Object.assign(items, structuredClone(more));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

/** A tab showing `shown`, a background that counts its analyses. */
function background(area: SessionArea, analyse?: () => Promise<never>) {
  const state = { shown: 'first', analyses: 0 };
  const start = () => briefOfTab({
    extract: async () => ({ ok: true, article: article(state.shown), articleKey: state.shown }),
    analyse: analyse ?? (async () => {
      state.analyses += 1;
      return { facts: FACTS, analysed: true };
    }),
    remembered: rememberedBriefs(area),
  });
  return { state, start };
}

test('an article is analysed once, also when two views ask at the same time', async () => {
  const { state, start } = background(memoryArea());
  const brief = start();
  await Promise.all([brief(1), brief(1)]);
  await brief(1);
  assert.equal(state.analyses, 1);
});

test('a background that was put to sleep still knows the brief', async () => {
  const area = memoryArea();
  const { state, start } = background(area);
  await start()(1);
  const reply = await start()(1);
  assert.equal(reply.ok, true);
  assert.equal(state.analyses, 1);
});

test('another article in the same tab gets its own brief', async () => {
  const { state, start } = background(memoryArea());
  const brief = start();
  await brief(1);
  state.shown = 'second';
  const reply = await brief(1);
  assert.equal(reply.ok && reply.brief.article.title, 'second');
});

test('two tabs never share a brief', async () => {
  const { state, start } = background(memoryArea());
  const brief = start();
  await brief(1);
  state.shown = 'second';
  await brief(2);
  state.shown = 'first';
  const reply = await brief(1);
  assert.equal(reply.ok && reply.brief.article.title, 'first');
});

test('a full store costs nothing but the memory', async () => {
  const reply = await background(memoryArea({ full: true })).start()(1);
  assert.equal(reply.ok, true);
});

test('what no longer reads back is made again', async () => {
  const area = memoryArea();
  area.items['brief:1'] = { articleKey: 'first', brief: 'of an older version', analysed: true };
  const { state, start } = background(area);
  assert.equal((await start()(1)).ok, true);
  assert.equal(state.analyses, 1);
});

test('an analysis that fails is told and can be tried again', async () => {
  const failing = background(memoryArea(), async () => { throw new Error('model missing'); });
  const reply = await failing.start()(1);
  assert.equal(!reply.ok && reply.error.code, 'failed');
});
