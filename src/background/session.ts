import * as v from 'valibot';
import type { Brief } from '../facts/brief.ts';
import { briefKeyOf } from '../platform/brief-watch.ts';
import { BriefSchema } from '../platform/schemas.ts';

/** The part of `storage.session` that is used: it outlives a sleeping background and ends with the browser. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface Remembered {
  articleKey: string;
  brief: Brief;
  analysed: boolean;
}

const RememberedSchema = v.object({ articleKey: v.string(), brief: BriefSchema, analysed: v.boolean() });

/**
 * What the background knows of each tab. Memory only saves work: a brief that cannot be stored
 * (quota) or no longer reads back (an update changed its shape) is made again from the page.
 */
export function rememberedBriefs(area: SessionArea) {
  return {
    async get(tabId: number): Promise<Remembered | null> {
      const stored = await area.get(briefKeyOf(tabId));
      const parsed = v.safeParse(RememberedSchema, stored[briefKeyOf(tabId)]);
      return parsed.success ? parsed.output : null;
    },
    /** False where the browser refused to store it. */
    async set(tabId: number, remembered: Remembered): Promise<boolean> {
      try {
        await area.set({ [briefKeyOf(tabId)]: remembered });
        return true;
      } catch {
        return false;
      }
    },
    forget(tabId: number): Promise<void> {
      return area.remove(briefKeyOf(tabId));
    },
  };
}
