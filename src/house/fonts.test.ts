import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceFiles } from './files.ts';

const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-monospace|inherit|unset|initial)$/;

test('where none of the named fonts is on the system, every choice ends with one that any browser has', () => {
  const stacks = sourceFiles('src', ['.css']).flatMap(({ file, text }) => [...text.matchAll(/(?:--(?:serif|sans|mono|legible)|font-family)\s*:\s*([^;}]+)/g)].map(([, stack = '']) => ({ file, stack })));
  assert.ok(stacks.length >= 6, `${stacks.length} stacks`);
  for (const { file, stack } of stacks) {
    const last = stack.split(',').at(-1)?.trim() ?? '';
    assert.ok(GENERIC.test(last) || last.startsWith('var('), `${file}: ${stack}`);
  }
});
