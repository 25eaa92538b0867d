import assert from 'node:assert/strict';
import test from 'node:test';
import { type PageEvents, watchPage } from './page-watch.ts';

type Heard<Event extends { addListener(listener: never): void }> = Parameters<Event['addListener']>[0];

function watched(tabId: number) {
  const heard: {
    message?: Heard<PageEvents['runtime']['onMessage']>;
    updated?: Heard<PageEvents['tabs']['onUpdated']>;
    removed?: Heard<PageEvents['tabs']['onRemoved']>;
  } = {};
  let calls = 0;
  watchPage({
    runtime: { onMessage: { addListener: (listener) => { heard.message = listener; } } },
    tabs: {
      onUpdated: { addListener: (listener) => { heard.updated = listener; } },
      onRemoved: { addListener: (listener) => { heard.removed = listener; } },
    },
  }, (other) => other === tabId, () => { calls += 1; });
  return { heard, calls: () => calls };
}

test('a page that changed its article, loads another one or is closed is worth asking about', () => {
  const { heard, calls } = watched(7);
  heard.message?.({ readout: 'page:changed', request: { state: 'off', articleKey: null } }, { tab: { id: 7 } });
  heard.updated?.(7, { status: 'loading' });
  heard.removed?.(7);
  assert.equal(calls(), 3);
});

test('other tabs, other messages and changes that leave the page as it is are none of our business', () => {
  const { heard, calls } = watched(7);
  heard.message?.({ readout: 'page:changed' }, { tab: { id: 8 } });
  heard.message?.({ readout: 'sheet:set' }, { tab: { id: 7 } });
  heard.message?.('page:changed', { tab: { id: 7 } });
  heard.updated?.(8, { status: 'complete' });
  heard.updated?.(7, {});
  heard.removed?.(8);
  assert.equal(calls(), 0);
});

test('the message is left for the background to answer', () => {
  const { heard } = watched(7);
  assert.equal(heard.message?.({ readout: 'page:changed' }, { tab: { id: 7 } }), undefined);
});
