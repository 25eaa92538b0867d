import { test } from 'node:test';
import { A, B, C, check, D, story, TITLE } from '../one-pass.fixture.ts';
import { restoreCallouts } from './callouts.ts';
import { restoreEdges } from './edges.ts';
import { restoreHeadings } from './headings.ts';
import { restoreLargerText } from './larger-text.ts';
import { restoreLiveTimes } from './live-times.ts';
import { restoreMixedText } from './mixed-text.ts';
import { restorePosts } from './posts.ts';
import { restoreRatings } from './ratings.ts';
import { restoreSiblings } from './siblings.ts';
import { restoreStructuredText } from './structured-text.ts';

const SHORT = 'In short: the council has the last word on the ice house and all that is in it, as it always had.';
const LINKED = '<a href="/pier">In short: the council has the last word on the ice house and</a> all that is in it, as it always had so far here.';

test('a sentence in a box between paragraphs comes back, furniture does not', () => check(restoreCallouts, [
  [{ between: `<div class="card callout" data-missed><p>${SHORT}</p></div>` }, `+ callouts: ${SHORT}`],
  [{ between: `<aside data-missed><p>${SHORT}</p></aside>` }, `+ callouts: ${SHORT}`],
  [{ between: `<aside data-missed><blockquote>${SHORT}</blockquote></aside>` }],
  [{ between: `<aside data-missed><p>${SHORT}</p><p><a href="/pier">Storm breaks the pier</a></p></aside>` }],
  [{ between: `<div class="related" data-missed><p>${SHORT}</p></div>` }],
  [{ between: '<div data-missed><p>In short: it is open.</p></div>' }],
  [{ between: `<div data-missed><p>${LINKED}</p></div>` }],
  [{ above: `<div class="card" data-missed><p>${SHORT}</p></div>` }],
  [{ below: `<div class="card" data-missed><p>${SHORT}</p></div>` }],
]));

test('the lede and the rest of a text come back', () => check(restoreEdges, [
  [{ above: `<p data-missed>${SHORT}</p>` }, `+ edges: ${SHORT}`],
  [{ above: `<div class="lede" data-missed>${SHORT}</div>` }, `+ edges: ${SHORT}`],
  [{ above: `<div class="k3" data-missed>${SHORT}</div>` }],
  [{ above: `<p class="k3" data-missed>${SHORT}</p>` }],
  [{ above: `<p data-missed>${LINKED}</p>` }],
  [{ above: '<p data-missed>In short: it is open.</p>' }],
  [{ below: `<p data-missed>${SHORT}</p>` }, `+ edges: ${SHORT}`],
  [{ below: `<p class="k3" data-missed>${SHORT}</p>` }],
  [{ below: `<p data-missed>${LINKED}</p>` }],
  [{ below: `${'<p data-missed>No.</p>'.repeat(13)}<p data-missed>${SHORT}</p>` }],
  [{ below: `${'<p data-missed>No.</p>'.repeat(12)}<p data-missed>${SHORT}</p>` }, `+ edges: ${SHORT}`],
  [{ page: `${TITLE}<h1>Ice house opens again</h1><p data-missed>${SHORT}</p>${A}${B}${C}` }],
  [{ page: `${TITLE}<main><h1>Ice house opens again</h1><div class="part"><p class="t" data-missed>${SHORT}</p></div>${[A, B, C].map((words) => `<div class="part">${words.replace('<p>', '<p class="t">')}</div>`).join('')}</main>` }, `+ edges: earlier part: ${SHORT}`],
]));

test('a heading over a kept paragraph of its box comes back', () => check(restoreHeadings, [
  [{ between: `<div><h3 class="card-header" data-missed>What was said</h3><p>${SHORT}</p></div>` }, '+ headings: What was said'],
  [{ between: `<div><h3 data-missed>What was said</h3></div><p>${SHORT}</p>` }],
  [{ between: `<div><h3 data-missed>What was said</h3><p>It is open.</p></div>` }],
  [{ between: `<div><h3 data-missed><a href="/pier">What was said</a></h3><p>${SHORT}</p></div>` }],
  [{ between: `<div><div data-missed>What was said</div><p>${SHORT}</p></div>` }],
  [{ between: `<div><h3 data-missed>By Ada Wells, 3 May 2031</h3><p>${SHORT}</p></div>` }],
  [{ page: `${TITLE}<div><h2 data-missed>The coast</h2><p>${SHORT}</p></div>${story({})}` }],
]));

const whole = (box: string, rest: string): string => `${TITLE}<main><h1 data-missed>Ice house opens again</h1>${rest}<div class="${box}" data-missed>${[A, B, C, D].map((words) => `<div class="line">${words.slice(3, -4)}</div>`).join('<h2>On</h2>')}</div></main>`;
const wordsOf = (paragraph: string): string => paragraph.slice(3, -4);
const ALL = [A, 'On', B, 'On', C, 'On', D].map((part) => `+ larger-text: ${part === 'On' ? part : wordsOf(part)}`);

test('where a smaller block was taken, the larger text below the headline is the text', () => check(restoreLargerText, [
  [{ page: whole('text', `<p>${SHORT}</p>`) }, `larger-text: ${SHORT}`, ...ALL],
  [{ page: whole('text', '') }, ...ALL],
  [{ page: whole('text', `${A}${B}${C}`) }],
  [{ page: whole('sidebar', '') }, ...ALL],
  [{ page: whole('sidebar', `<div class="k3" data-missed>${SHORT}${SHORT}${SHORT}${SHORT}</div><div class="k4" data-missed>${SHORT}${SHORT}${SHORT}${SHORT}</div>`) }],
  [{ page: whole('text', '').replaceAll('<h2>On</h2>', '<p><a href="/pier">Storm breaks the pier</a></p>') }],
  [{ page: whole('text', '').replace('<div class="line">', '<div class="line"><a href="/pier">').replace('hill.</div>', 'hill.</a></div>') }, ...ALL.slice(2)],
]));

