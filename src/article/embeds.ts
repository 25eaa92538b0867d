import type { Addresses } from './addresses.ts';
import { squeeze, tagOf } from './dom.ts';

export interface Embed {
  href: string;
  title: string;
}

/** `<blockquote class="twitter-tweet">`, `<blockquote class="instagram-media">`: a post whose last link is its own address. */
const POST = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-card|fb-post|bluesky-embed|mastodon-embed)(?:\s|$)/;

/** Whether an element is the placeholder of another site's post, as that site's own code for embedding writes it. */
export function isPost(element: Element): boolean {
  return POST.test(element.getAttribute('class') ?? '');
}

/** A post of another site as a link to it, titled by its first words. */
export function postOf(element: Element, addresses: Addresses): Embed | null {
  const cited = addresses.link(element.getAttribute('cite') ?? element.getAttribute('data-instgrm-permalink') ?? '');
  const last = [...element.querySelectorAll('a[href]')].at(-1);
  const href = cited ?? addresses.link(last?.getAttribute('href') ?? '');
  return href === null ? null : { href, title: titleFor(squeeze(element.textContent ?? ''), href) };
}

/** A player or frame as a link to what it would load; null where it loads nothing a reader could open. */
export function embedOf(element: Element, addresses: Addresses): Embed | null {
  const tag = tagOf(element);
  const source = element.getAttribute('src') ?? element.getAttribute('data-src')
    ?? (tag === 'object' ? element.getAttribute('data') : null)
    ?? element.querySelector('source[src]')?.getAttribute('src') ?? '';
  const href = addresses.link(source);
  // Frames without a size are beacons of advertisers.
  if (!href || element.getAttribute('width') === '0' || element.getAttribute('height') === '0' || element.getAttribute('width') === '1') return null;
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  return { href, title: titleFor(squeeze(title), href) };
}

function titleFor(words: string, href: string): string {
  if (words !== '') return words.length > 140 ? `${words.slice(0, 139)}…` : words;
  return new URL(href).hostname.replace(/^www\./, '');
}
