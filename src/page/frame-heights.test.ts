import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage } from './live-page.fixture.ts';
import { fitFrames } from './frame-heights.ts';

/** A frame whose document has a height that can change, and what was done with sheets. */
function framed(heights: number[]) {
  const sheets: string[] = [];
  const live = livePage('<iframe></iframe>'.repeat(heights.length));
  const frames = [...live.querySelectorAll('iframe')];
  frames.forEach(({ contentDocument }, at) => {
    if (contentDocument) Object.defineProperty(contentDocument.documentElement, 'offsetHeight', { get: () => heights[at] });
  });
  const setSheet = async (css: string, on: boolean) => {
    sheets.push(`${on ? '+' : '-'}${/height: (\d+)px/.exec(css)?.[1] ?? css}`);
    return true;
  };
  return { sheets, ...fitFrames(frames, setSheet as never) };
}

test('a frame is made as high as what it shows, anew where that changes by more than a little', async () => {
  const heights = [300, 500];
  const { sheets, fit, end } = framed(heights);
  await fit();
  assert.deepEqual(sheets, ['+500']);
  heights[1] = 505;
  await fit();
  assert.deepEqual(sheets, ['+500']);
  heights[1] = 508;
  await fit();
  assert.deepEqual(sheets, ['+500', '+508', '-500']);
  await end();
  assert.deepEqual(sheets, ['+500', '+508', '-500', '-508']);
  heights[1] = 900;
  await fit();
  assert.equal(sheets.length, 4, 'nothing is done after the end');
});

test('a frame that shows nothing has no height set', async () => {
  const { sheets, fit, end } = framed([0]);
  await fit();
  await end();
  assert.deepEqual(sheets, []);
});
