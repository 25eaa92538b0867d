import type { PackedPage } from '../article/tree/packed.ts';
import { layOutStoryFrame } from './frame-copy.ts';
import { isInPage } from './frames.ts';
import { LiveReader } from './live-reader.ts';

/** A page as it stands now, cut off from the page: whatever is done with it, the page does not notice. */
export interface Snapshot {
  /** Its elements have numbers, and are marked where the reader's browser does not show them. */
  page: PackedPage;
  /** The live element that a number stands for; null where the page has dropped it since. */
  elementOf(ref: number): Element | null;
}

/**
 * Reads the live document without touching it, in one go through it. What is read is plain data: scripts, image loads and
 * custom elements' code do not run there. Open shadow trees are read as they are on the screen, and so is a frame that holds the page's text.
 */
export function takeSnapshot(live: Document): Snapshot {
  const reader = new LiveReader(live);
  reader.read(live.documentElement, 'html', 0);
  const page = reader.result(true, live.baseURI);
  const shown = reader.takeFrames().filter(({ packed: [, , , hidden] }) => hidden === 0);
  if (!page.isTooLarge) layOutStoryFrame(live, page.nodes, shown, reader);
  const { sources } = reader;
  return {
    page,
    elementOf(ref) {
      const element = sources[ref];
      return element !== undefined && isInPage(element) ? element : null;
    },
  };
}
