import { flatParent, isShadowRoot } from './flat-tree.ts';
import { frameAround, isCurrent } from './frames.ts';
import { HOST_ATTRIBUTE } from './marks.ts';
import { own } from '../own.ts';
import { lendSheet } from './shadow-sheet.ts';
import { styleOf } from './style-reading.ts';

/** Name of our entry in the document's highlight registry; style sheets address it as `::highlight(readout-evidence)`. */
export const HIGHLIGHT_NAME = 'readout-evidence';

/** For pages, with author origin: Chromium paints no highlight by a sheet of user origin, nor by another one beside such a sheet. */
export const HIGHLIGHT_SHEET = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffd966 !important; color: #1a1a1a !important; }`;

/** Take the highlights away, and their sheet out of the page's shadow trees, where the document's own does not reach. */
let takeBack: (() => void)[] = [];

/** Paints the ranges and brings the first of them into view. False where none of them is to be seen. */
export function showEvidence(doc: Document, ranges: readonly Range[]): boolean {
  const [first] = ranges.filter((range) => range.getClientRects().length > 0);
  if (first === undefined) {
    clearEvidence();
    return false;
  }
  clearEvidence();
  const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()));
  takeBack = [...roots].filter(isShadowRoot).filter((root) => !root.host.hasAttribute(HOST_ATTRIBUTE)).map((root) => lendSheet(root, HIGHLIGHT_SHEET));
  for (const part of new Set([doc, ...ranges.map(documentOf)])) paint(part, ranges.filter((range) => documentOf(range) === part));
  bringIntoView(doc, first);
  return true;
}

function documentOf(range: Range): Document {
  return range.startContainer.ownerDocument ?? (range.startContainer as Document);
}

/** Each document has a registry of highlights of its own, a frame's too. */
function paint(doc: Document, ranges: readonly Range[]): void {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  if (view === null || ranges.length === 0) return;
  if (doc === document) {
    CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
    return;
  }
  view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(...ranges));
  takeBack.push(() => { if (isCurrent(doc)) view.CSS.highlights.delete(HIGHLIGHT_NAME); });
}

/** Takes the highlight away. Scrolling is not undone. */
export function clearEvidence(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  for (const end of takeBack.splice(0)) end();
}

/** Scrolls whatever scrolls around the range, so that it stands in the upper half of what is seen. */
function bringIntoView(doc: Document, range: Range): void {
  const view = doc.defaultView;
  if (view === null) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  let { top } = range.getBoundingClientRect();
  let inside: Element | null = range.startContainer.parentElement;
  // From a frame outwards: where the frame itself scrolls, it does so at once, since what is around it has to follow.
  for (let at = documentOf(range); ; at = inside.ownerDocument) {
    const frame = at === doc ? null : frameAround(at);
    top -= scrollTo(at, inside, top, frame === null ? behavior : 'instant');
    if (frame === null) return;
    top += frame.getBoundingClientRect().top;
    inside = frame;
  }
}

/** Scrolls one document so that what is `top` pixels from the top of its window comes into view. Returns how far it went, if at once. */
function scrollTo(doc: Document, inside: Element | null, top: number, behavior: ScrollBehavior): number {
  const page = doc.scrollingElement ?? doc.documentElement;
  const scroller = scrollerOf(inside, page);
  const frame = scroller === page ? { top: 0, height: doc.defaultView?.innerHeight ?? 0 } : own(scroller, 'getBoundingClientRect').call(scroller);
  const before = own(scroller, 'scrollTop');
  const scroll: (by: ScrollToOptions) => void = own(scroller, 'scrollBy');
  scroll.call(scroller, { top: top - frame.top - frame.height * 0.35, left: 0, behavior });
  return behavior === 'instant' ? own(scroller, 'scrollTop') - before : 0;
}

function scrollerOf(inside: Element | null, page: Element): Element {
  for (let at = inside; at !== null && at !== page; at = flatParent(at)) {
    if (own(at, 'scrollHeight') > own(at, 'clientHeight') + 1 && /auto|scroll/.test(styleOf(at).overflowY)) return at;
  }
  return page;
}
