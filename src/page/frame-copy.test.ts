import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { takeSnapshot } from './snapshot.ts';
import { unpackTree } from '../article/tree/unpack.ts';

const STORY = Array.from({ length: 8 }, (_, place) => `<p>On day ${place + 1} the harbour board heard the minister, who said that the ferry line would be kept open <a href="w${place}">through the winter</a>.</p>`).join('');
const OFFERS = `<p>${'The best offers of the season are made for you and for all of your friends. '.repeat(30)}</p>`;

/** A page with frames; each is filled by its id. */
function pageWith(body: string, content: Record<string, string>): Document {
  const live = livePage(body);
  for (const [id, inner] of Object.entries(content)) {
    const frame = one(live, `#${id}`) as HTMLIFrameElement;
    const range = frame.contentDocument?.createRange();
    if (frame.contentDocument && range) frame.contentDocument.body.append(range.createContextualFragment(inner));
  }
  return live;
}

test('a frame that holds the page\'s text stands in the copy with its text, and leads back to the frame\'s elements', () => {
  const live = pageWith('<h1>Ferry line stays open</h1><iframe id="story"></iframe><iframe id="other"></iframe>', { story: STORY, other: '<p>Weather: rain</p>' });
  const before = live.documentElement.outerHTML;
  const { page, elementOf } = takeSnapshot(live);
  const copy = unpackTree(page);
  assert.equal(copy.querySelectorAll('p').length, 8);
  assert.equal(copy.querySelectorAll('iframe').length, 1, 'the other one stays a frame');
  const inner = (one(live, '#story') as HTMLIFrameElement).contentDocument;
  assert.ok(inner);
  assert.equal(elementOf(copy.querySelector('p')?.ref ?? -1), one(inner, 'p'));
  assert.equal(elementOf(copy.querySelector('#story')?.ref ?? -1), one(live, '#story'));
  assert.equal(live.documentElement.outerHTML, before);
});

test('frames of advertisers, and frames with less text than the page has, stay frames', () => {
  for (const name of ['google_ads_frame_1', 'ad-slot', 'sponsored']) {
    assert.equal(unpackTree(takeSnapshot(pageWith(`<iframe id="${name}"></iframe>`, { [name]: OFFERS })).page).querySelectorAll('iframe').length, 1, name);
  }
  assert.equal(unpackTree(takeSnapshot(pageWith(`<main>${STORY.repeat(4)}</main><iframe id="more"></iframe>`, { more: STORY })).page).querySelectorAll('iframe').length, 1);
});

test('elements of a frame that the page has dropped are nobody', () => {
  const live = pageWith('<iframe id="story"></iframe>', { story: STORY });
  const { page, elementOf } = takeSnapshot(live);
  const copy = unpackTree(page);
  one(live, '#story').remove();
  assert.equal(elementOf(copy.querySelector('p')?.ref ?? -1), null);
});
