import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage } from './live-page.fixture.ts';
import { hidesEverything } from './visibility.ts';

test('a page that shows nothing of its body is told by the style of either of the two around it all', () => {
  const hides = (root: string, body: string) => {
    const live = livePage('<p>It is open.</p>');
    live.documentElement.setAttribute('style', root);
    live.body.setAttribute('style', body);
    return hidesEverything(live);
  };
  assert.equal(hides('', ''), false);
  for (const style of ['display: none', 'visibility: hidden', 'opacity: 0']) {
    assert.equal(hides(style, ''), true, `root ${style}`);
    assert.equal(hides('', style), true, `body ${style}`);
  }
  for (const style of ['display: block', 'visibility: visible', 'opacity: 0.5']) assert.equal(hides(style, style), false, style);
  assert.equal(hidesEverything(livePage('').implementation.createHTMLDocument()), false, 'a document that no window shows');
});
