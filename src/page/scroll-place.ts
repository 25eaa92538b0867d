import { own } from '../own.ts';

/** Where the reader was on the page, so that they can be put back there to the pixel. */

export interface Place {
  restore(): void;
}

/**
 * The window's scroll position, that of every given element that is scrolled itself (app shells scroll inside a box), and
 * the focus, which the browser takes from what is not shown.
 */
export function rememberPlace(view: Window, elements: readonly Element[]): Place {
  const { scrollX, scrollY } = view;
  const focused = view.document.activeElement;
  const inner = elements
    .map((element) => ({ element, left: own(element, 'scrollLeft'), top: own(element, 'scrollTop') }))
    .filter(({ left, top }) => left !== 0 || top !== 0);
  return {
    restore() {
      if (focused !== null && focused !== view.document.activeElement && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
      for (const { element, left, top } of inner) {
        const scroll: (to: ScrollToOptions) => void = own(element, 'scrollTo');
        scroll.call(element, { left, top, behavior: 'instant' });
      }
      view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

/**
 * Keeps the words under the reader's eyes while the layout changes around them.
 * Returns what to call once the page is laid out anew.
 */
export function holdView(view: Window, elements: readonly Element[]): () => void {
  const anchor = elements.find((element) => {
    const box = boxOf(element);
    return box.height > 0 && box.bottom > 0 && box.top < view.innerHeight;
  });
  const top = anchor === undefined ? 0 : boxOf(anchor).top;
  const fromStart = anchor === undefined || anchor === elements[0];
  return () => {
    if (fromStart) view.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    else view.scrollBy({ left: 0, top: boxOf(anchor).top - top, behavior: 'instant' });
  };
}

function boxOf(element: Element): DOMRect {
  return own(element, 'getBoundingClientRect').call(element);
}
