import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from './bus-core.ts';
import type { Handlers, Sender, Wire } from './bus-core.ts';

const OWN = 'chrome-extension://own-id/';
const VIEW: Sender = { id: 'own-id', url: `${OWN}popup.html` };
const CONTENT: Sender = { id: 'own-id', url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 };
const BACKGROUND: Sender = { id: 'own-id', url: `${OWN}background.js` };

/** Two ends on one wire: what one sends, the other's listeners get, from the sender given. */
function wireFrom(sender: Sender) {
  const listeners = new Set<(message: unknown, sender: Sender) => Promise<unknown> | undefined>();
  const deliver = async (message: unknown): Promise<unknown> => {
    const answers = [...listeners].map((listener) => listener(structuredClone(message), sender)).filter((answer) => answer !== undefined);
    if (listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    return structuredClone(await answers[0]);
  };
  const wire: Wire = {
    runtime: {
      id: 'own-id', getURL: (path) => OWN + path, sendMessage: deliver,
      onMessage: { addListener: (listener) => listeners.add(listener), removeListener: (listener) => listeners.delete(listener) },
    },
    sendToTab: (_tabId, message) => deliver(message),
  };
  return { wire, deliver };
}

function backgroundHandlers(calls: unknown[]): Handlers<'background'> {
  const note = (name: string) => (request: unknown, from: unknown) => {
    calls.push([name, request, from]);
    return { ok: true as const, state: 'off' as const };
  };
  return {
    'brief:get': () => ({ ok: false, error: { code: 'empty-page', message: 'nothing there' } }),
    'brief:of': () => ({ ok: false, error: { code: 'empty-page', message: 'nothing there' } }),
    'clean:get': note('clean:get'),
    'clean:set': note('clean:set'),
    'evidence:show': () => { throw new Error('broken inside'); },
    'article:file': () => ({ ok: true, html: '' }),
    'evidence:step': () => ({ ok: true, found: false, at: 0, of: 0 }),
    'name:screen': () => ({ ok: true, listings: [] }),
    'selection:get': () => ({ ok: true, text: '', passage: '' }),
    'lists:get': () => ({ ok: true, lists: [], progress: null }),
    'lists:update': () => { throw new Error('not asked for'); },
    'lists:load': () => { throw new Error('not asked for'); },
    'page:brief': () => ({ ok: false, error: { code: 'empty-page', message: 'nothing there' } }),
    'page:read': () => ({ ok: false, error: { code: 'not-an-article', message: 'a list of links' } }),
    'reader:load': note('reader:load'),
    'site:get': () => ({ ok: true, site: null }), 'site:intend': () => ({ ok: true }), 'site:set': () => ({ ok: true, kept: true }),
    'sites:get': () => ({ ok: true, sites: [] }), 'site:arrived': () => ({ ok: true, state: 'off' }),
    'sheet:set': note('sheet:set'),
    'page:changed': note('page:changed'),
  };
}

const failureOf = (reply: object) => ('error' in reply ? (reply as { error: { code: string } }).error.code : null);

test('a request reaches its handler with the tab it came from, and the reply comes back', async () => {
  const calls: unknown[] = [];
  const { wire } = wireFrom(CONTENT);
  const bus = connect(wire);
  bus.handle('background', backgroundHandlers(calls));
  assert.deepEqual(await bus.ask('sheet:set', { css: 'p{}', present: true, origin: 'user' }), { ok: true });
  assert.deepEqual(calls, [['sheet:set', { css: 'p{}', present: true, origin: 'user' }, { tabId: 7, url: 'https://news.example/story' }]]);
});

test('an error outcome of a handler is passed on as it is', async () => {
  const bus = connect(wireFrom(VIEW).wire);
  bus.handle('background', backgroundHandlers([]));
  assert.equal(failureOf(await bus.ask('brief:get', { tabId: 1 })), 'empty-page');
});

test('a sender of the wrong kind is refused and nothing is done', async () => {
  const cases: { sender: Sender; name: 'clean:get' | 'sheet:set' }[] = [
    { sender: CONTENT, name: 'clean:get' },
    { sender: { ...VIEW, id: 'another-id' }, name: 'clean:get' },
    { sender: BACKGROUND, name: 'sheet:set' },
    { sender: { ...CONTENT, frameId: 3 }, name: 'sheet:set' },
    { sender: { ...VIEW, tab: { id: 4 } }, name: 'sheet:set' },
  ];
  for (const { sender, name } of cases) {
    const calls: unknown[] = [];
    const bus = connect(wireFrom(sender).wire);
    bus.handle('background', backgroundHandlers(calls));
    const reply = name === 'clean:get' ? await bus.ask(name, { tabId: 1 }) : await bus.ask(name, { css: '', present: true, origin: 'user' });
    assert.equal(failureOf(reply), 'failed', `${name} from ${sender.url}`);
    assert.deepEqual(calls, []);
  }
});

test('a content script obeys the background alone', async () => {
  const calls: string[] = [];
  const handlers: Handlers<'content'> = {
    'page:extract': () => ({ ok: false, error: { code: 'not-an-article', message: '' } }),
    'page:clean-state': () => { calls.push('state'); return { state: 'site' }; },
    'page:clean': () => ({ ok: true, state: 'off' }),
    'page:file': () => ({ ok: true, html: '' }),
    'page:selection': () => ({ ok: true, text: '', passage: '' }),
      'page:step': () => ({ ok: true, found: false, at: 0, of: 0 }),
    'page:show': () => ({ ok: true, found: true }),
  };
  const fromBackground = connect(wireFrom(BACKGROUND).wire);
  fromBackground.handle('content', handlers);
  assert.deepEqual(await fromBackground.askTab(7, 'page:clean-state', {}), { state: 'site' });
  const fromTab = connect(wireFrom(CONTENT).wire);
  fromTab.handle('content', handlers);
  assert.equal(failureOf(await fromTab.askTab(7, 'page:clean-state', {})), 'failed');
  assert.deepEqual(calls, ['state']);
});

test('a malformed request is refused, a malformed reply is not passed on', async () => {
  const calls: unknown[] = [];
  const { wire, deliver } = wireFrom(VIEW);
  const bus = connect(wire);
  bus.handle('background', { ...backgroundHandlers(calls), 'clean:set': () => JSON.parse('{"ok":true,"state":"sideways"}') });
  assert.equal(failureOf(await deliver({ readout: 'clean:get', request: { tabId: 'one' } }) as object), 'failed');
  assert.deepEqual(calls, []);
  assert.equal(failureOf(await bus.ask('clean:set', { tabId: 1, state: 'site' })), 'failed');
});

test('messages of others and for another context are left to other listeners', async () => {
  const { wire, deliver } = wireFrom(VIEW);
  connect(wire).handle('background', backgroundHandlers([]));
  for (const message of [null, 'hello', { type: 'clean:get' }, { readout: 'toString', request: {} }, { readout: 'page:extract', request: {} }]) {
    assert.equal(await deliver(message), undefined);
  }
});

test('a handler that throws, a tab that is gone and a lapsed grant are named outcomes', async () => {
  const { wire } = wireFrom(VIEW);
  const bus = connect(wire);
  assert.equal(failureOf(await bus.askTab(9, 'page:extract', {})), 'tab-gone');
  const stop = bus.handle('background', backgroundHandlers([]));
  assert.equal(failureOf(await bus.ask('evidence:show', { tabId: 1, articleKey: '', span: { start: 0, end: 1 }, among: [] })), 'failed');
  stop();
  assert.equal(failureOf(await bus.ask('clean:get', { tabId: 1 })), 'tab-gone');
  const denied = connect({ ...wire, sendToTab: () => Promise.reject(new Error('Missing host permission for the tab')) });
  assert.equal(failureOf(await denied.askTab(9, 'page:extract', {})), 'no-access');
});
