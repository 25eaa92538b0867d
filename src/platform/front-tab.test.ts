import assert from 'node:assert/strict';
import test from 'node:test';
import { frontTabOf, type TabFront } from './front-tab.ts';

type Activated = Parameters<TabFront['tabs']['onActivated']['addListener']>[0];

function followed(query: () => Promise<{ id?: number }[]>) {
  let activate: Activated | undefined;
  const changes: number[] = [];
  const front = frontTabOf(
    { tabs: { query, onActivated: { addListener: (listener) => { activate = listener; } } } }, 5, (tabId) => changes.push(tabId),
  );
  return { front, changes, activate: (tabId: number, windowId: number) => activate?.({ tabId, windowId }) };
}

test('the tab in front is the one asked for at first, then whichever is brought to the front of the same window', async () => {
  const { front, changes, activate } = followed(async () => [{ id: 1 }]);
  assert.equal(await front.current(), 1);
  activate(9, 6);
  assert.equal(await front.current(), 1);
  activate(2, 5);
  assert.equal(await front.current(), 2);
  assert.deepEqual(changes, [2]);
});

test('a window that is gone has no tab in front', async () => {
  assert.equal(await followed(() => Promise.reject(new Error('No window with id: 5'))).front.current(), null);
  assert.equal(await followed(async () => []).front.current(), null);
});
