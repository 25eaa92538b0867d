import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentIn, isCurrent, isInPage, storyFrame } from './frames.ts';
import { livePage, one } from './live-page.fixture.ts';

const prose = (characters: number): string => 'The harbour reopened on Monday after the storm had gone. '.repeat(20).slice(0, characters);

/** A page with frames, each of which shows a paragraph of so many characters. */
function pageWith(around: string, frames: readonly (readonly [attributes: string, characters: number])[]) {
  const live = livePage(`${around}${frames.map(([attributes]) => `<iframe ${attributes}></iframe>`).join('')}`);
  const found = [...live.querySelectorAll('iframe')];
  for (const [index, frame] of found.entries()) {
    const paragraph = documentIn(frame)?.createElement('p');
    if (paragraph === undefined) throw new Error('a frame of the page has a document');
    paragraph.textContent = prose(frames[index]?.[1] ?? 0);
    documentIn(frame)?.body.append(paragraph);
  }
  return { live, found, story: storyFrame(found, live)?.id ?? null };
}

test('the story is in the frame that holds most running text, and more than the page', () => {
  assert.equal(pageWith('<p>Menu</p>', [['id="first"', 600], ['id="second"', 900], ['id="third"', 700]]).story, 'second');
  assert.equal(pageWith(`<p>${prose(800)}</p>`, [['id="first"', 600]]).story, null);
});

test('a few lines in a frame are no story, nor is an advertisement', () => {
  assert.equal(pageWith('<p>Menu</p>', [['id="first"', 400]]).story, null);
  assert.equal(pageWith('<p>Menu</p>', [['id="first" class="ad-slot"', 900]]).story, null);
});

test('what a frame showed is out of the page once the frame is', () => {
  const { live, found: [frame] } = pageWith('', [['id="first"', 600]]);
  const inner = frame ? documentIn(frame) : null;
  assert.ok(frame && inner);
  assert.deepEqual([isCurrent(live), isCurrent(inner), isInPage(inner.body), isInPage(one(live, 'iframe'))], [true, true, true, true]);
  frame.remove();
  assert.deepEqual([isCurrent(live), isCurrent(inner), isInPage(inner.body), isInPage(frame)], [true, false, false, false]);
});
