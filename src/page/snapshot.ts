import { HIDDEN_ATTRIBUTE, REFS } from '../article/article.ts';
import { layOutStoryFrame } from './frame-copy.ts';
import type { FrameTwin } from './frame-copy.ts';
import { isFrame, isInPage } from './frames.ts';
import { own } from './own.ts';
import { flattenShadowTree, shadowOf } from './shadow-trees.ts';
import { hiddenElements } from './visibility.ts';
import { wholeTree } from './whole-tree.ts';

/** A page's copy, cut off from the page: whatever is done to it, the page does not notice. */
export interface Snapshot {
  /** REFS holds the numbers of its elements, which carry HIDDEN_ATTRIBUTE where the reader's browser does not show them. */
  copy: Document;
  /** The live element that a number stands for; null where the page has dropped it since. */
  elementOf(ref: number): Element | null;
}

/**
 * Copies the live document without touching it. The copy belongs to a document without a window: scripts, image loads and
 * custom elements' code do not run there. Open shadow trees are laid out in the copy as they are on the screen, and so is a
 * frame that holds the page's text.
 */
export function takeSnapshot(live: Document): Snapshot {
  const copy = live.implementation.createHTMLDocument('');
  const root = copy.importNode(live.documentElement, true);
  const refs: WeakRef<Element>[] = [];
  const hidden = hiddenElements(live);
  const shadowHosts: { host: Element; twin: Element }[] = [];
  const frames: FrameTwin[] = [];
  const number = (tree: Element, twinTree: Element): void => {
    const twins = wholeTree(twinTree);
    let place = 0;
    for (const element of wholeTree(tree)) {
      const twin = twins[place];
      place += 1;
      if (twin === undefined) return;
      REFS.set(twin, refs.length);
      refs.push(new WeakRef(element));
      if (hidden.has(element)) own(twin, 'setAttribute').call(twin, HIDDEN_ATTRIBUTE, '');
      if (element.localName === 'img') settleImage(element, twin);
      if (shadowOf(element) !== null) shadowHosts.push({ host: element, twin });
      if (isFrame(element)) frames.push({ frame: element, twin });
    }
  };
  const numberAll = (tree: Element, twinTree: Element): FrameTwin[] => {
    number(tree, twinTree);
    // Deeper hosts are met while shallower ones are flattened, so the list grows as it is worked through.
    for (const { host, twin } of shadowHosts) flattenShadowTree(host, twin, number);
    shadowHosts.length = 0;
    return frames.splice(0);
  };
  const met = numberAll(live.documentElement, root);
  const enterFrame = (inner: Document): void => { for (const element of hiddenElements(inner)) hidden.add(element); };
  layOutStoryFrame(live, met.filter(({ frame }) => !hidden.has(frame)), enterFrame, numberAll);
  // A browser reads through every sheet that comes into a document.
  for (const sheet of root.querySelectorAll('style')) sheet.remove();
  settleBase(live, root);
  liftOverlay(root);
  copy.replaceChild(root, copy.documentElement);

  return {
    copy,
    elementOf(ref) {
      const element = refs[ref]?.deref();
      return element !== undefined && isInPage(element) ? element : null;
    },
  };
}

/** What the browser chose to show of an image (`srcset`, `picture`, a lazy loader's swap) is what the copy names as its source. */
function settleImage(live: Element, twin: Element): void {
  const image = live as HTMLImageElement;
  // A placeholder of one pixel or a drawing in the address says nothing of the picture that is to come.
  if (!/^https?:/.test(image.currentSrc)) return;
  if (image.naturalWidth <= 1) {
    // One pixel with no other picture to come counts visits: `<img src="https://stats.example/v">`.
    if (image.naturalWidth === 1 && image.naturalHeight === 1 && ![...twin.attributes].some(({ name }) => /^data-(?!readout)|^srcset$|^loading$/.test(name))) twin.setAttribute('width', '1');
    return;
  }
  twin.setAttribute('src', image.currentSrc);
  if (!twin.hasAttribute('width')) twin.setAttribute('width', String(image.naturalWidth));
  if (!twin.hasAttribute('height')) twin.setAttribute('height', String(image.naturalHeight));
}

/** A document without a window has no address of its own: its links are resolved by a base that names the page's. */
function settleBase(live: Document, root: Element): void {
  // There is no `head` in a page that was built without one.
  const head = root.querySelector('head') ?? root;
  const base = root.querySelector('base[href]') ?? head.insertBefore(root.ownerDocument.createElement('base'), head.firstChild);
  base.setAttribute('href', live.baseURI);
}

/**
 * An open overlay tells screen readers to pass over the page behind it: `<div id="app" aria-hidden="true">`. That says nothing
 * of the page's text, which extractors would take for hidden.
 */
function liftOverlay(root: Element): void {
  // Icons are hidden from screen readers by the hundred, and the text of a page is long: it is measured only where it must be.
  let all: number | null = null;
  for (const element of root.querySelectorAll('[aria-hidden="true"]')) {
    if (own(element, 'querySelector').call(element, 'p') === null) continue;
    all ??= root.querySelector('body')?.textContent?.length ?? 0;
    if ((own(element, 'textContent')?.length ?? 0) * 2 > all) own(element, 'removeAttribute').call(element, 'aria-hidden');
  }
}
