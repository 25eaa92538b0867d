import type { Addresses } from './addresses.ts';
import { postAddress } from './embed-addresses.ts';
import { squeeze, tagOf } from './dom.ts';
import type { PageElement } from './tree/element.ts';

export interface Embed {
  href: string;
  title: string;
}

/** Elements that load a player or post of another site, or stand for one until a script replaces them. */
export const EMBEDS: ReadonlySet<string> = new Set([
  'iframe', 'video', 'audio', 'object', 'embed', 'lite-youtube', 'lite-vimeo', 'twitter-widget', 'bsky-embed',
  'amp-youtube', 'amp-vimeo', 'amp-dailymotion', 'amp-video', 'amp-audio', 'amp-iframe', 'amp-twitter', 'amp-instagram', 'amp-facebook', 'amp-tiktok',
  'amp-reddit', 'amp-soundcloud', 'amp-bluesky', 'amp-embedly-card',
]);

/** `<blockquote class="twitter-tweet">`, `<div class="fb-post">`: what the sites' own code for embedding leaves where no script has run. */
const POST = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-card|reddit-embed-bq|fb-post|fb-video|bluesky-embed|mastodon-embed|threads-post|text-post-media|telegram-post)(?:\s|$)/;

/** Whether an element is the placeholder of another site's post, as that site's own code for embedding writes it. */
export function isPost(element: PageElement): boolean {
  return POST.test(element.getAttribute('class') ?? '');
}

/** A post of another site as a link to it, titled by its first words. */
export function postOf(element: PageElement, addresses: Addresses): Embed | null {
  const stated = ['cite', 'data-instgrm-permalink', 'data-href', 'data-text-post-permalink', 'data-embed-url', 'data-bluesky-uri']
    .map((name) => addresses.link(postAddress(element.getAttribute(name) ?? ''))).find((href) => href !== null) ?? null;
  // The last link of such a post is its own address: "— Road Office (@roads) March 3, 2031".
  const last = [...element.querySelectorAll('a[href]')].at(-1);
  const href = stated ?? addresses.link(last?.getAttribute('href') ?? '');
  return href === null ? null : { href, title: titleFor(squeeze(element.textContent), href) };
}

/** A player or frame as a link to what it would show; null where it loads nothing a reader could open. */
export function embedOf(element: PageElement, addresses: Addresses): Embed | null {
  const href = addresses.link(postAddress(sourceOf(element)));
  // Frames without a size are beacons of advertisers.
  if (!href || ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? ''))) return null;
  const title = ['title', 'aria-label', 'data-title', 'playlabel'].map((name) => squeeze(element.getAttribute(name) ?? ''))
    .find((words) => words !== '' && !isGeneric(words));
  const caption = element.closest('figure')?.querySelector('figcaption')?.textContent;
  return { href, title: titleFor(title ?? squeeze(caption ?? ''), href) };
}

/** Whether a frame shows a post or player of a service by that service's own address for embedding, and no button to share or follow. */
export function showsPost(element: PageElement): boolean {
  const source = sourceOf(element);
  return source !== '' && postAddress(source) !== source.trim();
}

/** What an element would load, by the attributes of its kind; an id of a video or post is made the address it stands for. */
function sourceOf(element: PageElement): string {
  const tag = tagOf(element);
  const value = (...names: string[]): string =>
    names.map((name) => element.getAttribute(name) ?? '').find((each) => each !== '' && each !== 'about:blank') ?? '';
  const id = value('data-videoid', 'videoid', 'data-tweetid', 'data-tweet-id', 'data-shortcode', 'data-src');
  if (id !== '' && /^[\w-]+$/.test(id)) {
    switch (tag) {
      case 'lite-youtube': case 'amp-youtube': return `https://www.youtube.com/embed/${id}`;
      case 'lite-vimeo': case 'amp-vimeo': return `https://player.vimeo.com/video/${id}`;
      case 'amp-dailymotion': return `https://www.dailymotion.com/embed/video/${id}`;
      case 'amp-twitter': case 'twitter-widget': return `https://platform.twitter.com/embed/Tweet.html?id=${id}`;
      case 'amp-instagram': return `https://www.instagram.com/p/${id}/`;
      case 'amp-tiktok': return `https://www.tiktok.com/embed/v2/${id}`;
    }
  }
  const own = value('src', 'data-src', 'data-lazy-src', 'data-href', 'data-url', 'data-bluesky-uri', ...(tag === 'object' ? ['data'] : []));
  // "blob:" is the memory of a player at work: the file stands in its `<source>`.
  const file = element.querySelector('source[src]')?.getAttribute('src') ?? '';
  return own === '' || own.startsWith('blob:') ? file : own;
}

/** "YouTube video player", "Embedded content": what an embedding tool writes for every video alike. */
function isGeneric(words: string): boolean {
  return /^(?:(?:youtube|vimeo|twitter|x|facebook|instagram|dailymotion|embedded|video|audio|post|media|content|external)\s*)+(?:player|post|content|tweet|embed|frame|iframe)?$|^(?:iframe|embed|player|tweet|video|twitter tweet|x post)$/i.test(words);
}

const SERVICES: readonly (readonly [host: RegExp, name: string])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'YouTube'], [/(?:^|\.)vimeo\.com$/, 'Vimeo'], [/(?:^|\.)dailymotion\.com$/, 'Dailymotion'],
    [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'], [/(?:^|\.)facebook\.com$/, 'Facebook'], [/(?:^|\.)tiktok\.com$/, 'TikTok'],
  [/(?:^|\.)(?:t\.me|telegram\.org)$/, 'Telegram'], [/(?:^|\.)bsky\.app$/, 'Bluesky'],
  [/(?:^|\.)threads\.(?:net|com)$/, 'Threads'], [/(?:^|\.)reddit\.com$/, 'Reddit'], [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'],
];

/** The words given; where there are none, the service by its name as readers know it, else its host. */
function titleFor(words: string, href: string): string {
  if (words !== '') return words.length > 140 ? `${words.slice(0, 139)}…` : words;
  const { hostname } = new URL(href);
  return SERVICES.find(([host]) => host.test(hostname))?.[1] ?? hostname.replace(/^www\./, '');
}
