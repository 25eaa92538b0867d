import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitToColumn, isIntact, markLayout, planLayout } from './declutter.ts';
import { livePage, one } from './live-page.fixture.ts';
import { addRole, hasRole, ROLE_ATTRIBUTE, sweep } from './marks.ts';
import { siteSheet } from './site-sheet.ts';

const PAGE = `
  <header>Masthead</header>
  <div id="grid"><main><h1>Headline</h1>Share:<div id="body"><p>One <b>bold</b> word.</p><aside>Related</aside><p>Two words.</p></div></main><div id="rail">Rail</div></div>
  <dialog>Subscribe</dialog>`;
const GRID = '<style>#grid { display: grid }</style>';

function marked(body = PAGE, selector = 'h1, #body > p') {
  const live = livePage(body, { head: GRID });
  const before = live.documentElement.outerHTML;
  const layout = planLayout(live, { kept: [...live.querySelectorAll(selector)], left: [...live.querySelectorAll('[data-left]')] });
  if (layout === null) throw new Error('no layout');
  markLayout(live, layout);
  return { live, layout, before };
}

/** What the sheet's rule for unmarked children hides. */
function hiddenBySheet(live: Document): string[] {
  return [...live.querySelectorAll(`[${ROLE_ATTRIBUTE}~="around"] > :not([${ROLE_ATTRIBUTE}])`)].map((element) => element.localName);
}

test('what is neither kept nor around it goes, and nothing else', () => {
  const { live } = marked();
  assert.deepEqual(hiddenBySheet(live), ['head', 'header', 'aside', 'div', 'dialog']);
  assert.equal(hasRole(one(live, 'p'), 'kept'), true);
  assert.equal(one(live, 'b').hasAttribute(ROLE_ATTRIBUTE), false, 'what stands inside is left alone');
});

test('what holds nothing of the article is gone from inside its boxes as well, and comes back', () => {
  const { live, layout, before } = marked('<div id="story">One line.<br><span data-left>Sign up for more</span><br>Two lines.</div>', '#story');
  assert.equal(hasRole(one(live, 'span'), 'out'), true);
  assert.equal(isIntact(layout), true);
  sweep(live);
  assert.equal(live.documentElement.outerHTML, before);
});

test('what the page adds later is gone too', () => {
  const { live } = marked();
  one(live, '#body').append(live.createElement('iframe'));
  live.body.append(live.createElement('section'));
  assert.deepEqual(hiddenBySheet(live).filter((name) => name === 'iframe' || name === 'section'), ['iframe', 'section']);
});

test('the column is the nearest element around all that stays; grids lose their columns; stray words are seen', () => {
  const { live } = marked();
  assert.equal(hasRole(one(live, 'main'), 'column'), true);
  assert.equal(hasRole(one(live, '#grid'), 'flat'), true);
  assert.equal(hasRole(one(live, 'main'), 'bare'), true);
  assert.equal(hasRole(one(live, '#body'), 'bare'), false);
});

test('of what is kept only that which the page hides has its display forced', () => {
  const { live } = marked('<main><p id="shown">One.</p><p id="folded" style="display: none">Two.</p></main>', 'p');
  assert.deepEqual(['#shown', '#folded'].map((id) => hasRole(one(live, id), 'force')), [false, true]);
});

test('leaving takes every mark off, also from what the page has moved or copied', () => {
  const { live, layout, before } = marked();
  const copy = one(live, '#body').cloneNode(true) as Element;
  copy.id = 'copy';
  live.body.append(copy);
  const moved = one(live, 'h1');
  moved.remove();
  sweep(live, [...layout.around, ...layout.kept]);
  copy.remove();
  one(live, 'main').prepend(moved);
  assert.equal(live.documentElement.outerHTML, before);
  assert.equal(copy.hasAttribute(ROLE_ATTRIBUTE), false);
});

test('marks that the page tears off are noticed', () => {
  const { live, layout } = marked();
  assert.equal(isIntact(layout), true);
  one(live, '#grid').removeAttribute(ROLE_ATTRIBUTE);
  assert.equal(isIntact(layout), false);
});

test('in a shadow tree the neighbours are put out one by one, and come back', () => {
  const live = livePage('<x-story></x-story>');
  const shadow = one(live, 'x-story').attachShadow({ mode: 'open' });
  for (const name of ['nav', 'p']) shadow.append(live.createElement(name));
  one(shadow, 'p').append('Story');
  const before = [...shadow.children].map((element) => element.outerHTML).join('');
  const layout = planLayout(live, { kept: [one(shadow, 'p')], left: [] });
  if (layout === null) throw new Error('no layout');
  markLayout(live, layout);
  assert.equal(hasRole(one(shadow, 'nav'), 'out'), true);
  sweep(live);
  assert.equal([...shadow.children].map((element) => element.outerHTML).join(''), before);
});

test('nothing to keep, nothing done', () => {
  assert.equal(planLayout(livePage(PAGE), { kept: [], left: [] }), null);
});

test('every declaration of the sheet beats the page', () => {
  const declarations = siteSheet({ measure: 640, background: 'rgb(1, 2, 3)', gap: 24 }).match(/[\w-]+: [^;{}]+/g) ?? [];
  assert.ok(declarations.length > 50);
  assert.deepEqual(declarations.filter((declaration) => !declaration.trim().endsWith('!important') && !declaration.includes('[')), []);
});

test('a role is added once', () => {
  const live = livePage('<p>One</p>');
  addRole(one(live, 'p'), 'kept');
  addRole(one(live, 'p'), 'kept');
  assert.equal(one(live, 'p').getAttribute(ROLE_ATTRIBUTE), 'kept');
});

/** What is fitted into a column 600 pixels wide that begins at 100: elements say where they stand in `data-at`. */
function fitted(body: string): string[] {
  // jsdom knows no initial value of `float`.
  const { live, layout } = marked(`<style>main > * { float: none }</style><main data-at="100 700">${body}</main>`, 'main > *');
  const proto = live.defaultView?.Element.prototype;
  if (proto === undefined) throw new Error('no window');
  const edges = (element: Element) => (element.getAttribute('data-at') ?? '100 700').split(' ').map(Number);
  Object.assign(proto, { getBoundingClientRect(this: Element) {
    const [left = 0, right = 0] = edges(this);
    return { left, right, width: right - left, height: 100 };
  } });
  Object.defineProperty(proto, 'scrollWidth', { get(this: Element) { return Number(this.getAttribute('data-holds') ?? 0); } });
  fitToColumn(layout);
  return [...live.querySelectorAll(`[${ROLE_ATTRIBUTE}~="fit"]`)].map(({ id }) => id);
}

test('what sticks out of the column on either side is fitted in, and what stands within it stays as it is', () => {
  assert.deepEqual(fitted('<p id="a">In.</p><p id="b" data-at="60 700">Left.</p><p id="c" data-at="100 740">Right.</p><p id="d" data-at="60 60">Of no width.</p><p id="e" data-holds="900">Wide inside.</p>'), ['b', 'c', 'e']);
});

test('a floating picture that leaves too little room for words beside it is fitted in', () => {
  assert.deepEqual(fitted('<img id="wide" data-at="100 500" style="float: left"><img id="narrow" data-at="100 300" style="float: left"><img id="still" data-at="100 500">'), ['wide']);
});
