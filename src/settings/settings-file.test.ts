import assert from 'node:assert/strict';
import test from 'node:test';
import { DEFAULT_SETTINGS } from './settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

const file = (settings: object, version = 2) => JSON.stringify({ readout: 'settings', version, settings });

test('what was written is read again', () => {
  const settings = { ...DEFAULT_SETTINGS, look: 'reader', theme: 'sepia', fontSize: 23, sites: { 'https://a.example': 'reader' } } as const;
  const { version: _version, ...chosen } = settings;
  assert.deepEqual(readSettingsFile(writeSettingsFile(settings)), { ok: true, changes: chosen, unread: [] });
});

test('a bad value is named and costs only itself; what the file does not name, and what is unknown, changes nothing', () => {
  assert.deepEqual(readSettingsFile(file({ look: 'reader', theme: 'plaid', fontSize: '19', junk: true, __proto__: { width: 'wide' } })), {
    ok: true, changes: { look: 'reader' }, unread: ['theme', 'fontSize'],
  });
});

test('a file that is none of ours, or of a later version, is refused whole', () => {
  for (const text of ['', 'look=reader', '[]', 'null', '{"look":"reader"}', file({}).replace('settings"', 'brief"'), '{"readout":"settings"}']) {
    assert.deepEqual(readSettingsFile(text), { ok: false, code: 'not-settings' }, text);
  }
  assert.deepEqual(readSettingsFile(file({ look: 'reader' }, 3)), { ok: false, code: 'newer' });
});

test('a file of the version before is brought up to date', () => {
  assert.deepEqual(readSettingsFile(file({ look: 'reader', width: 'wide' }, 1)), { ok: true, changes: { look: 'reader', width: 46 }, unread: [] });
});
