import assert from 'node:assert/strict';
import test from 'node:test';
import { createStore } from './store.ts';

test('whoever follows a state hears of every change, until they no longer want to', () => {
  const store = createStore({ name: 'Pier', count: 0 });
  const heard: string[] = [];
  const end = store.subscribe(() => heard.push(`${store.state.name} ${store.state.count}`));
  const first = store.state;
  store.change({ count: 1 });
  store.change({ name: 'Dock' });
  end();
  store.change({ count: 2 });
  assert.deepEqual(heard, ['Pier 1', 'Dock 1']);
  assert.deepEqual(store.state, { name: 'Dock', count: 2 });
  assert.deepEqual(first, { name: 'Pier', count: 0 }, 'what was read before a change stays as it was');
});