test('times of a live blog come back', () => check(restoreLiveTimes, [
  [{ page: `${TITLE}<main>${[1, 2, 3, 4, 5].map((hour) => `<div data-missed class="t">1${hour}:40</div>${A}`).join('')}</main>` }, ...[1, 2, 3, 4, 5].map((hour) => `+ live-times: 1${hour}:40`)],
  [{ page: `${TITLE}<main>${[1, 2, 3, 4].map((hour) => `<div data-missed class="t">1${hour}:40</div>${A}`).join('')}</main>` }],
  [{ page: `${TITLE}<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script><main>${[1, 2, 3].map((hour) => `<div data-missed class="t">1${hour}:40</div>${A}`).join('')}</main>` }, ...[1, 2, 3].map((hour) => `+ live-times: 1${hour}:40`)],
  [{ page: `${TITLE}<main>${[1, 2, 3, 4, 5].map((hour) => `<div data-missed class="t">at ${hour}</div>${A}`).join('')}</main>` }],
]));

test('paragraphs in a box whose bare words are kept come back', () => check(restoreMixedText, [
  [{ page: `${TITLE}<main><div class="post">${SHORT}<br><br><div data-missed>${SHORT}</div></div></main>` }, `+ mixed-text: ${SHORT}`],
  [{ page: `${TITLE}<main><div class="post">${SHORT}<br><br><div class="related" data-missed>${SHORT}</div></div></main>` }],
  [{ page: `${TITLE}<main><div class="post">${SHORT}<br><br><div data-missed>${LINKED}</div></div></main>` }],
  [{ page: `${TITLE}<main><div class="post"><p>${SHORT}</p><div data-missed>${SHORT}</div></div></main>` }],
]));

const POST = '<blockquote class="twitter-tweet" data-missed><p>It is open. <a href="https://t.co/x">pic</a></p>— Ada (@ada) <a href="https://twitter.com/ada/status/1">May 2, 2031</a></blockquote>';

test('posts between kept paragraphs and right below them come back', () => check(restorePosts, [
  [{ between: POST }, '+ posts: It is open. pic', '+ posts: — Ada (@ada) May 2, 2031'],
  [{ below: POST }, '+ posts: It is open. pic', '+ posts: — Ada (@ada) May 2, 2031'],
  [{ below: `${'<p data-missed>No.</p>'.repeat(6)}${POST}` }],
  [{ between: '<blockquote data-missed><p>It is open.</p></blockquote>' }],
]));

const RATED = '<script type="application/ld+json">{"@type":"ClaimReview","reviewRating":{"@type":"Rating","alternateName":"Unproven"}}</script>';

test('what a fact check rates its claim as comes back, with the heading over it', () => check(restoreRatings, [
  [{ page: `${RATED}${story({ above: '<div class="card" data-missed><h3>Rating</h3><h5>Unproven</h5></div>' })}` }, '+ ratings: Rating', '+ ratings: Unproven'],
  [{ page: `${RATED}${story({ above: '<p>The house is open.</p><div class="card" data-missed><p>Unproven</p></div>' })}` }, '+ ratings: Unproven'],
  [{ page: `${RATED}${story({ above: '<div class="card" data-missed><p>Unproven</p></div>' })}` }],
  [{ page: `${RATED}${story({ above: '<p>Unproven</p><div class="card" data-missed><h3>Rating</h3><p>Unproven</p></div>' })}` }],
  [{ page: story({ above: '<div class="card" data-missed><h3>Rating</h3><h5>Unproven</h5></div>' }) }],
]));

test('what stands in a row of kept paragraphs belongs to them', () => check(restoreSiblings, [
  [{ between: '<p data-missed>It is open.</p>' }, '+ siblings: It is open.'],
  [{ between: '<p data-missed><a href="/pier">Storm breaks the pier</a></p>' }],
  [{ between: '<p data-missed><a href="https://other.example/pier">Storm breaks the pier</a></p>' }, '+ siblings: Storm breaks the pier'],
  [{ between: '<p aria-hidden="true" data-missed>It is open</p>' }],
  [{ between: '<div data-missed>It is open.</div>' }],
  [{ above: '<p data-missed>It is open.</p>' }, '+ siblings: end of a row: It is open.'],
  [{ above: '<p data-missed>It is open</p>' }],
  [{ below: '<p data-missed>It is open.</p><p data-missed>So far.</p>' }, '+ siblings: end of a row: It is open.', '+ siblings: end of a row: So far.'],
  [{ below: '<p data-missed>It is open</p><p data-missed>So far.</p>' }],
]));

const stored = (...paragraphs: string[]): string => `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${paragraphs.map((words) => words.slice(3, -4)).join(' ')}"}</script>`;

test('the text that a page hands to search engines says which of its words are the article', () => check(restoreStructuredText, [
  [{ page: `${TITLE}${stored(A, B, C)}<main>${A}${B}<div data-missed>${C}</div></main>` }, `+ structured-text: ${wordsOf(C)}`],
  [{ page: `${TITLE}${stored(A, B, C)}<main><div data-missed>${A}${B}${C}</div>${D}</main>` }, `structured-text: ${wordsOf(D)}`, ...[A, B, C].map((words) => `+ structured-text: ${wordsOf(words)}`)],
  [{ page: `${TITLE}${stored(A)}<main>${A}${B}<div data-missed>${C}</div></main>` }],
]));
