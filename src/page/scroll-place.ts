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
    .filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0)
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  return {
    restore() {
      if (focused !== null && focused !== view.document.activeElement && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
      for (const { element, left, top } of inner) element.scrollTo({ left, top, behavior: 'instant' });
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
    const box = element.getBoundingClientRect();
    return box.height > 0 && box.bottom > 0 && box.top < view.innerHeight;
  });
  const top = anchor?.getBoundingClientRect().top ?? 0;
  const fromStart = anchor === undefined || anchor === elements[0];
  return () => {
    if (fromStart) view.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    else view.scrollBy({ left: 0, top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}
