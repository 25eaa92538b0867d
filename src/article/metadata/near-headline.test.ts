import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForeign, surroundingsOf } from './near-headline.ts';
import { A, B, C, pageOf, TITLE } from '../one-pass.fixture.ts';

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `<div class="l${at}">Line ${at}</div>`).join('');

function near(body: string, headline = 'h1'): (selector: string) => boolean {
  const { page } = pageOf(`${TITLE}<body>${body}`);
  const around = surroundingsOf(page.units, page.body.querySelector(headline));
  return (selector) => {
    const element = page.body.querySelector(selector);
    assert.ok(element, selector);
    return around.holds(element);
  };
}

test('a few lines above the headline and all to the second paragraph below it are near', () => {
  const holds = near(`${lines(8)}<h1>Ice house opens again</h1><div id="by"><span></span><b><i>Ada Wells</i></b></div>${A}${B}<div id="in">Here</div>${C.replace('<p>', '<p id="third">')}<div id="far">There</div>`);
  assert.deepEqual(['.l1', '.l2', 'h1', '#by', '#in', '#third', '#far'].map(holds), [false, true, true, true, true, false, false]);
});

test('without a headline what stands above the first paragraph is near', () => {
  const holds = near(`${lines(20)}${A.replace('<p>', '<p id="first">')}${B.replace('<p>', '<p id="second">')}`, 'h6');
  assert.deepEqual(['.l4', '.l5', '.l19', '#first', '#second'].map(holds), [false, true, true, true, false]);
});

test('an element without words is nowhere', () => {
  const holds = near(`<h1>Ice house opens again</h1><div id="empty"><img src="a.jpg"></div><div id="by">Ada Wells</div>${A}`);
  assert.deepEqual(['#empty', '#by'].map(holds), [false, true]);
});

test('boxes of other stories and of readers are foreign, unless they hold the headline', () => {
  const { page } = pageOf(`${TITLE}<body><div class="widget"><h1>Ice house opens again</h1><p id="own">Ada</p></div><aside><p id="aside">Bo</p></aside><div class="Related-Stories"><p id="related">Cy</p></div><div class="relatedness"><p id="other">Di</p></div>`);
  const headline = page.body.querySelector('h1');
  const foreign = (id: string, own = headline) => isForeign(page.body.querySelector(`#${id}`) ?? page.body, own);
  assert.deepEqual(['own', 'aside', 'related', 'other'].map((id) => foreign(id)), [false, true, true, false]);
  assert.equal(foreign('own', null), true);
});
