import * as v from 'valibot';
import { migrated } from './migrations.ts';
import { LOOKS, readSites } from './sites.ts';

/** A setting that is a number: what it may be, and how far one step of its control goes. */
export interface Scale { least: number; most: number; step: number }

/**
 * The numbers of the reader look. `fontSize` in CSS pixels; `width` in the type's own size; spacings in lines of type; `speechRate` in times the usual speed.
 */
export const SCALES = {
  fontSize: { least: 14, most: 32, step: 1 },
  width: { least: 22, most: 60, step: 1 },
  lineSpacing: { least: 1.2, most: 2.4, step: 0.1 },
  paragraphSpacing: { least: 0, most: 2.5, step: 0.1 },
  speechRate: { least: 0.5, most: 3, step: 0.1 },
} as const satisfies Record<string, Scale>;

const within = ({ least, most }: Scale) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/**
 * Everything the reader can choose. The schema is the one source: type, defaults and validation derive from it.
 * `v.fallback` repairs field by field, so that one bad value never costs the others.
 */
export const SettingsSchema = v.object({
  version: v.fallback(v.literal(2), 2),
  look: v.fallback(v.picklist(LOOKS), 'site'),
  theme: v.fallback(v.picklist(['system', 'light', 'sepia', 'dark', 'black', 'contrast']), 'system'),
  font: v.fallback(v.picklist(['serif', 'sans', 'mono', 'legible']), 'serif'),
  fontSize: v.fallback(within(SCALES.fontSize), 19),
  width: v.fallback(within(SCALES.width), 36),
  lineSpacing: v.fallback(within(SCALES.lineSpacing), 1.6),
  paragraphSpacing: v.fallback(within(SCALES.paragraphSpacing), 1.1),
  alignment: v.fallback(v.picklist(['start', 'justify']), 'start'),
  images: v.fallback(v.boolean(), true),
  links: v.fallback(v.boolean(), true),
  /** All but what is being read stands back. */
  focus: v.fallback(v.boolean(), false),
  speechRate: v.fallback(within(SCALES.speechRate), 1),
  /** The browser's name of a voice; "" for whichever speaks the article's language. Voices differ by machine: one that is not there is passed over. */
  voice: v.fallback(v.pipe(v.string(), v.maxLength(300)), ''),
  quotes: v.fallback(v.picklist(['officials', 'everyone']), 'officials'),
  /** In the reader look: the panels beside the text where the window is wide, who speaks beside an official's words, who somebody is at their name. */
  margin: v.fallback(v.boolean(), true),
  speakers: v.fallback(v.boolean(), true),
  cards: v.fallback(v.boolean(), true),
  /** Sites whose articles are always cleaned, each with its look. Whether the browser lets us is for each machine to say. */
  sites: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(readSites)), {}),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Look = Settings['look'];

export const DEFAULT_SETTINGS: Settings = validSettings({});

/** Settings of today's version, missing and bad values replaced by their defaults, unknown keys dropped. */
export function validSettings(settings: Record<string, unknown>): Settings {
  // A field that is not there at all is an error to valibot, whatever its fallback: each is named.
  const named = Object.fromEntries(Object.keys(SettingsSchema.entries).map((name) => [name, null]));
  return v.parse(SettingsSchema, { ...named, ...settings });
}

/** Whatever was stored, as settings: older versions brought up to date, then repaired field by field. */
export function readSettings(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  return validSettings(migrated({ ...known }));
}
