import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { FUZZ } from '../fuzz.fixture.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { DEFAULT_SETTINGS, SettingsSchema, readSettings } from './settings.ts';

const names = Object.keys(DEFAULT_SETTINGS);
/** What a setting can be found to hold: right values among whatever else. */
const value = fc.oneof(fc.constantFrom<unknown[]>(...Object.values(DEFAULT_SETTINGS), 'reader', 'sepia', 'everyone', 20, 'wide'), fc.anything({ withNullPrototype: true }));
const settings = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.constantFrom('__proto__', 'constructor', 'toString'), fc.string({ maxLength: 8 })), value);

/** The schema with nothing repaired: what it takes here is a setting that can be chosen. */
const isWhole = (read: object): boolean => JSON.stringify(v.parse(SettingsSchema, read)) === JSON.stringify(read);

test('whatever was stored is read as settings that can be chosen, and a right value is never lost to a wrong one beside it', () => {
  fc.assert(fc.property(fc.oneof(settings, fc.anything()), (stored) => {
    const read = readSettings(stored);
    assert.deepEqual(Object.keys(read).toSorted(), names.toSorted());
    assert.ok(isWhole(read));
    assert.deepEqual(readSettings({ ...(typeof stored === 'object' && stored !== null ? stored : {}), look: 'reader' }).look, 'reader');
    assert.equal(Object.getPrototypeOf(read), Object.prototype);
  }), FUZZ);
});

test('whatever file is offered as settings changes only settings, to values that can be chosen, or is refused by name', () => {
  const file = fc.oneof(
    fc.json({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(settings, fc.oneof(fc.constant(DEFAULT_SETTINGS.version), fc.anything())).map(([chosen, version]) => {
      try { return JSON.stringify({ readout: 'settings', version, settings: chosen }); } catch { return '{}'; }
    }),
  );
  fc.assert(fc.property(file, (text) => {
    const read = readSettingsFile(text);
    if (!read.ok) {
      assert.match(read.code, /^(?:not-settings|newer)$/);
      return;
    }
    for (const name of [...Object.keys(read.changes), ...read.unread]) assert.ok(names.includes(name), name);
    assert.ok(isWhole({ ...DEFAULT_SETTINGS, ...read.changes }));
  }), FUZZ);
});

test('settings written to a file come back from it, all of them', () => {
  fc.assert(fc.property(settings, (stored) => {
    const chosen = readSettings(stored);
    const read = readSettingsFile(writeSettingsFile(chosen));
    assert.ok(read.ok);
    assert.deepEqual({ ...DEFAULT_SETTINGS, ...read.changes }, chosen);
    assert.deepEqual(read.unread, []);
  }), FUZZ);
});
