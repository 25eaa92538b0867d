import assert from 'node:assert/strict';
import test from 'node:test';
import { briefKeyOf, watchBriefs } from './brief-watch.ts';

test('a brief that is made is told of, one that is forgotten is not, nor anything else that is stored', () => {
  const heard: number[] = [];
  let change: ((changes: Record<string, { newValue?: unknown }>, area: string) => void) | undefined;
  watchBriefs({ addListener: (listener) => { change = listener; } }, (tabId) => heard.push(tabId));
  change?.({ [briefKeyOf(12)]: { newValue: {} } }, 'session');
  change?.({ [briefKeyOf(13)]: {} }, 'session');
  change?.({ 'settings.look': { newValue: 'site' }, [briefKeyOf(14)]: { newValue: {} } }, 'sync');
  assert.deepEqual(heard, [12]);
});
