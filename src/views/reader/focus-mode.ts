import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { type ReadingPlace, useReadingPlace } from './reading-place.ts';

/** Marks the part of the article that is being read with `data-current`, while `on`. */
export function useFocusMode(article: RefObject<HTMLElement | null>, on: boolean): void {
  const marked = useRef<HTMLElement | null>(null);
  const mark = useCallback((part: HTMLElement | null) => {
    if (part === marked.current) return;
    marked.current?.removeAttribute('data-current');
    part?.setAttribute('data-current', '');
    marked.current = part;
  }, []);
  useReadingPlace(article, on, useCallback(({ current }: ReadingPlace) => mark(current), [mark]));
  useEffect(() => {
    const element = article.current;
    if (!on || element === null) return undefined;
    // What the keyboard has gone to is what is being read.
    const follow = ({ target }: FocusEvent) => {
      const part = [...element.children].find((child) => child instanceof HTMLElement && target instanceof Node && child.contains(target));
      if (part instanceof HTMLElement) mark(part);
    };
    element.addEventListener('focusin', follow);
    return () => {
      element.removeEventListener('focusin', follow);
      mark(null);
    };
  }, [article, on, mark]);
}
