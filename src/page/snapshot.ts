import type { PageElement } from '../article/tree/element.ts';
import { PageTree } from '../article/tree/tree.ts';
import { layOutStoryFrame } from './frame-copy.ts';
import { isInPage } from './frames.ts';
import { LiveReader } from './live-reader.ts';

/** A page's copy, cut off from the page: whatever is done to it, the page does not notice. */
export interface Snapshot {
  /** Its elements have numbers, and are marked where the reader's browser does not show them. */
  copy: PageTree;
  /** The live element that a number stands for; null where the page has dropped it since. */
  elementOf(ref: number): Element | null;
}

/**
 * Reads the live document without touching it, in one go through it. What is read is plain data: scripts, image loads and
 * custom elements' code do not run there. Open shadow trees are read as they are on the screen, and so is a frame that holds the page's text.
 */
export function takeSnapshot(live: Document): Snapshot {
  const reader = new LiveReader(live);
  const root = reader.read(live.documentElement, null, 0);
  layOutStoryFrame(live, reader.takeFrames().filter(({ twin }) => !twin.hidden), (inner) => reader.readFrame(inner));
  liftOverlay(root);
  const { sources } = reader;
  return {
    copy: new PageTree(root, { isSeen: true, isTooLarge: reader.isTooLarge, base: live.baseURI }),
    elementOf(ref) {
      const element = sources[ref]?.deref();
      return element !== undefined && isInPage(element) ? element : null;
    },
  };
}

/**
 * An open overlay tells screen readers to pass over the page behind it: `<div id="app" aria-hidden="true">`. That says nothing
 * of the page's text, which extractors would take for hidden.
 */
function liftOverlay(root: PageElement): void {
  // Icons are hidden from screen readers by the hundred, and the text of a page is long: it is measured only where it must be.
  let all: number | null = null;
  for (const element of root.querySelectorAll('[aria-hidden="true"]')) {
    if (element.querySelector('p') === null) continue;
    all ??= root.querySelector('body')?.textContent.length ?? 0;
    if (element.textContent.length * 2 > all) element.removeAttribute('aria-hidden');
  }
}
