import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutPlayerLabels } from './player-labels.ts';

const BEFORE = 'Media playback is unsupported on your device Media caption ';

for (const { what, text, left } of [
  { what: 'who presents the film goes with it', text: `${BEFORE}Ann Field explains how the tide works\n\nThe tide rose.`, left: '\n\nThe tide rose.' },
  { what: 'what is said in the film stays', text: `${BEFORE}"We will wait," said Mr Field\n\nHe waited.`, left: '"We will wait," said Mr Field\n\nHe waited.' },
  { what: 'no word of a text without a player is touched', text: 'Media watchers explain how Ann Field explains it.', left: 'Media watchers explain how Ann Field explains it.' },
]) {
  test(`labels of a player are no words of the story: ${what}`, () => {
    const read = withoutPlayerLabels(text);
    assert.equal(read.length, text.length, 'all offsets stay');
    assert.equal(read.replace(/^ +/, ''), left);
  });
}
