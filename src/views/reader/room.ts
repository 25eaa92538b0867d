import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReaderSettings } from './comfort.ts';

/** Widths in CSS pixels, as in beside.css: the panels, and a speaker with the gap to the text. */
const PANELS = 352 + 24;
const SPEAKER = 172;
/** Blank edges of the column of text. */
const EDGES = 48;

/** What there is room for beside a column of text in a window. */
export function roomFor(window: number, settings: Pick<ReaderSettings, 'fontSize' | 'width' | 'margin' | 'speakers'>,
  hasFacts: boolean): { margin: boolean; voices: boolean } {
  const free = window - (settings.fontSize * settings.width + EDGES);
  const margin = hasFacts && settings.margin && free >= PANELS;
  // Without the panels the column stands in the middle.
  const left = margin ? free - PANELS : free / 2;
  return { margin, voices: hasFacts && settings.speakers && left >= SPEAKER - EDGES / 2 };
}

/** The same for an element, now and whenever its width changes. */
export function useRoom(whole: RefObject<HTMLElement | null>, settings: ReaderSettings, hasFacts: boolean): { margin: boolean; voices: boolean } {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = whole.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [whole]);
  return roomFor(width, settings, hasFacts);
}
