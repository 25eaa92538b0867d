import assert from 'node:assert/strict';
import test from 'node:test';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

test('nothing stored gives the defaults', () => {
  assert.deepEqual(readSettings(undefined), DEFAULT_SETTINGS);
  assert.equal(DEFAULT_SETTINGS.look, 'site');
});

test('one bad value costs only itself', () => {
  const settings = readSettings({ version: 1, look: 'reader', theme: 'plaid', fontSize: 400, junk: 1 });
  assert.equal(settings.look, 'reader');
  assert.equal(settings.theme, 'system');
  assert.equal(settings.fontSize, DEFAULT_SETTINGS.fontSize);
  assert.equal('junk' in settings, false);
});
