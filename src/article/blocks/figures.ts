import type { ArticleImage } from '../article.ts';
import type { Addresses } from '../addresses.ts';
import { squeeze, tagOf } from '../dom.ts';
import type { PageElement } from '../tree/element.ts';

/** `style="width:1px;height:1px"`, `style="width: 0"` */
const PIXEL = /(?:^|;)\s{0,9}(?:width|height)\s{0,9}:\s{0,9}[01](?:px)?\s{0,9}(?:;|$)/i;

/** A picture as data; null for spacers, tracking pixels, and what has no address. */
export function imageOf(element: PageElement, addresses: Addresses): ArticleImage | null {
  const src = bestSource(element, addresses);
  if (!src) return null;
  const width = pixels(element.getAttribute('width'));
  const height = pixels(element.getAttribute('height'));
  // `<img width="1" height="1" src="https://stats.example/pixel">` counts visits; avatars and icons are no pictures of the story.
  if ((width !== null && width < 48) || (height !== null && height < 48) || PIXEL.test(element.getAttribute('style') ?? '')) return null;
  return { src, alt: squeeze(element.getAttribute('alt') ?? ''), width, height };
}

/** The address of the picture: of `srcset="/a-480.jpg 480w, /a-1200.jpg 1200w"` the one nearest to a column's width on a fine screen, else `src`. */
function bestSource(element: PageElement, addresses: Addresses): string | null {
  const own = addresses.image(element.getAttribute('src') ?? '');
  const sets = [element.getAttribute('srcset')];
  const parent = element.parentElement;
  if (own === null && parent && tagOf(parent) === 'picture') for (const source of parent.querySelectorAll('source')) sets.push(source.getAttribute('srcset'));
  let best = own;
  let bestWidth = 0;
  for (const { address, width } of sets.flatMap((set) => candidatesOf(set ?? ''))) {
    const src = best === null || (width > bestWidth && width <= 1600) ? addresses.image(address) : null;
    if (src === null) continue;
    best = src;
    bestWidth = width;
  }
  return best;
}

/**
 * The candidates of a `srcset` as a browser takes it apart: an address reaches to the next blank, commas in it are its own
 * (`/a,b.jpg 1x`, `data:image/gif;base64,R0 1x`), those at its end part it from the next. `width` is 1 where none is given.
 */
function candidatesOf(set: string): { address: string; width: number }[] {
  return [...set.matchAll(/([^\s,]\S*)([^,]*)/g)].map(([, run = '', rest = '']) => {
    const [size = ''] = run.endsWith(',') ? [] : rest.trim().split(/\s/, 1);
    return { address: withoutCommas(run), width: /^\d{1,5}w$/.test(size) ? Number.parseInt(size, 10) : 1 };
  });
}

/** "/a.jpg,," → "/a.jpg" */
function withoutCommas(run: string): string {
  let end = run.length;
  while (run[end - 1] === ',') end -= 1;
  return run.slice(0, end);
}

function pixels(value: string | null): number | null {
  const match = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value ?? '');
  return match ? Number(match[1]) : null;
}
