import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../article/addresses.ts';
import type { PageElement } from '../article/tree/element.ts';
import type { PageTree } from '../article/tree/tree.ts';
import { livePage, one } from './live-page.fixture.ts';
import { takeSnapshot } from './snapshot.ts';
import { unpackTree } from '../article/tree/unpack.ts';

const refOf = ({ ref }: PageElement) => ref ?? -1;

/** The element of a copy that a selector names. */
function twin(copy: PageTree, selector: string): PageElement {
  const element = copy.querySelector(selector);
  assert.ok(element, selector);
  return element;
}

const isHidden = (copy: PageTree, selector: string) => twin(copy, selector).hidden;

test('every element of the copy leads back to its live element, and the page is as it was', () => {
  const live = livePage('<main><p id="first">One <b>bold</b> word.</p><p>Two</p></main><footer>End</footer>');
  const before = live.documentElement.outerHTML;
  const { page, elementOf } = takeSnapshot(live);
  const copy = unpackTree(page);
  for (const element of copy.querySelectorAll('body *')) {
    assert.equal(elementOf(refOf(element))?.localName, element.localName);
  }
  assert.equal(elementOf(refOf(twin(copy, '#first'))), one(live, '#first'));
  assert.equal(live.documentElement.outerHTML, before);
});

test('an element that the page has dropped since is nobody', () => {
  const live = livePage('<p id="gone">One</p>');
  const { page, elementOf } = takeSnapshot(live);
  const copy = unpackTree(page);
  one(live, '#gone').remove();
  assert.equal(elementOf(refOf(twin(copy, '#gone'))), null);
  assert.equal(elementOf(9999), null);
});

test('what the browser does not show is marked, whatever hides it', () => {
  const live = livePage(
    '<p class="tease">Subscribe</p><div id="unseen"><p id="inner">Away</p><p id="back">Seen</p></div><p id="off">Far left</p><p id="shown">Story</p>',
    { head: '<style>.tease { display: none } #unseen { visibility: hidden } #back { visibility: visible } #off { position: absolute; left: -9999px; opacity: 0 }</style>' },
  );
  const copy = unpackTree(takeSnapshot(live).page);
  assert.equal(isHidden(copy, '.tease'), true);
  assert.equal(isHidden(copy, '#inner'), true);
  assert.equal(isHidden(copy, '#unseen'), false, 'something in it is seen');
  assert.equal(isHidden(copy, '#off'), false);
  assert.equal(isHidden(copy, '#shown'), false);
  assert.equal(isHidden(copy, 'title'), false, 'the head says what the page is');
});

test('a page that hides all of itself tells nothing of its parts', () => {
  const live = livePage('<p id="story">Story</p>', { head: '<style>* { display: none !important }</style>' });
  assert.equal(isHidden(unpackTree(takeSnapshot(live).page), '#story'), false);
});

test('an open shadow tree stands in the copy as it is shown, its slots filled', () => {
  const live = livePage('<x-story><p slot="lead">Lead</p><p>Unslotted</p></x-story>');
  const shadow = one(live, 'x-story').attachShadow({ mode: 'open' });
  const box = shadow.appendChild(live.createElement('div'));
  box.append('Before ', live.createElement('slot'));
  one(shadow, 'slot').setAttribute('name', 'lead');
  const { page, elementOf } = takeSnapshot(live);
  const copy = unpackTree(page);
  assert.equal(twin(copy, 'x-story').textContent, 'Before Lead');
  assert.equal(elementOf(refOf(twin(copy, 'x-story p'))), one(live, 'p[slot]'));
  assert.equal(elementOf(refOf(twin(copy, 'x-story div'))), box);
});

test('the copy resolves links as the page does', () => {
  const linkIn = (live: Document) => {
    const copy = unpackTree(takeSnapshot(live).page);
    return addressesOf(copy, live.location.href).link(twin(copy, 'a').getAttribute('href') ?? '');
  };
  assert.equal(linkIn(livePage('<a href="../b.html">next</a>', { head: '<base href="/deep/er/">' })), 'https://news.example/deep/b.html');
  assert.equal(linkIn(livePage('<a href="b.html">next</a>')), 'https://news.example/a/b.html');
});

test('of a picture the copy names what the browser chose to show, with its size; a pixel that counts visits is told by its width', () => {
  const live = livePage('<img class="chosen" src="/small.jpg" srcset="/large.jpg 2x"><img class="sized" src="/a.jpg" width="300"><img class="counter" src="/v.gif"><img class="lazy" src="/dot.gif" data-src="/b.jpg"><img class="inline" src="data:image/gif;base64,R0lG">');
  const show = (selector: string, currentSrc: string, naturalWidth: number, naturalHeight: number) => {
    for (const [name, value] of Object.entries({ currentSrc, naturalWidth, naturalHeight })) Object.defineProperty(one(live, selector), name, { value });
  };
  show('.chosen', 'https://news.example/large.jpg', 1200, 800);
  show('.sized', 'https://news.example/a.jpg', 600, 400);
  show('.counter', 'https://news.example/v.gif', 1, 1);
  show('.lazy', 'https://news.example/dot.gif', 1, 1);
  show('.inline', 'data:image/gif;base64,R0lG', 90, 90);
  const copy = unpackTree(takeSnapshot(live).page);
  const read = (selector: string) => ['src', 'width', 'height'].map((name) => twin(copy, selector).getAttribute(name));
  assert.deepEqual(read('.chosen'), ['https://news.example/large.jpg', '1200', '800']);
  assert.deepEqual(read('.sized'), ['https://news.example/a.jpg', '300', '400']);
  assert.deepEqual([read('.counter')[1], read('.lazy')[1], read('.inline')[1]], ['1', null, null]);
});
