import assert from 'node:assert/strict';
import test from 'node:test';
import { livePage } from './live-page.fixture.ts';
import { stepped, trailFrom, watchSteps } from './steps.ts';

const SPANS = [{ start: 0, end: 4 }, { start: 10, end: 14 }, { start: 20, end: 24 }];

test('a row is stepped through from the passage that was shown, and goes round', () => {
  const trail = trailFrom('a', { start: 10, end: 14 }, SPANS);
  assert.equal(trail.at, 1);
  assert.equal(stepped(trail, 1).at, 2);
  assert.equal(stepped(stepped(trail, 1), 1).at, 0);
  assert.equal(stepped(stepped(trail, -1), -1).at, 2);
});

test('a passage that is none of the row stands alone', () => {
  const trail = trailFrom('a', { start: 1, end: 2 }, SPANS);
  assert.deepEqual([trail.spans, stepped(trail, 1).at], [[{ start: 1, end: 2 }], 0]);
});

/** A window in which a key is pressed, heard before the page hears it. */
function pressing(isOn: boolean, focused: Element | null = null) {
  const { body } = livePage('');
  const steps: number[] = [];
  const heard: ((event: object) => void)[] = [];
  const view = {
    addEventListener: (type: string, listener: (event: object) => void, { capture }: { capture: boolean }) => { if (type === 'keydown' && capture) heard.push(listener); },
    removeEventListener: (type: string, listener: (event: object) => void, { capture }: { capture: boolean }) => { if (type === 'keydown' && capture) heard.splice(heard.indexOf(listener), 1); },
  };
  const end = watchSteps(view as unknown as Window, () => isOn, () => focused, (by) => { steps.push(by); });
  const press = (key: string, more: object = {}): boolean => {
    let ours = false;
    for (const listener of heard) listener({ key, isTrusted: true, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, composedPath: () => [body], preventDefault: () => { ours = true; }, stopImmediatePropagation: () => undefined, ...more });
    return ours;
  };
  return { steps, press, end };
}

test('n and p step through the row while there is one, and are the page\'s own keys otherwise', () => {
  const { steps, press, end } = pressing(true);
  assert.deepEqual([press('n'), press('p'), press('x'), press('Enter')], [true, true, false, false]);
  for (const more of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { isComposing: true }, { isTrusted: false }]) assert.equal(press('n', more), false, JSON.stringify(more));
  assert.deepEqual(steps, [1, -1]);
  end();
  assert.equal(press('n'), false);
  assert.equal(pressing(false).press('n'), false);
});
