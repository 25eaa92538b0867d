import assert from 'node:assert/strict';
import test from 'node:test';
import type { Brief } from '../../facts/brief.ts';
import { fakeServices, refusalOf, replyWith } from './fake-services.fixture.ts';
import { createPopupModel } from './model.ts';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';

const OTHER: Brief = { ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, title: 'Another story' } };

function titleOf(model: ReturnType<typeof createPopupModel>): string | null {
  return model.state.brief.phase === 'ready' ? model.state.brief.brief.article.title : null;
}

test('where another article stands in the page, a jump brings its brief and a word about it, never the old facts', async () => {
  let reply = replyWith(SAMPLE_BRIEF);
  const model = createPopupModel(fakeServices({ brief: async () => reply, show: async () => ({ ok: true, found: false }) }).services);
  await model.start();
  reply = replyWith(OTHER, { articleKey: 'second' });
  await model.show({ start: 0, end: 5 });
  assert.equal(titleOf(model), 'Another story');
  assert.equal(model.state.notice, 'articleChanged');
});

test('coming back to a popup over the same article changes nothing', async () => {
  const model = createPopupModel(fakeServices().services);
  await model.start();
  const before = model.state.brief;
  await model.refresh();
  assert.equal(model.state.brief, before);
  assert.equal(model.state.notice, null);
});

test('coming back to a popup whose page has gone shows no facts any more', async () => {
  let gone = false;
  const model = createPopupModel(fakeServices({ brief: async () => (gone ? refusalOf('tab-gone') : replyWith(SAMPLE_BRIEF)) }).services);
  await model.start();
  gone = true;
  await model.refresh();
  assert.deepEqual(model.state.brief, { phase: 'error', code: 'tab-gone' });
});

test('a brief that comes after a later one is dropped', async () => {
  const waiting: ((reply: ReturnType<typeof replyWith>) => void)[] = [];
  const model = createPopupModel(fakeServices({ brief: () => new Promise((resolve) => waiting.push(resolve)) }).services);
  const first = model.start();
  const second = model.start();
  waiting[1]?.(replyWith(OTHER, { articleKey: 'second' }));
  waiting[0]?.(replyWith(SAMPLE_BRIEF));
  await Promise.all([first, second]);
  assert.equal(titleOf(model), 'Another story');
});

test('clean mode that the page refuses goes back to what it was, and says why', async () => {
  const model = createPopupModel(fakeServices({ setClean: async () => refusalOf('no-access') }).services);
  await model.start();
  await model.switchClean(true);
  assert.equal(model.state.clean, 'off');
  assert.equal(model.state.notice, 'errorNoAccess');
});

test('twenty quick switches end where the last one was', async () => {
  const model = createPopupModel(fakeServices().services);
  await model.start();
  await Promise.all(Array.from({ length: 20 }, (_, turn) => model.switchClean(turn % 2 === 0)));
  assert.equal(model.state.clean, 'off');
});

test('the answer to an earlier switch that comes after that to a later one changes nothing', async () => {
  const answers: (() => void)[] = [];
  const model = createPopupModel(fakeServices({
    setClean: (state) => new Promise((resolve) => answers.push(() => resolve({ ok: true, state }))),
  }).services);
  await model.start();
  const both = [model.switchClean(true), model.switchClean(false)];
  answers[1]?.();
  await both[1];
  answers[0]?.();
  await both[0];
  assert.equal(model.state.clean, 'off');
});

test('a refused switch among quick ones falls back to what the page last confirmed', async () => {
  const replies = [refusalOf('failed'), refusalOf('failed')];
  const model = createPopupModel(fakeServices({ setClean: async (state) => replies.shift() ?? { ok: true, state } }).services);
  await model.start();
  await Promise.all([model.switchClean(true), model.chooseLook('reader')]);
  assert.equal(model.state.clean, 'off');
});

test('a choice that could not be stored holds and is reported', async () => {
  const model = createPopupModel(fakeServices({ saveSettings: async () => ({ ok: false, error: { code: 'not-saved', message: 'full' } }) }).services);
  await model.start();
  await model.chooseQuotes('everyone');
  assert.equal(model.state.quotes, 'everyone');
  assert.equal(model.state.notice, 'settingNotSaved');
});

test('whether something was copied or saved is told, and so is that it was not', async () => {
  const file = { name: 'pier.html', type: 'text/html' };
  for (const [taken, parcel, notice] of [
    [true, { text: 'a', file: null }, 'takeCopied'], [false, { text: 'a', file: null }, 'takeFailed'],
    [true, { text: null, file }, 'takeSaved'], [false, { text: null, file }, 'takeNotSaved'],
  ] as const) {
    const model = createPopupModel(fakeServices({ take: async () => taken }).services);
    await model.take(Promise.resolve(parcel));
    assert.equal(model.state.notice, notice);
  }
});

test('where what makes an export cannot be loaded, nothing is copied and the reader is told', async () => {
  const taken: unknown[] = [];
  const model = createPopupModel(fakeServices({ take: async (parcel) => taken.push(parcel) > 0 }).services);
  await model.take(Promise.reject(new Error('no such file')));
  assert.deepEqual([model.state.notice, taken], ['partFailed', []]);
});

const SITE = { site: 'https://a.example', look: null, allowed: false };

test('a site is asked for in the click itself, put on the list, and its page cleaned', async () => {
  const { services, asked } = fakeServices({
    site: async () => ({ ok: true, site: SITE }),
    allowSite: (site, look) => { asked.clean.length = 0; order.push(`allow ${site} ${look}`); return Promise.resolve(true); },
    setSite: async (site, look) => { order.push(`list ${site} ${look}`); return { ok: true, kept: true }; },
  });
  const order: string[] = [];
  const model = createPopupModel(services);
  await model.start();
  const asking = model.cleanAlways(true);
  assert.deepEqual(order, ['allow https://a.example site']);
  await asking;
  assert.deepEqual([order.at(-1), asked.clean, model.state.site?.always], ['list https://a.example site', ['site'], true]);
});

test('on a page that is no site, nothing is asked for and nothing put on the list', async () => {
  const asked: string[] = [];
  const model = createPopupModel(fakeServices({
    allowSite: async () => { asked.push('allow'); return true; },
    setSite: async () => { asked.push('list'); return { ok: true, kept: true }; },
  }).services);
  await model.start();
  await model.cleanAlways(true);
  assert.deepEqual([asked, model.state.site, model.state.notice], [[], null, null]);
});

test('a refused site is said, stays off the list, and clean mode still works by hand', async () => {
  const { services, asked } = fakeServices({ site: async () => ({ ok: true, site: SITE }), allowSite: async () => false });
  const model = createPopupModel(services);
  await model.start();
  await model.cleanAlways(true);
  assert.deepEqual([model.state.notice, model.state.site?.always, asked.clean], ['siteRefused', false, []]);
  await model.switchClean(true);
  assert.equal(model.state.clean, 'site');
});

test('the look of a site that is always cleaned is its own', async () => {
  const set: unknown[] = [];
  const fake = fakeServices({ site: async () => ({ ok: true, site: { ...SITE, look: 'reader', allowed: true } }), setSite: async (...words) => { set.push(words); return { ok: true, kept: true }; } });
  const model = createPopupModel(fake.services);
  await model.start();
  assert.deepEqual([model.state.look, model.state.site?.always], ['reader', true]);
  await model.chooseLook('site');
  assert.deepEqual(set, [['https://a.example', 'site']]);
  assert.equal(fake.settings().look, 'site');
});
