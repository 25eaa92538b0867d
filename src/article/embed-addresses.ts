/** Each turns what an embedding frame loads into the address of what it shows; null where it is not of its kind. */
const RULES: readonly ((address: URL) => string | null)[] = [
  // https://www.youtube-nocookie.com/embed/abc?rel=0 → https://www.youtube.com/watch?v=abc
  ({ hostname, pathname }) => first(/(?:^|\.)youtube(?:-nocookie)?\.com$/.test(hostname)
    && /^\/(?:embed|v|shorts)\/([\w-]{6,})/.exec(pathname), (id) => (id === 'videoseries' ? null : `https://www.youtube.com/watch?v=${id}`)),
  ({ hostname, pathname }) => first(hostname === 'player.vimeo.com' && /^\/video\/(\d+)/.exec(pathname), (id) => `https://vimeo.com/${id}`),
  ({ hostname, pathname }) => first(/(?:^|\.)dailymotion\.com$/.test(hostname)
    && /^\/embed\/video\/(\w+)/.exec(pathname), (id) => `https://www.dailymotion.com/video/${id}`),
  ({ hostname, searchParams }) => (hostname === 'geo.dailymotion.com' && searchParams.get('video')
    ? `https://www.dailymotion.com/video/${searchParams.get('video')}` : null),
  // https://platform.twitter.com/embed/Tweet.html?id=12 → https://x.com/i/status/12
  ({ hostname, searchParams }) => first(hostname === 'platform.twitter.com'
    && /^(\d+)$/.exec(searchParams.get('id') ?? ''), (id) => `https://x.com/i/status/${id}`),
  // https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Froads%2Fposts%2F1, https://w.soundcloud.com/player/?url=…
  ({ hostname, pathname, searchParams }) => (/(?:^|\.)facebook\.com$/.test(hostname) && /^\/plugins\/(?:post|video)\.php/.test(pathname)
    ? searchParams.get('href') : null),
  ({ hostname, searchParams }) => (hostname === 'w.soundcloud.com' && !/api\.soundcloud/.test(searchParams.get('url') ?? '') ? searchParams.get('url') : null),
  ({ hostname, pathname }) => first(/(?:^|\.)instagram\.com$/.test(hostname)
    && /^(\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+)/.exec(pathname), (path) => `https://www.instagram.com${path}/`),
  ({ hostname, pathname }) => first(/(?:^|\.)tiktok\.com$/.test(hostname)
    && /^\/embed\/(?:v2\/)?(\d+)/.exec(pathname), (id) => `https://www.tiktok.com/embed/v2/${id}`),
  ({ hostname, pathname }) => first(hostname === 't.me' && /^(\/(?:s\/)?\w+\/\d+)/.exec(pathname), (path) => `https://t.me${path}`),
  ({ hostname, pathname }) => first(hostname === 'open.spotify.com'
    && /^\/embed(?:-podcast)?\/(\w+\/\w+)/.exec(pathname), (path) => `https://open.spotify.com/${path}`),
  // https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k → https://bsky.app/profile/did:plc:abc/post/3k
  ({ hostname, pathname }) => (hostname === 'embed.bsky.app' ? blueskyPost(/^\/embed\/(.+)$/.exec(pathname)?.[1] ?? '') : null),
  // https://mastodon.example/@roads/112233/embed → without "embed"
  ({ origin, pathname }) => first(/^(\/@[\w.-]+(?:@[\w.-]+)?\/\d+)\/embed\/?$/.exec(pathname), (path) => `${origin}${path}`),
];

/** The address a reader would open to see what a frame or post shows; as it stands where it is of no known service. */
export function postAddress(source: string): string {
  const bare = source.trim();
  const bluesky = bare.startsWith('at://') ? blueskyPost(bare.slice(5)) : null;
  if (bluesky !== null) return bluesky;
  // `//www.youtube.com/embed/abc`
  const address = parse(bare.startsWith('//') ? `https:${bare}` : bare);
  if (!address) return bare;
  for (const rule of RULES) {
    const found = rule(address);
    if (found !== null) return found;
  }
  return bare;
}

/** "did:plc:abc/app.bsky.feed.post/3k" */
function blueskyPost(path: string): string | null {
  return first(/^(did:[\w:.%-]+|[\w.-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(path), (author, id) => `https://bsky.app/profile/${author}/post/${id}`);
}

function first(match: RegExpExecArray | false | null, make: (one: string, two: string) => string | null): string | null {
  return match ? make(match[1] ?? '', match[2] ?? '') : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
