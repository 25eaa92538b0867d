import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postAddress } from './embed-addresses.ts';

test('what a frame or post shows has the address under which a reader would open it', () => {
  for (const [source, address] of [
    ['https://www.youtube-nocookie.com/embed/abcdef1?rel=0', 'https://www.youtube.com/watch?v=abcdef1'], ['//www.youtube.com/shorts/abcdef1', 'https://www.youtube.com/watch?v=abcdef1'],
    ['https://player.vimeo.com/video/12', 'https://vimeo.com/12'], ['https://www.dailymotion.com/embed/video/x9', 'https://www.dailymotion.com/video/x9'], ['https://geo.dailymotion.com/player.html?video=x9', 'https://www.dailymotion.com/video/x9'],
    ['https://platform.twitter.com/embed/Tweet.html?id=12', 'https://x.com/i/status/12'], ['https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Froads%2Fposts%2F1', 'https://www.facebook.com/roads/posts/1'],
    ['https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Froads%2F1', 'https://soundcloud.com/roads/1'], ['https://www.instagram.com/p/Ab-1/embed/', 'https://www.instagram.com/p/Ab-1/'],
    ['https://www.tiktok.com/embed/12', 'https://www.tiktok.com/embed/v2/12'], ['https://t.me/roads/7?embed=1', 'https://t.me/roads/7'], ['https://open.spotify.com/embed/episode/4a', 'https://open.spotify.com/episode/4a'],
    ['https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k', 'https://bsky.app/profile/did:plc:abc/post/3k'], ['at://did:plc:abc/app.bsky.feed.post/3k', 'https://bsky.app/profile/did:plc:abc/post/3k'],
    ['https://mastodon.example/@roads/112233/embed', 'https://mastodon.example/@roads/112233'],
  ] as const) assert.equal(postAddress(source), address, source);
});

test('a frame of no known service keeps its address', () => {
  for (const source of [
    'https://maps.example/?video=x9', 'https://www.youtube.com/embed/videoseries?list=a', 'https://www.facebook.com/roads?href=https%3A%2F%2Fa.example', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F1',
    'https://geo.dailymotion.com/player.html', 'https://platform.twitter.com/embed/Tweet.html?id=a', 'no address',
  ]) assert.equal(postAddress(` ${source} `), source);
});
