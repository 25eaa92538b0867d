import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const WORDS = [
  'The harbour of Aldwick reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'Marta Tolland, the harbour master, said that the breakwater had held and that repairs would cost less than had been feared.',
];

/** What the site look keeps of a story with something above, at the end of and below it, by id. */
function shownOf({ above = '', end = '', below = '', head = '' }: { above?: string; end?: string; below?: string; head?: string }) {
  const html = `<html lang="en"><head><title>Harbour reopens after the storm</title>${head}</head><body><main><article>
<h1 id="headline">Harbour reopens after the storm</h1>${above}
<div class="text">${WORDS.map((words) => `<p>${words}</p>`).join('')}${end}</div></article>${below}</main></body></html>`;
  const doc = new JSDOM(html).window.document;
  const ids: string[] = [];
  [...doc.querySelectorAll('*')].forEach((element, place) => {
    ids[place] = element.id;
  });
  const outcome = extractArticle(doc, { url: 'https://coast.example/a' });
  assert.ok(outcome.ok);
  const named = (refs: readonly number[]) => refs.map((ref) => ids[ref] ?? '').filter((id) => id !== '');
  return { kept: named(outcome.kept), left: named(outcome.left ?? []) };
}

test('beside a picture the section, the counter and the share bar go; the caption and the date stay', () => {
  const { left } = shownOf({ above: `<div class="top"><figure><img src="/quay.jpg" width="640" height="400"></figure><a id="section" href="/film">Harbours</a><span><div id="day">3 May 2031</div></span>
    <div id="bar" class="share-bar"><span>Send it on to your friends</span></div><p id="caption" class="caption">The quay at dawn, with the first of the boats</p></div>` });
  assert.deepEqual(left, ['section', 'bar']);
});

test('a caption that the page holds twice, cut short and whole, is shown once', () => {
  const caption = 'The new crane on the quay of Aldwick lifts the first of the boats that the storm had thrown ashore';
  const { kept, left } = shownOf({ above: `<figure id="figure"><img src="/crane.jpg" width="640" height="400"><div class="caption"><div id="whole">${caption} on Sunday.</div><div id="short">${caption}… more</div></div></figure>` });
  assert.ok(kept.includes('figure'));
  assert.deepEqual(left, ['short']);
});

test('a caption that only says the first paragraph again is not shown beside it', () => {
  const { kept, left } = shownOf({ above: `<figure id="figure"><img src="/quay.jpg" width="640" height="400"><figcaption id="caption">${WORDS[0]?.replace('.', ' (Photo: Bo Lind).')}</figcaption></figure>` });
  assert.ok(kept.includes('figure'));
  assert.deepEqual(left, ['caption']);
});

test('a menu and buttons beside the byline are not part of it', () => {
  const { kept, left } = shownOf({ above: '<div id="line" class="byline">By <a href="/ada">Ada Wells</a> <nav id="menu"><a href="/f">Friends</a></nav><button id="button">Save</button></div>' });
  assert.ok(kept.includes('line'));
  assert.deepEqual(left.toSorted(), ['button', 'menu']);
});

test('of a byline the name stays, not the ways to reach its bearer', () => {
  const { kept, left } = shownOf({ above: `<div id="line" class="byline">By <a id="name" href="mailto:ada@coast.example">Ada Wells</a> <a id="handle" href="https://social.example/ada">@adawells</a>
    <a id="address" href="mailto:ada@coast.example">ada@coast.example</a> <a id="telephone" href="tel:+15550117">(020) 555-0117</a> <a id="others" href="/ada">View more articles</a></div>` });
  assert.ok(kept.includes('line'));
  assert.deepEqual(left, ['handle', 'address', 'telephone', 'others']);
});

test('what a player says where it cannot play is no caption; beside the title and description of its film it goes alone', () => {
  const { kept, left } = shownOf({ above: `<figure id="figure"><img src="/quay.jpg" width="640" height="400"><div id="excuse" class="player__caption">Media playback is unsupported on your device</div>
    <figcaption id="caption">The quay of Aldwick at dawn, filmed from the first of the boats</figcaption></figure>` });
  assert.ok(kept.includes('figure'));
  assert.deepEqual(left, ['excuse']);
});

test('the date of a reader\'s comment or of another story is not the story\'s', () => {
  const { kept } = shownOf({
    above: '<p>By Ada Wells</p>',
    below: `<section>${'<div>Another reader of this paper had this to say</div>'.repeat(6)}<div>Gull <time id="comment" datetime="2031-05-04T10:00">yesterday</time></div></section>`,
  });
  assert.ok(!kept.includes('comment'));
});

test('a chart drawn by script is shown with its caption, though no block can hold it; a card that leads elsewhere is not', () => {
  const { kept } = shownOf({ above: `<figure id="chart"><canvas></canvas><figcaption>Crews by line, in the last ten winters</figcaption></figure>
    <figure id="card"><canvas></canvas><figcaption><a href="/other">Whales were seen near the pier of Aldwick</a></figcaption></figure>` });
  assert.deepEqual([kept.includes('chart'), kept.includes('card')], [true, false]);
});

test('a byline with its date is shown once, though the page sets it twice', () => {
  const { kept } = shownOf({
    above: '<div id="first" class="author">By Ada Wells 3 May 2031 10:43</div><div class="pic"><img src="/quay.jpg" width="640" height="400"></div><ul id="second" class="byline"><li>By Ada Wells</li><li>5/3/2031 10:43</li></ul>',
  });
  assert.equal(kept.filter((id) => id === 'first' || id === 'second').length, 1);
});

test('the picture of an appeal to subscribe goes with its caption', () => {
  const { kept } = shownOf({ below: '<figure id="offer"><a href="/plans"><img src="/plans.jpg" width="640" height="400"></a><figcaption>Want more of the sea? Get a subscription of our sister magazine.</figcaption></figure>' });
  assert.ok(!kept.includes('offer'));
});

test('the link to the next page of the article ends it', () => {
  const { kept, left } = shownOf({ below: '<nav id="pages"><b>1</b> <a id="next" href="/a/2">2</a></nav>' });
  assert.deepEqual([kept.includes('next'), left.includes('pages')], [true, false]);
});

test('a box that holds the caption and links besides keeps the caption alone', () => {
  const { left } = shownOf({ above: `<div class="top"><figure><img src="/quay.jpg" width="640" height="400"></figure>
    <div id="box"><p id="caption" class="caption">The quay at dawn, with the first of the boats</p><p id="more"><a href="/x">More of the quay</a></p></div></div>` });
  assert.deepEqual(left, ['more']);
});

test('a picture or a film alone in a box that is named for promotion or sign-up is none of the story\'s; in a gallery it is', () => {
  const picture = '<img src="/boat.jpg" width="640" height="400">';
  const isKept = (box: string) => shownOf({ end: box }).kept.includes('box');
  assert.equal(isKept(`<div class="promo" id="box">${picture}</div>`), false);
  assert.equal(isKept('<div class="newsletter" id="box"><iframe src="https://www.youtube.com/embed/abc"></iframe></div>'), false);
  assert.equal(isKept(`<div class="gallery" id="box"><figure>${picture}</figure></div>`), true);
});
