import assert from 'node:assert/strict';
import test from 'node:test';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

test('nothing stored gives the defaults', () => {
  assert.deepEqual(readSettings(undefined), DEFAULT_SETTINGS);
  assert.equal(DEFAULT_SETTINGS.look, 'site');
  const { images, links, focus, margin, speakers, cards } = DEFAULT_SETTINGS;
  assert.deepEqual({ images, links, focus, margin, speakers, cards }, { images: true, links: true, focus: false, margin: true, speakers: true, cards: true });
});

test('one bad value costs only itself', () => {
  const settings = readSettings({ version: 2, look: 'reader', theme: 'plaid', fontSize: 400, images: 'no', voice: 7, junk: 1 });
  assert.equal(settings.look, 'reader');
  assert.equal(settings.theme, 'system');
  assert.equal(settings.fontSize, DEFAULT_SETTINGS.fontSize);
  assert.deepEqual([settings.images, settings.voice], [true, '']);
  assert.equal('junk' in settings, false);
});

test('settings of a later version are read as far as they are understood', () => {
  const settings = readSettings({ version: 7, look: 'reader', width: 40, theme: 'plaid' });
  assert.deepEqual(settings, { ...DEFAULT_SETTINGS, look: 'reader', width: 40 });
});
