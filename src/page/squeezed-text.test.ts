import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { squeezedTextOf } from './squeezed-text.ts';

test('words are read in the order in which they are laid out: those of a slot where it stands, its own where nothing fills it', () => {
  const live = livePage('<x-story id="host"><p>The ferry sailed.</p></x-story>');
  const shadow = one(live, '#host').attachShadow({ mode: 'open' });
  const [before, filled, empty] = [live.createElement('b'), live.createElement('slot'), live.createElement('slot')];
  before.append('Monday:');
  empty.setAttribute('name', 'note');
  empty.append('No note.');
  shadow.append(before, filled, empty);
  const { text, rangeOf } = squeezedTextOf([one(live, '#host')]);
  assert.equal(text, 'Monday:Theferrysailed.Nonote.');
  assert.equal(rangeOf(text.indexOf('ferry'), text.indexOf('.'))?.toString(), 'ferry sailed');
});

test('nothing is shown for a stretch without words or beyond the end', () => {
  const { text, rangeOf } = squeezedTextOf([one(livePage('<p>The ferry sailed.</p>'), 'p')]);
  assert.deepEqual([rangeOf(3, 3), rangeOf(4, 2), rangeOf(0, text.length + 1)], [null, null, null]);
  assert.equal(rangeOf(0, text.length)?.toString(), 'The ferry sailed.');
});

test('labels that are only read aloud are passed over, as the article does without them', () => {
  const live = livePage('<p>The ferry <a class="link">sailed<span class="visually-hidden">, external</span></a> on <a>Monday<span>, opens new tab</span></a>.</p>');
  const { text, rangeOf } = squeezedTextOf([one(live, 'p')]);
  assert.equal(text, 'TheferrysailedonMonday.');
  assert.equal(rangeOf(0, text.length)?.startContainer, one(live, 'p').firstChild);
});
