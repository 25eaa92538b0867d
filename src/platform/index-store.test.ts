import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { indexStore } from './index-store.ts';

/** What a database would hold, and what goes wrong with it. */
let shelves: Map<string, Map<string, unknown>>;
let fault: 'none' | 'cannot open' | 'held' | 'no room';
let open: number;

class Told extends EventTarget {
  result: unknown = undefined;
  error: Error | null = null;
  tell(...types: string[]): this {
    queueMicrotask(() => types.forEach((type) => this.dispatchEvent(new Event(type))));
    return this;
  }
}

/** A transaction: what it writes is there once it is complete, and never where it is broken off. */
function transaction(name: string, mode: string) {
  const work = new Told();
  const asked = (does: (shelf: Map<string, unknown>) => unknown, writes: boolean) => {
    const request = new Told();
    const shelf = shelves.get(name);
    if (shelf === undefined || (writes && mode !== 'readwrite')) throw new Error(`no ${mode} of ${name}`);
    if (fault === 'no room') {
      work.error = new Error('no room is left');
      work.tell('abort');
    } else {
      queueMicrotask(() => {
        request.result = does(shelf);
        work.tell('complete');
      });
    }
    return request;
  };
  return Object.assign(work, {
    objectStore: () => ({
      get: (key: string) => asked((shelf) => shelf.get(key), false),
      put: (value: unknown, key: string) => asked((shelf) => shelf.set(key, value), true),
      delete: (key: string) => asked((shelf) => shelf.delete(key), true),
    }),
  });
}

const fakeDatabases = {
  open: () => {
    const request = new Told();
    if (fault === 'cannot open') {
      request.error = new Error('databases are off');
      return request.tell('error');
    }
    if (fault === 'held') return request.tell('blocked');
    open += 1;
    const isNew = shelves.size === 0;
    request.result = {
      createObjectStore: (name: string) => shelves.set(name, new Map()),
      transaction,
      close: () => {
        open -= 1;
      },
    };
    return request.tell(...(isNew ? ['upgradeneeded'] : []), 'success');
  },
};

beforeEach(() => {
  shelves = new Map();
  fault = 'none';
  open = 0;
  Object.defineProperty(globalThis, 'indexedDB', { value: fakeDatabases, configurable: true });
});
afterEach(() => {
  assert.equal(open, 0, 'a database was left open');
  Reflect.deleteProperty(globalThis, 'indexedDB');
});

const list = { bytes: new Uint8Array([7, 1, 4]), version: '2.1.0' };

/** Puts anything at all where the list is kept. */
async function spoil(value: unknown): Promise<void> {
  await indexStore.put(list);
  for (const shelf of shelves.values()) for (const key of shelf.keys()) shelf.set(key, value);
}

test('the list that was brought is there the next time, and gone once it is cleared', async () => {
  assert.equal(await indexStore.get(), null);
  await indexStore.put(list);
  assert.deepEqual(await indexStore.get(), list);
  await indexStore.clear();
  assert.equal(await indexStore.get(), null);
});

test('what is kept in another shape is no list', async () => {
  for (const value of [null, 'list', 7, {}, { bytes: list.bytes }, { version: '2.1.0' }, { bytes: [7, 1, 4], version: '2.1.0' }, { bytes: list.bytes, version: 2 }]) {
    await spoil(value);
    assert.equal(await indexStore.get(), null, JSON.stringify(value));
  }
});

test('where the browser keeps no databases, holds one or has no room, the call fails and says why', async () => {
  fault = 'cannot open';
  await assert.rejects(indexStore.get(), /databases are off/);
  fault = 'held';
  await assert.rejects(indexStore.get(), /held by another page/);
  fault = 'none';
  await indexStore.put(list);
  fault = 'no room';
  await assert.rejects(indexStore.put({ ...list, version: '2.2.0' }), /no room is left/);
  fault = 'none';
  assert.deepEqual(await indexStore.get(), list);
});
