import type { ArticleImage } from './article.ts';
import type { Addresses } from './addresses.ts';
import { squeeze, tagOf } from './dom.ts';

/** A picture as data; null for spacers, tracking pixels, and what has no address. */
export function imageOf(element: Element, addresses: Addresses): ArticleImage | null {
  const src = addresses.image(bestSource(element));
  if (!src) return null;
  const width = pixels(element.getAttribute('width'));
  const height = pixels(element.getAttribute('height'));
  // `<img width="1" height="1" src="https://stats.example/pixel">` counts visits; avatars and icons are no pictures of the story.
  if ((width !== null && width < 48) || (height !== null && height < 48)) return null;
  return { src, alt: squeeze(element.getAttribute('alt') ?? ''), width, height };
}

/** `srcset="/a-480.jpg 480w, /a-1200.jpg 1200w"`: the one nearest to a column's width on a fine screen, else `src`. */
function bestSource(element: Element): string {
  const own = element.getAttribute('src') ?? '';
  const real = own !== '' && !own.startsWith('data:');
  const sets = [element.getAttribute('srcset')];
  const parent = element.parentElement;
  if (!real && parent && tagOf(parent) === 'picture') for (const source of parent.querySelectorAll('source')) sets.push(source.getAttribute('srcset'));
  let best = real ? own : '';
  let bestWidth = 0;
  for (const set of sets) {
    for (const candidate of (set ?? '').split(/,\s+/)) {
      const [address, size] = candidate.trim().split(/\s+/, 2);
      const width = size?.endsWith('w') ? Number.parseInt(size, 10) : 1;
      if (!address || address.startsWith('data:')) continue;
      if (best === '' || (width > bestWidth && width <= 1600)) {
        best = address;
        bestWidth = width;
      }
    }
  }
  return best;
}

function pixels(value: string | null): number | null {
  const match = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value ?? '');
  return match ? Number(match[1]) : null;
}
