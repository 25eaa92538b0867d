import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { takeOver } from './instance.ts';
import { livePage } from './live-page.fixture.ts';
import { HOST_ATTRIBUTE, LOOK_ATTRIBUTE } from './marks.ts';

/** A run of our script, in a page it shares with the others of a test. */
function runIn(live: Document) {
  const run = { alive: true, started: 0, ended: 0, owner: '' };
  takeOver(live, () => run.alive, (owner) => {
    run.started += 1;
    run.owner = owner;
    return () => { run.ended += 1; };
  });
  return run;
}

test('a second run beside a living one does nothing; after the end of the first it takes over', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const live = livePage('<p>Story</p>');
    const first = runIn(live);
    assert.equal(runIn(live).started, 0);

    live.documentElement.setAttribute(LOOK_ATTRIBUTE, `reader ${first.owner}`);
    live.documentElement.append(Object.assign(live.createElement('div'), { id: 'host' }));
    live.querySelector('#host')?.setAttribute(HOST_ATTRIBUTE, first.owner);
    first.alive = false;
    const next = runIn(live);
    assert.equal(next.started, 1);
    assert.equal(live.querySelector('#host'), null, 'what the first left behind is gone');
    assert.equal(live.documentElement.hasAttribute(LOOK_ATTRIBUTE), false);

    live.documentElement.setAttribute(LOOK_ATTRIBUTE, `site ${next.owner}`);
    mock.timers.tick(5000);
    assert.equal(first.ended, 0, 'the page is no longer the first one\'s to give back');
    next.alive = false;
    mock.timers.tick(5000);
    assert.equal(next.ended, 1, 'without the extension the page is given back');
    mock.timers.tick(5000);
    assert.equal(next.ended, 1);
  } finally {
    mock.timers.reset();
  }
});
