import { flatParent, isShadowRoot } from './flat-tree.ts';
import { HOST_ATTRIBUTE } from './marks.ts';
import { own } from './own.ts';
import { lendSheet } from './shadow-sheet.ts';
import { styleOf } from './style-reading.ts';

/** Name of our entry in the document's highlight registry; style sheets address it as `::highlight(readout-evidence)`. */
export const HIGHLIGHT_NAME = 'readout-evidence';

/** For pages, with author origin: Chromium paints no highlight by a sheet of user origin, nor by another one beside such a sheet. */
export const HIGHLIGHT_SHEET = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffd966 !important; color: #1a1a1a !important; }`;

/** Take the highlights' sheet out of the page's shadow trees again, where the document's own does not reach. */
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
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  bringIntoView(doc, first);
  return true;
}

/** Takes the highlight away. Scrolling is not undone. */
export function clearEvidence(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  for (const end of takeBack.splice(0)) end();
}

/** Scrolls whatever scrolls around the range, so that it stands in the upper half of what is seen. */
function bringIntoView(doc: Document, range: Range): void {
  const view = doc.defaultView;
  const page = doc.scrollingElement ?? doc.documentElement;
  if (view === null) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const scroller = scrollerOf(range, page);
  const frame = scroller === page ? { top: 0, height: view.innerHeight } : own(scroller, 'getBoundingClientRect').call(scroller);
  const top = range.getBoundingClientRect().top - frame.top - frame.height * 0.35;
  const scroll: (by: ScrollToOptions) => void = own(scroller, 'scrollBy');
  scroll.call(scroller, { top, left: 0, behavior });
}

function scrollerOf(range: Range, page: Element): Element {
  let at: Element | null = range.startContainer.parentElement;
  while (at !== null && at !== page) {
    if (own(at, 'scrollHeight') > own(at, 'clientHeight') + 1 && /auto|scroll/.test(styleOf(at).overflowY)) return at;
    at = flatParent(at);
  }
  return page;
}
