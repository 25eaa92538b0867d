import { own } from '../own.ts';

/** Frames of the page's own site, which a script of the page may look into; those of other sites are closed to everybody. */

export const FRAME = 'iframe, frame';
/** `<iframe id="google_ads_frame_1">`, `<iframe class="ad-slot">`, `<iframe title="Advertisement">` */
const ADVERTISEMENT = /(?:^|[\s_-])(?:ads?|adslot|adunit|adframe|advert\w*|sponsor\w*|dfp|banner|promo)(?:$|[\s_\-\d])/i;
const NAMING = ['id', 'name', 'class', 'title', 'aria-label'];
/** Characters of running text that a frame must hold to be looked at. */
const LEAST = 500;
/** A stretch of text shorter than this is a label, a menu entry, a button. */
const RUN = 50;

export function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** The document that a frame shows; null where it is of another site or there is none. */
export function documentIn(frame: Element): Document | null {
  if (!isFrame(frame)) return null;
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    const body: HTMLElement | null = inner?.body ?? null;
    return body === null ? null : inner;
  } catch {
    // Some browsers throw where others answer null.
    return null;
  }
}

/** The frame that a document stands in; null for the page itself. */
export function frameAround(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether an element stands in the page, or in a document that one of its frames still shows. */
export function isInPage(element: Element): boolean {
  try {
    return own(element, 'isConnected') && isCurrent(own(element, 'ownerDocument'));
  } catch {
    // Firefox takes a frame's former document away from extensions: every question to it is an error.
    return false;
  }
}

/** Whether a document can be seen: not where its frame has gone to another page or out of its own. */
export function isCurrent(doc: Document): boolean {
  try {
    const view = doc.defaultView;
    if (view === null) return false;
    const frame = frameAround(doc);
    return frame === null ? view.parent === view : frame.isConnected && documentIn(frame) === doc;
  } catch {
    return false;
  }
}

/**
 * Of a document's frames, the one that holds the page's text: more running text than the document itself and every other
 * frame. Null where the text stands in the page, as nearly always. Frames that name themselves advertisements are none.
 */
export function storyFrame(frames: readonly Element[], around: Document): Element | null {
  let best: { frame: Element; length: number } | null = null;
  for (const frame of frames) {
    const inner = documentIn(frame);
    if (inner === null || NAMING.some((name) => ADVERTISEMENT.test(frame.getAttribute(name) ?? ''))) continue;
    const length = wordsIn(inner);
    if (length >= LEAST && length > (best?.length ?? 0)) best = { frame, length };
  }
  return best !== null && best.length > proseIn(around.body) ? best.frame : null;
}

/** Running text of a document and of the frames in it, in characters. */
function wordsIn(doc: Document): number {
  const inner = [...doc.querySelectorAll(FRAME)].map(documentIn).filter((each) => each !== null);
  return Math.max(proseIn(doc.body), ...inner.map(wordsIn));
}

function proseIn(root: Element): number {
  let length = 0;
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const run = (node.nodeValue ?? '').trim().length;
    if (run >= RUN && node.parentElement?.closest('a, script, style, noscript, template, textarea') === null) length += run;
  }
  return length;
}
