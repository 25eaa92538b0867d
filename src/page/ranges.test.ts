import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../article/article.ts';
import { livePage, one } from './live-page.fixture.ts';
import { passagesOf, rangesOf } from './ranges.ts';
import type { Shown } from './ranges.ts';

const TEXT = 'Vale met Orlov. Vale left.\n\nOrlov stayed in the old harbour town of Lisk until morning.';
const block = (start: number, end: number, ref: number): Block => ({ kind: 'paragraph', ref, span: { start, end }, inlines: [] });
const PASSAGES = passagesOf([block(0, 26, 1), block(28, TEXT.length, 2)]);

function spanOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

function shownBy(live: Document, elements: Record<number, string>): Shown {
  return {
    elementOf: ({ ref }) => (ref === null ? null : live.querySelector(elements[ref] ?? 'nothing-of-this-name')),
    everywhere: () => [live.body],
  };
}

const wordsAt = (ranges: Range[]) => ranges.map((range) => range.toString().replace(/\s+/g, ' '));

test('words broken by markup and line breaks are found, and the right one of two', () => {
  const live = livePage('<p id="a">Vale met\n   <a href="#">Or</a>lov.\n <b>Vale</b> left.</p>');
  const ranges = rangesOf(TEXT, PASSAGES, spanOf('Vale', 5), shownBy(live, { 1: '#a' }));
  assert.deepEqual(wordsAt(ranges), ['Vale']);
  assert.equal(ranges[0]?.startContainer.parentElement?.localName, 'b');
  assert.deepEqual(wordsAt(rangesOf(TEXT, PASSAGES, spanOf('met Orlov.'), shownBy(live, { 1: '#a' }))), ['met Orlov.']);
});

test('a span over two paragraphs has a range in each', () => {
  const live = livePage('<p id="a">Vale met Orlov. Vale left.</p><aside>Advertisement</aside><p id="b">Orlov stayed in the old harbour town of Lisk until morning.</p>');
  const span = { start: spanOf('Vale left').start, end: spanOf('Orlov stayed').end };
  assert.deepEqual(wordsAt(rangesOf(TEXT, PASSAGES, span, shownBy(live, { 1: '#a', 2: '#b' }))), ['Vale left.', 'Orlov stayed']);
});

test('an element with words between is searched near the place', () => {
  const live = livePage('<p id="a">Vale met Orlov. <small>(Vale is a minister.)</small> Vale left.</p>');
  const ranges = rangesOf(TEXT, PASSAGES, spanOf('Vale left.'), shownBy(live, { 1: '#a' }));
  assert.deepEqual(wordsAt(ranges), ['Vale left.']);
});

test('a paragraph that moved is found by its words; a short name is never guessed at', () => {
  const live = livePage('<nav>Vale</nav><div><p id="moved">Orlov stayed in the old harbour town of Lisk until&nbsp;morning.</p></div>');
  const shown = shownBy(live, {});
  const [range] = rangesOf(TEXT, PASSAGES, spanOf('Lisk'), shown);
  assert.equal(range?.startContainer.parentElement, one(live, '#moved'));
  assert.deepEqual(rangesOf(TEXT, PASSAGES, spanOf('Vale'), shown), []);
});

test('words of scripts and styles are not shown words', () => {
  const live = livePage('<script>"Orlov stayed in the old harbour town of Lisk until morning."</script><p>Other</p>');
  assert.deepEqual(rangesOf(TEXT, PASSAGES, spanOf('Lisk'), shownBy(live, {})), []);
});

test('a sentence with a formula that the page sets in pieces is shown by its whole paragraph; other words are not', () => {
  const text = 'The bell of Lisk swings by E = mc² whenever it is rung at night.';
  const passages = passagesOf([block(0, text.length, 1)]);
  const span = { start: 4, end: text.length };
  const live = livePage('<p id="a">The bell of Lisk swings by <span>E=mc2E = mc^2</span> whenever it is rung at night.</p><p id="b">Other words stand here now, as many of them as there were before.</p>');
  assert.deepEqual(wordsAt(rangesOf(text, passages, span, shownBy(live, { 1: '#a' }))), ['The bell of Lisk swings by E=mc2E = mc^2 whenever it is rung at night.']);
  assert.deepEqual(rangesOf(text, passages, span, shownBy(live, { 1: '#b' })), []);
});

test('the readings above characters are no words of theirs', () => {
  const text = '港長は新しい浚渫船について話した。';
  const live = livePage('<p id="a">港長は新しい<ruby>浚<rt>しゅん</rt>渫<rt>せつ</rt></ruby>船について話した。</p>');
  const [range] = rangesOf(text, passagesOf([block(0, text.length, 1)]), { start: 6, end: 9 }, shownBy(live, { 1: '#a' }));
  assert.equal(range?.startContainer.textContent, '浚');
  assert.equal(range?.endContainer.textContent, '船について話した。');
});
