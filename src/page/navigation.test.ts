import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { settled, watchAddress } from './navigation.ts';

/** A page that changes its address as single-page sites do, and how often that was noticed. */
function watched() {
  const live = livePage('<p>Story</p>');
  const view = live.defaultView;
  if (view === null) throw new Error('no window');
  Object.assign(globalThis, { MutationObserver: view.MutationObserver });
  const seen = { moves: 0 };
  const end = watchAddress(live, () => { seen.moves += 1; });
  return { live, view, seen, end };
}

test('another address is noticed where the browser tells nothing of it, once, and not after the end', () => {
  mock.timers.enable({ apis: ['setInterval'] });
  try {
    const { view, seen, end } = watched();
    view.history.pushState({}, '', '/a/next.html');
    mock.timers.tick(5000);
    assert.equal(seen.moves, 1);
    end();
    view.history.pushState({}, '', '/a/third.html');
    mock.timers.tick(5000);
    assert.equal(seen.moves, 1);
  } finally {
    mock.timers.reset();
  }
});

test('a new title makes us look at once', async () => {
  const { live, view, seen, end } = watched();
  view.history.pushState({}, '', '/a/next.html');
  one(live, 'title').textContent = 'Next story';
  await new Promise((resolve) => setTimeout(resolve, 0));
  end();
  assert.equal(seen.moves, 1);
});

test('a jump within the page is no other address', async () => {
  const { live, view, seen, end } = watched();
  view.history.pushState({}, '', '#quotes');
  one(live, 'title').textContent = 'Same story';
  await new Promise((resolve) => setTimeout(resolve, 0));
  end();
  assert.equal(seen.moves, 0);
});

test('a page is waited for until it rests, and one that never rests is not waited for to the end', async () => {
  const { live, end } = watched();
  end();
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    let done = false;
    const waiting = settled(live).then(() => { done = true; });
    for (let step = 0; step < 30; step += 1) {
      live.body.append(live.createElement('p'));
      await Promise.resolve();
      mock.timers.tick(300);
      await Promise.resolve();
      if (step === 2) assert.equal(done, false, 'it still changes');
    }
    await waiting;
    assert.equal(done, true);
  } finally {
    mock.timers.reset();
  }
});
