import { LOOK_ATTRIBUTE, sweep } from './marks.ts';

/** What one run of our script leaves for the next one in the same page. */
interface Instance {
  isAlive(): boolean;
}

const KEY = Symbol.for('readout.instance');
/** How often a run looks whether the extension is still there, in milliseconds. It costs one property. */
const PULSE = 2000;

type Holder = typeof globalThis & { [KEY]?: Instance };

/**
 * Starts our script in a page, once: a second injection changes nothing while the first is alive. When the extension was
 * updated or removed, the first can reach nobody any more: it ends itself, and the page is handed over without a trace.
 * @param isAlive whether this run can still reach the extension
 * @param start given a name for this run; returns what ends it
 */
export function takeOver(doc: Document, isAlive: () => boolean, start: (owner: string) => () => void): void {
  const holder: Holder = globalThis;
  if (holder[KEY]?.isAlive() === true) return;
  // Marks that no living run answers for: the browser throws an old run's world away without asking it.
  sweep(doc);
  const owner = Math.random().toString(36).slice(2, 10);
  const end = start(owner);
  holder[KEY] = { isAlive };
  const beat = (): void => {
    if (isAlive()) {
      setTimeout(beat, PULSE);
      return;
    }
    const marked = doc.documentElement.getAttribute(LOOK_ATTRIBUTE);
    // Another run may have marked the page meanwhile; then it is no longer ours to give back.
    if (marked === null || marked.endsWith(` ${owner}`)) end();
  };
  setTimeout(beat, PULSE);
}
