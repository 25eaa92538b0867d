import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liftBarriers } from './inertness.ts';
import { livePage, one } from './live-page.fixture.ts';

test('the article is in reach while its overlay is gone, and the attributes come back where they stood', () => {
  const live = livePage('<div id="app" inert class="app" aria-hidden="true" data-x="1"><p aria-hidden="false">Story</p></div>');
  const before = live.body.outerHTML;
  const restore = liftBarriers([...live.querySelectorAll('*')]);
  assert.equal(one(live, '#app').hasAttribute('inert'), false);
  assert.equal(one(live, '#app').hasAttribute('aria-hidden'), false);
  restore();
  assert.equal(live.body.outerHTML, before);
});

test('what the page has changed meanwhile stays changed', () => {
  const live = livePage('<div id="app" inert class="app locked">Story</div>');
  const restore = liftBarriers([one(live, '#app')]);
  one(live, '#app').className = 'app';
  one(live, '#app').setAttribute('data-new', '1');
  restore();
  assert.equal(one(live, '#app').className, 'app');
  assert.equal(one(live, '#app').hasAttribute('inert'), true);
  assert.equal(one(live, '#app').getAttribute('data-new'), '1');
});
