import assert from 'node:assert/strict';
import test from 'node:test';
import { intents } from './intent.ts';

function area() {
  const items: Record<string, unknown> = {};
  return {
    get: async () => items,
    set: async (more: Record<string, unknown>) => { Object.assign(items, more); },
    remove: async (key: string) => { delete items[key]; },
  };
}
const INTENT = { site: 'https://a.example', look: 'reader', tabId: 4 } as const;

test('the permission that was asked for answers the intent, once', async () => {
  const kept = intents(area());
  await kept.note(INTENT);
  assert.equal(await kept.answered(['https://b.example/*']), null);
  assert.deepEqual(await kept.answered(['https://a.example/*']), INTENT);
  assert.equal(await kept.answered(['https://a.example/*']), null);
});

test('after a refusal a permission that comes later is for something else', async () => {
  const kept = intents(area());
  await kept.note(INTENT);
  await kept.note(null);
  assert.equal(await kept.answered(['https://a.example/*']), null);
});
