import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { alphaOf, groundOf, paintsGround, styleOf } from './style-reading.ts';

test('how opaque a computed colour is, in every way in which browsers write it', () => {
  assert.equal(alphaOf('rgb(1, 2, 3)'), 1);
  assert.equal(alphaOf('rgba(1, 2, 3, 0.5)'), 0.5);
  assert.equal(alphaOf('rgba(0, 0, 0, 0)'), 0);
  assert.equal(alphaOf('color(srgb 0.2 0.2 0.2 / 0.25)'), 0.25);
  assert.equal(alphaOf('oklch(0.7 0.1 200)'), 1);
  assert.equal(alphaOf('transparent'), 0);
});

test('text stands on the nearest ground that hides what is behind it', () => {
  const live = livePage('<div style="background-color: rgb(10, 20, 30)"><div style="background-color: rgba(255, 255, 255, 0.1)"><p>Story</p></div></div><span>Other</span>');
  assert.equal(groundOf(one(live, 'p')), 'rgb(10, 20, 30)');
  assert.equal(groundOf(one(live, 'span')), null);
});

test('a panel is what puts a colour or a picture behind its words', () => {
  const paints = (style: string) => paintsGround(styleOf(one(livePage(`<div style="${style}">Story</div>`), 'div')));
  assert.deepEqual(['background-color: rgb(10, 20, 30)', 'background-color: rgba(0, 0, 0, 0.2)', 'background-image: url(/paper.png)', ''].map(paints), [true, false, true, false]);
});
