import assert from 'node:assert/strict';
import test from 'node:test';
import { fileName } from './file-name.ts';

test('a file is called by the words of its headline, and "article" where there are none', () => {
  assert.equal(fileName('Ferry line: “stays” open / Ómar’s view'), 'ferry-line-stays-open-ómar-s-view');
  assert.equal(fileName('…'), 'article');
  assert.equal(fileName('Old pier to close'), 'old-pier-to-close');
});
