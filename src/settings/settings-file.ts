import * as v from 'valibot';
import { migrated } from './migrations.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema, validSettings } from './settings.ts';

/** What was read from a settings file. `unread`: names of settings whose value is none that can be chosen; they stay as they are. */
export type SettingsImport =
  | { ok: true; changes: Partial<Settings>; unread: string[] }
  | { ok: false; code: 'not-settings' | 'newer' };

const FileSchema = v.object({ readout: v.literal('settings'), version: v.number(), settings: v.record(v.string(), v.unknown()) });

/** The settings as a file that another machine can read in. */
export function writeSettingsFile(settings: Settings): string {
  const { version, ...chosen } = settings;
  return `${JSON.stringify({ readout: 'settings', version, settings: chosen }, null, 2)}\n`;
}

/** Reads such a file; one of an older version is brought up to date. */
export function readSettingsFile(text: string): SettingsImport {
  const file = v.safeParse(FileSchema, parsed(text));
  if (!file.success) return { ok: false, code: 'not-settings' };
  const { version, settings } = file.output;
  if (version > DEFAULT_SETTINGS.version) return { ok: false, code: 'newer' };
  const current = migrated({ ...settings, version });
  const names = Object.keys(current).filter((name) => name !== 'version' && Object.hasOwn(SettingsSchema.entries, name));
  const read = validSettings(current);
  // A value that cannot be chosen is read as its default: it is not what the file says.
  const valid = names.filter((name) => isSame(Object.entries(read).find(([key]) => key === name)?.[1], current[name]));
  return {
    ok: true,
    changes: Object.fromEntries(Object.entries(read).filter(([name]) => valid.includes(name))),
    unread: names.filter((name) => !valid.includes(name)),
  };
}

/** Of values that JSON can say. */
function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
