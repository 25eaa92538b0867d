import { createContext } from 'preact';
import type { Settings } from '../../settings/settings.ts';

/** The settings that the reader look obeys, and its controls change. */
export type ReaderSettings = Omit<Settings, 'version' | 'look' | 'quotes'>;

/** What of the article is drawn; everything, unless the reader wants less. */
export const Drawn = createContext<Pick<ReaderSettings, 'images' | 'links'>>({ images: true, links: true });

/** Whether movement that the reader did not ask for is wanted: to be asked anew each time, as it can be switched. */
export function scrollBehavior(): ScrollBehavior {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
