import assert from 'node:assert/strict';
import { test } from 'node:test';
import { A, B, C, check, D, pageOf, story, TITLE } from '../one-pass.fixture.ts';
import { dropAuthorNote } from './author-note.ts';
import { dropBeyondText } from './beyond-text.ts';
import { setCaptionsApart } from './captions.ts';
import { findByline } from './find-byline.ts';
import { cutInlineBoxes } from './inline-boxes.ts';
import { dropLabelledBoxes } from './labelled-boxes.ts';
import { dropLinkLines } from './link-lines.ts';
import { dropLinkLists } from './link-lists.ts';
import { dropOddLines } from './odd-lines.ts';
import { dropOtherArticles } from './other-articles.ts';
import { dropPhrases } from './phrases.ts';
import { dropPreamble } from './preamble.ts';
import { dropRepeats } from './repeats.ts';
import { dropTail } from './tail.ts';

test('lines that are one link to another story are left out, and what only looks like it stays', () => check(dropLinkLines, [
  [{ between: '<p><strong><a href="/storm">HARBOUR CHIEF RESIGNS AFTER STORM</a></strong></p>' }, 'link-lines: HARBOUR CHIEF RESIGNS AFTER STORM'],
  [{ between: '<p>» <a href="/storm">Harbour chief resigns</a> 🌊</p>' }, 'link-lines: » Harbour chief resigns 🌊'],
  [{ between: '<p><a href="/storm">Harbour</a></p>' }],
  [{ between: '<p><a href="https://other.example/storm">Harbour chief resigns after storm</a></p>' }],
  [{ between: '<p><a href="/storm">https://coast.example/storm</a></p>' }],
  [{ between: '<ul><li><a href="/storm">Harbour chief resigns after storm</a></li></ul>' }],
  [{ between: '<p>He wrote of <a href="/storm">the harbour chief and the storm</a> in May.</p>' }],
  [{ between: '<p>Worth your while: <a href="/bridge">The bridge that nobody wanted is built</a></p>' }, 'link-lines: announced: Worth your while: The bridge that nobody wanted is built'],
  [{ between: '<p>Source: <a href="/bridge">The bridge that nobody wanted is built</a></p>' }],
  [{ between: '<p>Worth all the while that it takes to read it: <a href="/bridge">The bridge that nobody wanted is built</a></p>' }],
  [{ between: '<p>Worth your while: <a href="/bridge">The bridge that nobody wanted is built.</a></p>' }],
  [{ between: '<p>Worth your while: <a href="/bridge">The bridge that nobody wanted</a> <a href="/pier">and the pier</a></p>' }],
  [{ between: '<p>Worth your while: <a href="https://other.example/bridge">The bridge that nobody wanted is built</a></p>' }],
  [{ between: '<ul><li>Worth your while: <a href="/bridge">The bridge that nobody wanted is built</a></li></ul>' }],
  [{ between: '<p>Find us: <a href="https://www.facebook.com/coast">Facebook</a> | <a href="https://x.com/coast">X</a></p>' }, 'link-lines: networks: Find us: Facebook | X'],
  [{ between: '<p>Find us in <a href="https://t.me/coast">our channel</a></p>' }, 'link-lines: networks: Find us in our channel'],
  [{ between: '<p>Find us in <a href="https://t.me/coast">our channel</a> and <a href="https://x.com/coast">on X</a></p>' }, 'link-lines: networks: Find us in our channel and on X'],
  [{ between: '<p>Find us in <a href="https://t.me/coast">our channel</a> and <a href="/about">at home</a></p>' }],
  [{ between: '<p>Find us in <a href="https://t.me/coast/12">this post</a></p>' }],
  [{ between: '<p>She spoke of it in <a href="https://t.me/coast">her channel</a>.</p>' }],
  [{ between: '<p>Find us: <a href="https://www.facebook.com/coast">Facebook</a></p>' }],
  [{ between: '<blockquote><p>Seen by <a href="https://x.com/ada">@ada</a> and <a href="https://x.com/bo">@bo</a></p></blockquote>' }],
  [{ between: '<div><h2><a href="/pier">Storm breaks the pier</a></h2><span>May</span></div>' }, 'link-lines: teaser: Storm breaks the pier May'],
  [{ between: '<section><div><h3><a href="/pier">Storm breaks the pier</a></h3></div><div>By Ada</div></section>' }, 'link-lines: teaser: Storm breaks the pier By Ada'],
  [{ between: '<h2><a href="/pier">Storm breaks the pier</a></h2>' }],
  [{ between: '<div><h2><a href="https://other.example/pier">Storm breaks the pier</a></h2></div>' }],
  [{ between: '<div><h2><a href="/pier">Storm</a></h2></div>' }],
  [{ between: '<figure><a href="/pier"></a><div><div>Storm breaks the pier</div><div>Read on</div></div></figure>' }, 'link-lines: card: Storm breaks the pier', 'link-lines: card: Read on'],
  [{ between: '<figure><a href="/pier"><img src="/pier.jpg"></a><div><div>Storm breaks the pier</div></div></figure>' }],
  [{ between: '<figure><a href="https://other.example/pier"></a><div><div>Storm breaks the pier</div></div></figure>' }],
  [{ between: '<p><a href="#note-1">[1]</a></p>' }, 'link-lines: mark: [1]'],
  [{ between: '<p><a href="#back">↩</a></p>' }, 'link-lines: mark: ↩'],
  [{ between: '<p><a href="/1">[1]</a></p>' }],
  [{ between: '<p>[1]</p>' }],
  [{ between: '<p>In: <a rel="tag" href="/x/storm">storm</a>, <a href="/tag/pier">pier</a></p>' }, 'link-lines: tags: In: storm, pier'],
  [{ between: '<p>In: <a rel="tag" href="/x/storm">storm</a>, <a href="/pier">pier</a></p>' }],
  [{ between: '<p>Of all that they say of it in this town: <a href="/tag/pier">pier</a></p>' }],
]));

