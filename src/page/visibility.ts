import { styleOf } from './style-reading.ts';

/** What the reader's browser does not show, by computed style: neither markup nor the place on the page decides. */

/** Never shown anywhere, and of use to the extractor: not to be marked as hidden. */
export const UNSEEN_BY_NATURE = new Set([
  'script', 'noscript', 'template', 'style', 'link', 'meta', 'base', 'title', 'head', 'source', 'track', 'param', 'area', 'map', 'datalist',
]);

/** Whether the page shows nothing of its body at all. */
export function hidesEverything(live: Document): boolean {
  const body: HTMLElement | null = live.body;
  if (live.defaultView === null || body === null) return false;
  return [live.documentElement, body].some((element) => {
    const style = styleOf(element);
    return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
  });
}
