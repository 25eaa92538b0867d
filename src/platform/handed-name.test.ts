import assert from 'node:assert/strict';
import test from 'node:test';
import { handedName } from './handed-name.ts';

function area(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => { Object.assign(stored, items); },
    remove: async (key: string) => { delete stored[key]; },
  };
}

test('a name is handed over once, its white space made even', async () => {
  const session = area();
  assert.equal(await handedName(session).give('  Maud \n Ferrier '), true);
  assert.equal(await handedName(session).take(), 'Maud Ferrier');
  assert.equal(await handedName(session).take(), null);
  assert.deepEqual(session.stored, {});
});

test('a selection without words hands over nothing, a long one as much as the field takes', async () => {
  const session = area();
  assert.equal(await handedName(session).give(' \n '), false);
  assert.equal(await handedName(session).take(), null);
  await handedName(session).give('word '.repeat(100));
  assert.ok(((await handedName(session).take()) ?? '').length <= 200);
});

test('what is no name is not looked up, and does not stay', async () => {
  for (const bad of [7, '', { name: 'Maud' }, 'x'.repeat(201)]) {
    const session = area({ 'look-up:name': bad });
    assert.equal(await handedName(session).take(), null);
    assert.deepEqual(session.stored, {});
  }
});
