import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where the reader is in the article. */
export interface ReadingPlace {
  /** From 0 at its beginning to 1 when its end has come into view. */
  done: number;
  /** The part of the article at the height that is being read; null before there is anything. */
  current: HTMLElement | null;
}

/** Calls `onPlace` now, and whenever the reader has scrolled or the article has changed its size: at most once a frame. */
export function useReadingPlace(article: RefObject<HTMLElement | null>, wanted: boolean, onPlace: (place: ReadingPlace) => void): void {
  useEffect(() => {
    const element = article.current;
    const scroller = element?.closest('dialog');
    if (!wanted || !element || !scroller) return undefined;
    let frame: number | null = null;
    const look = () => {
      frame = null;
      onPlace(placeIn(element, scroller));
    };
    const later = () => { frame ??= requestAnimationFrame(look); };
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', later, { passive: true });
    look();
    return () => {
      scroller.removeEventListener('scroll', later);
      sizes.disconnect();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [article, wanted, onPlace]);
}

function placeIn(article: HTMLElement, scroller: HTMLElement): ReadingPlace {
  const { top, height } = article.getBoundingClientRect();
  const window = scroller.clientHeight;
  const hidden = height - window;
  const done = hidden <= 0 ? 1 : Math.min(1, Math.max(0, -top / hidden));
  return { done, current: partAt([...article.children], window * lineAt(done)) };
}

/** How far down the window one reads: near its top at the beginning and near its bottom at the end, where nothing can be scrolled to any more. */
function lineAt(done: number): number {
  return 0.25 + 0.5 * done;
}

/** The last part that begins above a height; the first where none does. Parts stand in order: ten thousand of them take fourteen looks. */
function partAt(parts: readonly Element[], height: number): HTMLElement | null {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.getBoundingClientRect().top ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part instanceof HTMLElement ? part : null;
}
