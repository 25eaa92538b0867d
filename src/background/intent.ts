import * as v from 'valibot';
import { LOOKS, patternOf } from '../settings/sites.ts';

/** The part of `storage.session` that is used. */
interface IntentArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'site:intent';
const IntentSchema = v.object({ site: v.string(), look: v.picklist(LOOKS), tabId: v.number() });
export type Intent = v.InferOutput<typeof IntentSchema>;

/**
 * What the reader wanted when the browser was asked to allow a site. Firefox closes the popup that asks as soon as its question
 * comes up, so nobody is there for the answer but the background, which may have slept meanwhile.
 */
export function intents(area: IntentArea) {
  return {
    note: (intent: Intent | null) => (intent === null ? area.remove(KEY) : area.set({ [KEY]: intent })),
    /** Gives the intent that these newly allowed patterns answer, once; null where they answer none. */
    async answered(patterns: readonly string[]): Promise<Intent | null> {
      const noted = v.safeParse(IntentSchema, (await area.get(KEY))[KEY]);
      if (!noted.success || !patterns.includes(patternOf(noted.output.site))) return null;
      await area.remove(KEY);
      return noted.output;
    },
  };
}
