import type { TargetedMouseEvent } from 'preact';
import { useCallback } from 'preact/hooks';

/**
 * Goes to a place of the article, as a browser does for `#note`; it cannot do so itself within a shadow tree, and would move the page behind instead.
 * A place is an element that carries its names in `data-anchor`, parted by blanks. It takes the focus, so that the keyboard goes on from there.
 */
export function useJump(to: string): (event: TargetedMouseEvent<HTMLAnchorElement>) => void {
  return useCallback((event: TargetedMouseEvent<HTMLAnchorElement>) => {
    // With a key held down the reader asks for a tab or a window of its own.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const root = event.currentTarget.closest('article');
    const name = encodeURIComponent(to);
    const place = [...root?.querySelectorAll<HTMLElement>('[data-anchor]') ?? []].find((element) => element.dataset['anchor']?.split(' ').includes(name));
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  }, [to]);
}

/** The names of a place, as the attribute that `useJump` looks for; blanks in them are spelt out. */
export function anchorNames(names: readonly string[]): string {
  return names.map(encodeURIComponent).join(' ');
}
