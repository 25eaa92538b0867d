import type { Draft } from './before.ts';
import type { PageElement } from '../tree/element.ts';

/** Attributes in which pages keep the address of a picture until it is scrolled to. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-hi-res-src', 'data-image', 'data-src-medium', 'data-full-src'];
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** `<img src="data:image/gif;base64,R0…" data-src="/photo.jpg">`: the picture gets the address it waits for. */
export function wakeLazyImages({ body }: Draft): void {
  for (const image of body.querySelectorAll('img, source, amp-img')) {
    const src = image.getAttribute('src');
    if (src === null || src === '' || src.startsWith('data:') || /(?:spacer|blank|placeholder|transparent|loading)[^/]*\.(?:gif|png|svg)/i.test(src)) {
      const waiting = firstOf(image, SOURCES);
      if (waiting && /^(?:https?:)?[/.\w]/i.test(waiting) && !waiting.startsWith('{')) image.setAttribute('src', waiting);
    }
    if (!image.getAttribute('srcset')) {
      const waiting = firstOf(image, SETS);
      if (waiting) image.setAttribute('srcset', waiting);
    }
  }
}

function firstOf(element: PageElement, names: readonly string[]): string | null {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return null;
}
