import type { CleanMode } from '../page/clean-mode.ts';
import type { CleanState } from '../platform/schemas.ts';

/** What the demonstration article offers to the page of ours that it stands in. */
export interface DemoHandle {
  cleanMode: CleanMode;
  /** Calls back when clean mode was switched from inside. */
  onChange(listener: (state: CleanState) => void): void;
  /** The article as one HTML file; null where it cannot be had. */
  file(): Promise<string | null>;
}

/** Where the article's window holds it. */
export const DEMO = Symbol.for('readout.demo');

/** Told to the article's window when it is there. */
export const DEMO_READY = 'readout-demo';