test('lists of links to other stories are left out below the text and under a label that says so', () => {
  const links = (tag: string, ...items: string[]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  const two = links('ul', '<a href="/pier">Storm breaks the pier</a>', 'Ferry to be sold: <a href="/ferry">who is to pay</a>');
  const words = 'Storm breaks the pier Ferry to be sold: who is to pay';
  check(dropLinkLists, [
    [{ below: two }, `link-lists: ${words}`],
    [{ below: `<h3>From the coast</h3>${two}` }, `link-lists: ${words}`, 'link-lists: From the coast'],
    [{ below: `<p>Read more:</p>${two}` }, `link-lists: ${words}`, 'link-lists: Read more:'],
    [{ below: `<p>What she saw</p>${two}` }, `link-lists: ${words}`],
    [{ between: `<p>Read more:</p>${two}` }, `link-lists: ${words}`, 'link-lists: Read more:'],
    [{ between: `<p>What she saw</p>${two}` }],
    [{ between: `<h3>What she saw</h3>${two}` }],
    [{ below: links('ol', '<a href="/pier">Storm breaks the pier</a>') }],
    [{ below: links('ul', '<a href="/pier">Storm breaks the pier</a>', 'Boots and rope') }],
    [{ below: links('ul', '<a href="https://other.example/pier">Storm breaks the pier</a>', '<a href="https://other.example/ferry">Ferry to be sold at last</a>') }],
    [{ below: links('ul', '<a href="/pier">Storm breaks the pier.</a>', '<a href="/ferry">Ferry to be sold at last.</a>') }],
    [{ below: links('ul', '<a href="/pier">Who breaks the pier?</a>', '<a href="/ferry">Ferry to be sold at last</a>') }, 'link-lists: Who breaks the pier? Ferry to be sold at last'],
  ]);
});

test('captions and credits stand apart from the text', () => check(setCaptionsApart, [
  [{ between: '<figure><img src="a.jpg"><figcaption>The crane at dawn</figcaption></figure>' }, 'captions: The crane at dawn'],
  [{ between: '<figcaption>The crane at dawn</figcaption>' }, 'captions: The crane at dawn'],
  [{ between: '<p class="wp-caption-text">The crane at dawn</p>' }, 'captions: The crane at dawn'],
  [{ between: '<div class="photo-credit">Bo Lind</div>' }, 'captions: Bo Lind'],
  [{ between: '<div class="photos">Bo Lind</div>' }],
  [{ page: `${TITLE}<article><h1>Ice house opens again</h1><div class="caption">${A}${B}${C}${D}</div></article>` }],
  [{ between: '<img src="a.jpg" alt="The crane on the new quay at dawn"><div><p>The crane on the new quay at dawn.</p></div>' }, 'captions: said by a picture: The crane on the new quay at dawn.'],
  [{ between: '<img src="a.jpg" alt="The crane at dawn"><div><div><div><p>The crane at dawn</p><p>and</p><p>so on</p></div></div></div>' }],
  [{ between: '<div><p><img src="a.jpg"><br><em>The new crane</em></p></div>' }, 'captions: under picture: The new crane'],
  [{ between: '<div><p><em>The new crane</em><br><img src="a.jpg"></p></div>' }],
  [{ between: '<div><img src="a.jpg"><p>The new crane</p></div>' }, 'captions: under picture: The new crane'],
  [{ between: '<div><p>The new crane</p><img src="a.jpg"></div>' }],
  [{ between: '<div><div><div><div><img src="a.jpg"></div><div><span>The new crane</span></div></div></div></div>' }, 'captions: under picture: The new crane'],
  [{ between: '<ul><li><img src="a.jpg"><p>The new crane</p></li></ul>' }],
  [{ between: '<div><img src="a.jpg"><p>The new crane</p><p>and</p><p>so on</p></div>' }],
  [{ between: '<div><div><img src="a.jpg"></div></div><p>Tower three, seen from the road. Photo: Bo Lind</p>' }, 'captions: under picture: Tower three, seen from the road. Photo: Bo Lind'],
  [{ between: '<img src="a.jpg"><p>Tower three, seen from the road (Bo Lind/Coast Wire via AP)</p>' }, 'captions: under picture: Tower three, seen from the road (Bo Lind/Coast Wire via AP)'],
  [{ between: '<p>Tower three, seen from the road. Photo: Bo Lind</p>' }],
  [{ between: '<figure><a href="/plans"><img src="a.jpg"></a><figcaption>Subscribe to our newsletter</figcaption></figure>' }, 'captions: appeal: Subscribe to our newsletter'],
]));

test('boxes that their names give away are left out, unless they hold a part of the text', () => check(dropLabelledBoxes, [
  [{ between: '<div class="related">Storm breaks the pier</div>' }, 'labelled-boxes: Storm breaks the pier'],
  [{ between: '<aside>Storm breaks the pier</aside>' }, 'labelled-boxes: Storm breaks the pier'],
  [{ between: `<aside>${A}</aside>` }],
  [{ between: '<div class="teaser"><p><a href="/pier">Storm breaks the pier</a></p></div>' }, 'labelled-boxes: Storm breaks the pier'],
  [{ between: '<div class="teaser"><p>Storm breaks the pier</p></div>' }],
  [{ between: '<div class="k3">Storm breaks the pier</div>' }],
  [{ between: '<p>See the <a class="share">report on it</a> of the port office.</p>' }],
  [{ between: '<div class="gallery"><figure><img src="a.jpg"></figure></div>' }],
  [{ page: `${TITLE}<article class="related"><h1>Ice house opens again</h1>${A}${B}${C}${D}</article>` }],
]));

test('above the text, the headline said again, byline, date, section and summary are left out', () => check(dropPreamble, [
  [{ above: '<p>By Ada Wells</p>' }, 'preamble: headline: Ice house opens again', 'preamble: byline or date: By Ada Wells'],
  [{ above: '<div>Ice house opens again</div>' }, 'preamble: headline: Ice house opens again', 'preamble: headline: Ice house opens again'],
  [{ above: '<p>November 19, 2019 at 9:45 am</p>' }, 'preamble: headline: Ice house opens again', 'preamble: byline or date: November 19, 2019 at 9:45 am'],
  [{ above: '<p>12/03/2021 - Posted by: Ada - Category: Ports - Tags: storm, and much more of it</p>' }, 'preamble: headline: Ice house opens again', 'preamble: byline or date: 12/03/2021 - Posted by: Ada - Category: Ports - Tags: storm, and much more of it'],
  [{ above: '<p>The port of 2019, and all that they have seen of it so far</p>' }, 'preamble: headline: Ice house opens again'],
  [{ above: '<p>Filed under: all that they have seen of it</p>' }, 'preamble: headline: Ice house opens again'],
  [{ above: '<h3>Calendar for 2031</h3>' }, 'preamble: headline: Ice house opens again'],
  [{ above: '<p>3 hours ago</p>' }, 'preamble: headline: Ice house opens again', 'preamble: byline or date: 3 hours ago'],
  [{ above: '<p><a href="/ports">Ports</a></p>' }, 'preamble: headline: Ice house opens again', 'preamble: byline or date: Ports'],
  [{ above: '<p><a href="https://other.example/results">Full results of all races</a></p>' }, 'preamble: headline: Ice house opens again'],
  [{ above: '<p class="standfirst">She slept on the floor for a week</p>' }, 'preamble: headline: Ice house opens again', 'preamble: summary: She slept on the floor for a week'],
  [{ above: '<div class="dek"><p>She slept on the floor for a week</p></div>' }, 'preamble: headline: Ice house opens again', 'preamble: summary: She slept on the floor for a week'],
  [{ above: '<h2>She slept on the floor for a week, so as not to miss the telephone</h2>' }, 'preamble: headline: Ice house opens again', 'preamble: summary: She slept on the floor for a week, so as not to miss the telephone'],
  [{ above: '<h2>She slept on the floor for a week</h2>' }, 'preamble: headline: Ice house opens again'],
  [{ above: '<div>4 min</div>' }, 'preamble: headline: Ice house opens again', 'preamble: apart from the text: 4 min'],
  [{ above: '<div>She slept.</div>' }, 'preamble: headline: Ice house opens again'],
  [{ above: '<p>She slept</p>' }, 'preamble: headline: Ice house opens again'],
  [{ page: `${TITLE}<article><p>Coast news of the week and of the day</p><h1>Ice house opens again</h1>${A}${B}${C}</article>` }, 'preamble: headline: Ice house opens again', 'preamble: above the headline: Coast news of the week and of the day'],
  [{ page: `${TITLE}<meta name="description" content="She slept on the floor for a week"><article><h1>Ice house opens again</h1><div>She slept on the floor for a week and more than that</div><div>She slept on the floor for a week</div>${A}${B}${C}</article>` }, 'preamble: headline: Ice house opens again', 'preamble: summary: She slept on the floor for a week'],
  [{ above: '<div><strong>Fleet sails again after ten weeks<br>Groups call it hasty</strong><br><br></div>' }, 'preamble: headline: Ice house opens again', 'preamble: summary: Fleet sails again after ten weeksGroups call it hasty'],
  [{ above: '<div><strong>Fleet sails again after ten weeks and more</strong></div>' }, 'preamble: headline: Ice house opens again'],
]));

test('scraps below the text are left out, and its last list stays', () => check(dropTail, [
  [{ below: '<h3>Comments</h3>' }, 'tail: Comments'],
  [{ below: '<div><a href="/">Home</a></div>' }, 'tail: Home'],
  [{ below: '<div>Latest news</div>' }, 'tail: Latest news'],
  [{ below: '<div>She slept.</div>' }],
  [{ below: '<p>She slept</p>' }],
  [{ below: '<ul><li>Boots</li><li>Rope</li></ul>' }],
  [{ below: '<ul><li><a href="/boots">Boots</a></li><li><a href="/rope">Rope</a></li></ul>' }, 'tail: Rope', 'tail: Boots'],
  [{ below: '<div>Latest news of the coast, and of all the towns that lie on it so far</div>' }],
  [{ below: '<p>She slept.</p><h3>Comments</h3>' }, 'tail: Comments'],
]));

test('the note on the author is left out where it closes the text', () => check(dropAuthorNote, [
  [{ page: `${TITLE}<meta name="author" content="Ada Wells"><article><h1>Ice house opens again</h1>${A}${B}${C}<p>Ada Wells covers the ports.</p></article>` }, 'author-note: Ada Wells covers the ports.'],
  [{ page: `${TITLE}<meta name="author" content="Ada Wells"><article><h1>Ice house opens again</h1>${A}${B}${C}<p>Ada Wells slept on the floor.</p></article>` }],
  [{ below: '<p>The author of this piece is a fellow of the port.</p>' }, 'author-note: The author of this piece is a fellow of the port.'],
  [{ below: '<p><em>Ada Wells is a staff writer for the Coast.</em></p>' }, 'author-note: Ada Wells is a staff writer for the Coast.'],
  [{ below: '<p>Ada Wells is a staff <em>writer</em> for the Coast.</p>' }],
  [{ page: `${TITLE}<article>${A}<p>The author of this piece is a fellow of the port.</p></article>` }],
]));

test('what stands beyond the box of the text is left out, notes to it stay', () => check(dropBeyondText, [
  [{ beside: '<div class="who"><h5>Ada</h5><p>Ada lives by the sea.</p></div>' }, 'beyond-text: Ada', 'beyond-text: Ada lives by the sea.'],
  [{ beside: '<div><p>Correction: it was a Sunday.</p></div>' }],
  [{ beside: '<div class="footnotes"><p>Runa Dahl told us so.</p></div>' }],
  [{ beside: '<div role="doc-endnotes"><p>Runa Dahl told us so.</p></div>' }],
  [{ beside: '<table><tr><td>Runa Dahl told us so.</td></tr></table>' }],
  [{ below: '<div class="who"><p>Ada lives by the sea.</p></div>' }],
]));

test('lines set like no paragraph are left out', () => check(dropOddLines, [
  [{ between: '<div>Other news of the coast</div>' }, 'odd-lines: Other news of the coast'],
  [{ between: '<div class="subhead">What the council says</div>' }],
  [{ between: '<div>Nobody was hurt.</div>' }],
  [{ below: '<div>How to cite this: The Coast, page 4.</div>' }, 'odd-lines: below the text: How to cite this: The Coast, page 4.'],
  [{ below: '<div>Correction: it was a Sunday.</div>' }],
  [{ between: '<table><tr><td><div>Other news</div></td></tr></table>' }],
]));

test('what is said twice stands once', () => {
  check(dropRepeats, [
    [{ between: B }, 'repeats: Runa Dahl, who has run it since the storm, said that she had slept on the floor for a week so as not to miss the teleph…'],
    [{ between: '<p>She slept.</p><p>She slept.</p>' }],
    [{ between: '<aside class="pullquote">She had slept on the floor for a week</aside>' }, 'repeats: pull quote: She had slept on the floor for a week'],
    [{ between: '<div><div class="pull-quote"><span>She had slept on the floor for a week</span></div></div>' }, 'repeats: pull quote: She had slept on the floor for a week'],
    [{ between: '<blockquote>She had slept</blockquote>' }],
    [{ between: '<blockquote>She had slept on the roof for a week</blockquote>' }],
    [{ between: '<p>She had slept on the floor for a week</p>' }],
  ]);
});

test('cards over a name and buttons in a sentence are cut out of it', () => {
  const card = '<a href="/lind">Bo Lind</a><a href="/vote">Lind elected by a hair, says the council of the town</a><a href="/all">More</a>';
  const said = (inside: string) => `<p>In the evening Bo Lind${inside} said that he had seen nobody at the ice house since the storm.</p>`;
  check(cutInlineBoxes, [
    [{ between: said(`<span class="k3">${card}</span>`) }, 'inline-boxes: links: Bo LindLind elected by a hair, says the council of the townMore'],
    [{ between: said('<span class="share">Share</span>') }, 'inline-boxes: Share'],
    [{ between: said('<span class="k3">, the mayor,</span>') }],
    [{ between: said('<span class="k3">, <a href="/a">Ada</a>, <a href="/b">Bo</a> and <a href="/c">Cy</a></span>') }],
    [{ between: '<p>He left.<span class="share">Share</span></p>' }],
  ]);
});

test('articles that follow for readers to scroll on are left out, teasers and entries of a live blog are none', () => {
  const other = (head: string) => `<article>${head}<p>The ferry is to be sold.</p></article>`;
  check(dropOtherArticles, [
    [{ beside: other('<h1>Ferry to be sold</h1>') }, 'other-articles: Ferry to be sold The ferry is to be sold.'],
    [{ beside: other('<h2><a href="/ferry">Ferry to be sold</a></h2>') }, 'other-articles: Ferry to be sold The ferry is to be sold.'],
    [{ beside: other('<h2>Ferry to be sold</h2>') }],
    [{ below: other('<h1>Ferry to be sold</h1>') }],
    [{ page: `${TITLE}<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>${story({ beside: other('<h1>Ferry to be sold</h1>') })}` }],
    [{ page: `${TITLE}<div class="story"><h1>Ice house opens again</h1>${A}${B}${C}</div><div class="story"><h1>Ferry to be sold</h1><p>It is old.</p></div>` }, 'other-articles: twin: Ferry to be sold It is old.'],
    [{ page: `${TITLE}<div class="story"><h1>Ice house opens again</h1>${A}${B}${C}</div><div class="note"><h1>Ferry to be sold</h1><p>It is old.</p></div>` }],
    [{ page: `${TITLE}<div class="story"><h1>Ice house opens again</h1><p>It is open.</p></div><div class="story"><h1>Ferry to be sold</h1><p>It is old.</p></div>` }],
  ]);
});

test('what only furniture says is left out', () => check(dropPhrases, [
  [{ between: '<p>Advertisement</p>' }, 'phrases: advertisement: Advertisement'],
  [{ between: '<p>» Advertisement »</p>' }, 'phrases: advertisement: » Advertisement »'],
  [{ between: '<p>[Advertisement]</p>' }, 'phrases: advertisement: [Advertisement]'],
  [{ between: '<table><tr><td>Share</td><td>12</td></tr></table>' }],
  [{ between: '<div class="k3"><h2>How a tunnel is dug</h2><div>To view this video please enable JavaScript</div></div>' }, 'phrases: player: To view this video please enable JavaScript', 'phrases: title of a player: How a tunnel is dug'],
  [{ between: '<div class="k3"><h2>How a tunnel is dug</h2><p>One</p><p>Two</p><div>To view this video please enable JavaScript</div></div>' }, 'phrases: player: To view this video please enable JavaScript'],
]));

test('the byline is read off the line under the headline', () => {
  for (const [above, byline] of [['<p>By Ada Wells</p>', 'Ada Wells'], ['<div>Von Ada Wells und Bo Lind</div>', 'Ada Wells und Bo Lind'], [`${D}<p>By Ada Wells</p>`, null], ['<p>by the sea</p>', null]] as const) {
    const { page } = pageOf(`${TITLE}<article><h1>Ice house opens again</h1>${above}${A}${B}${C}</article>`);
    page.metadata.byline = null;
    findByline(page);
    assert.equal(page.metadata.byline, byline, above);
  }
});
