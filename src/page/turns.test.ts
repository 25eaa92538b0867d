import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurns } from './turns.ts';

test('others get their turn between the steps of long work', async () => {
  const log: string[] = [];
  const other = new MessageChannel();
  // Whenever a step is done, someone else asks for a turn.
  other.port1.addEventListener('message', () => log.push('other'));
  other.port1.start();
  function* watched(): Generator<void, string> {
    for (const part of ['one', 'two']) {
      log.push(part);
      other.port2.postMessage(null);
      yield;
    }
    return 'done';
  }
  // A turn of no length ends after every step.
  assert.equal(await inTurns(watched(), 0), 'done');
  other.port1.close();
  assert.deepEqual(log.slice(0, 3), ['one', 'other', 'two']);
});

test('work that fails fails for whoever waits for it', async () => {
  await assert.rejects(inTurns((function* (): Generator<void, string> { yield; throw new Error('no page'); })()), /no page/);
});
