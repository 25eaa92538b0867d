import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, TITLE } from './one-pass.fixture.ts';

const made = () => {
  const { page, reasons } = pageOf(`${TITLE}<body><section><div><p>One <b>and <i>more</i></b></p></div><p>Two <a href="/x">linked</a></p><hr></section><p>Three</p>`);
  const one = (selector: string) => page.body.querySelector(selector) ?? page.body;
  return { page, one, said: () => reasons.list.map(({ step, rule, action, text }) => `${step} ${rule} ${action}: ${text}`), kept: () => page.kept().map(({ text }) => text) };
};

test('a page knows which of its words stand in an element, whether block or inline', () => {
  const { page, one } = made();
  for (const [selector, words, count] of [['section', ['One and more', 'Two linked'], 2], ['div', ['One and more'], 1], ['i', ['One and more'], 1], ['a', ['Two linked'], 1], ['hr', [], 0], ['body', ['One and more', 'Two linked', 'Three'], 3]] as const) {
    const element = selector === 'body' ? page.body : one(selector);
    assert.deepEqual([page.unitsIn(element).map(({ text }) => text), page.countIn(element), page.hasWords(element)], [words, count, count > 0], selector);
    assert.equal(page.hasKept(element), count > 0, selector);
  }
});

test('what is left out is told once, and comes back only by what knows better', () => {
  const { page, one, said, kept } = made();
  page.barElement(one('div'), 'boxes');
  assert.deepEqual(kept(), ['Two linked', 'Three']);
  assert.equal(page.hasKept(one('div')), false);
  assert.ok(page.dropped.has(one('div')));
  const [first, second, third] = page.units.list;
  assert.ok(first && second && third);
  page.bar(first, 'lines');
  page.bar(third, 'lines');
  page.restore(first, 'rescued');
  page.restore(third, 'rescued');
  assert.deepEqual(kept(), ['Two linked']);
  page.readmit(first, 'known');
  assert.deepEqual(kept(), ['One and more', 'Two linked']);
  assert.ok(!page.dropped.has(one('div')));
  page.restore(second, 'rescued');
  assert.deepEqual(said(), ['after boxes removed: One and more', 'after lines removed: Three', 'rescue known restored: One and more']);
});

test('what is cut out of a sentence leaves the rest of it', () => {
  const { page, one, said, kept } = made();
  page.cut(one('i'), 'cards');
  page.cut(one('a'), 'cards');
  assert.deepEqual(kept(), ['One and', 'Two', 'Three']);
  assert.deepEqual(page.units.list.map(({ linked }) => linked), [0, 0, 0]);
  assert.ok(page.cuts.has(one('i')) && page.dropped.has(one('i')));
  page.cut(one('p'), 'cards');
  assert.deepEqual(kept(), ['Two', 'Three']);
  assert.equal(page.units.list[0]?.barred, true);
  assert.deepEqual(said(), ['after cards removed: more', 'after cards removed: linked', 'after cards removed: One and']);
  page.cut(one('hr'), 'cards');
  assert.deepEqual(kept(), ['Two', 'Three']);
});
