import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOurEscape } from './escape.ts';
import { livePage, one } from './live-page.fixture.ts';

/** What becomes of a key pressed at an element of a page that may have handled it first. */
function pressed(selector: string, init: KeyboardEventInit = {}, handle: (event: KeyboardEvent) => void = () => undefined): boolean {
  const live = livePage('<p>Story</p><input id="text"><input id="box" type="checkbox"><textarea></textarea><div id="edit" contenteditable="true"></div>');
  const view = live.defaultView;
  if (view === null) throw new Error('no window');
  let ours = false;
  view.addEventListener('keydown', (event) => { ours = isOurEscape(event); });
  const event = new view.KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, composed: true, ...init });
  live.body.addEventListener('keydown', handle);
  one(live, selector).dispatchEvent(event);
  return ours;
}

test('Escape on the page is for us', () => {
  assert.equal(pressed('p'), true);
  assert.equal(pressed('#box'), true);
});

test('Escape while typing, with another key, in the middle of a word or already used is not', () => {
  assert.equal(pressed('#text'), false);
  assert.equal(pressed('textarea'), false);
  assert.equal(pressed('#edit'), false);
  assert.equal(pressed('p', { ctrlKey: true }), false);
  assert.equal(pressed('p', { isComposing: true }), false);
  assert.equal(pressed('p', {}, (event) => event.preventDefault()), false);
  assert.equal(pressed('p', { key: 'e' }), false);
});
