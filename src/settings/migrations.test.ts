import assert from 'node:assert/strict';
import test from 'node:test';
import { type Migration, migrated } from './migrations.ts';

const STEPS: Migration[] = [
  { from: 1, until: '2030-01-01', apply: ({ big, ...rest }) => ({ ...rest, fontSize: big === true ? 24 : 19 }) },
  { from: 2, until: '2031-01-01', apply: ({ paper, ...rest }) => ({ ...rest, theme: paper }) },
];

test('old settings go through every step that comes after them', () => {
  assert.deepEqual(migrated({ version: 1, big: true, paper: 'sepia' }, STEPS), { version: 3, fontSize: 24, theme: 'sepia' });
  assert.deepEqual(migrated({ version: 2, fontSize: 20, paper: 'dark' }, STEPS), { version: 3, fontSize: 20, theme: 'dark' });
});

test('settings without a version are of the first', () => {
  assert.deepEqual(migrated({ big: false }, STEPS), { version: 3, fontSize: 19, theme: undefined });
});

test('settings of today, or of a later version, are left as they are', () => {
  assert.deepEqual(migrated({ version: 3, theme: 'dark' }, STEPS), { version: 3, theme: 'dark' });
  assert.deepEqual(migrated({ version: 9, theme: 'dark' }, STEPS), { version: 9, theme: 'dark' });
});

test('a width of the first version, which was a word, keeps its measure', () => {
  assert.deepEqual(migrated({ version: 1, width: 'wide', look: 'reader' }), { version: 2, width: 46, look: 'reader' });
  assert.deepEqual(migrated({ width: 'narrow' }), { version: 2, width: 29 });
  assert.deepEqual(migrated({ version: 1, look: 'reader' }), { version: 2, look: 'reader' });
});
