import { isElement, isText } from '../dom.ts';
import type { Draft } from './before.ts';
import type { PageElement } from '../tree/element.ts';

/**
 * `<img src="spacer.gif" class="lazy"><noscript><img src="real.jpg"></noscript>`: the picture a page keeps for readers
 * without scripts takes the place of the empty one before it. Where scripts run, a browser holds that markup as text,
 * so the attributes are read from it, never the markup itself.
 */
export function useNoscriptImages({ body }: Draft): void {
  for (const noscript of body.querySelectorAll('noscript')) {
    const source = imageIn(noscript);
    if (!source) continue;
    const before = noscript.previousElementSibling;
    const image = before?.localName === 'img' ? before : before?.querySelector('img');
    if (image) {
      for (const [name, value] of source) if (value !== '') image.setAttribute(name, value);
    } else {
      // In its place, and for no element of the live page.
      noscript.becomePlain('img');
      noscript.ref = null;
      noscript.hidden = false;
      noscript.replaceChildren();
      for (const [name, value] of source) noscript.setAttribute(name, value);
    }
  }
}

const READ = ['src', 'srcset', 'alt', 'width', 'height'];

function imageIn(noscript: PageElement): [string, string][] | null {
  const parsed = noscript.querySelector('img');
  if (parsed) return READ.flatMap((name) => (parsed.hasAttribute(name) ? [[name, parsed.getAttribute(name) ?? ''] as [string, string]] : []));
  if (isElement(noscript.firstChild) || !isText(noscript.firstChild)) return null;
  const markup = /<img\s([^>]{1,4000})>/i.exec(noscript.textContent)?.[1];
  if (!markup) return null;
  const pairs: [string, string][] = [];
  for (const match of markup.matchAll(/([a-z]{3,6})=(?:"([^"]*)"|'([^']*)')/gi)) {
    const name = (match[1] ?? '').toLowerCase();
    if (READ.includes(name)) pairs.push([name, (match[2] ?? match[3] ?? '').replaceAll('&amp;', '&')]);
  }
  return pairs.some(([name]) => name === 'src') ? pairs : null;
}
