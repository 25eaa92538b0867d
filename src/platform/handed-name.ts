import * as v from 'valibot';

/** The part of `storage.session` that is used. */
interface HandOverArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'look-up:name';
/** As much as the field for a name takes. */
const LONGEST = 200;
const NameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));

/** A name on its way from the context menu to the panels, which open without being told why. */
export function handedName(area: HandOverArea) {
  return {
    /** False where there is nothing in it to look up. */
    async give(words: string): Promise<boolean> {
      const name = v.safeParse(NameSchema, words.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST));
      if (name.success) await area.set({ [KEY]: name.output });
      return name.success;
    },
    /** Gives the name once, and forgets it; null where none waits. */
    async take(): Promise<string | null> {
      const name = v.safeParse(NameSchema, (await area.get(KEY))[KEY]);
      await area.remove(KEY);
      return name.success ? name.output : null;
    },
  };
}
