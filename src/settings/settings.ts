import * as v from 'valibot';
import { migrated } from './migrations.ts';

/** The smallest and the largest type of the reader look, in CSS pixels. */
export const FONT_SIZES = { smallest: 14, largest: 32 } as const;

/**
 * Everything the reader can choose. The schema is the one source: type, defaults and validation derive from it.
 * `v.fallback` repairs field by field, so that one bad value never costs the others.
 */
export const SettingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  look: v.fallback(v.picklist(['site', 'reader']), 'site'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'sepia']), 'system'),
  /** CSS pixels */
  fontSize: v.fallback(v.pipe(v.number(), v.minValue(FONT_SIZES.smallest), v.maxValue(FONT_SIZES.largest)), 19),
  width: v.fallback(v.picklist(['narrow', 'medium', 'wide']), 'medium'),
  quotes: v.fallback(v.picklist(['officials', 'everyone']), 'officials'),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Look = Settings['look'];

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {
  version: null, look: null, theme: null, fontSize: null, width: null, quotes: null,
});

/** Whatever was stored, as settings: older versions brought up to date, unknown keys dropped, missing and bad values replaced by their defaults. */
export function readSettings(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(SettingsSchema, { ...DEFAULT_SETTINGS, ...migrated({ ...known }) });
}
