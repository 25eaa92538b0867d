import assert from 'node:assert/strict';
import test from 'node:test';
import { roomFor } from './room.ts';

const SETTINGS = { fontSize: 19, width: 36, margin: true, speakers: true };

test('a wide window has room for panels and speakers, a narrow one for neither', () => {
  assert.deepEqual(roomFor(1400, SETTINGS, true), { margin: true, voices: true });
  assert.deepEqual(roomFor(1080, SETTINGS, true), { margin: false, voices: true });
  assert.deepEqual(roomFor(900, SETTINGS, true), { margin: false, voices: false });
});

test('larger type leaves less room', () => {
  assert.deepEqual(roomFor(1400, { ...SETTINGS, fontSize: 28 }, true), { margin: false, voices: true });
});

test('what is switched off, or not known, takes no room', () => {
  assert.deepEqual(roomFor(1400, { ...SETTINGS, margin: false, speakers: false }, true), { margin: false, voices: false });
  assert.deepEqual(roomFor(1400, SETTINGS, false), { margin: false, voices: false });
});
