import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearEvidence, HIGHLIGHT_NAME, showEvidence } from './highlight.ts';
import { livePage, one } from './live-page.fixture.ts';

/** A page a browser would lay out: its words stand `top` pixels from the top of the window, and those in `[hidden]` nowhere. */
function pageWith(body: string, { top = 900, box = 0, calm = false } = {}) {
  const live = livePage(body);
  const view = live.defaultView;
  if (view === null) throw new Error('no window');
  const painted = new Map<string, string[]>();
  const scrolled: string[] = [];
  class Highlight extends Array<string> {
    constructor(...ranges: Range[]) {
      super();
      this.push(...ranges.map(String));
    }
  }
  Object.assign(globalThis, { document: live, Highlight, CSS: { highlights: painted } });
  Object.assign(view, { matchMedia: () => ({ matches: calm }) });
  const isShown = ({ startContainer }: Range) => !(startContainer.parentElement?.hasAttribute('hidden') ?? false);
  Object.assign(view.Range.prototype, {
    getClientRects(this: Range) { return isShown(this) ? [{}] : []; },
    getBoundingClientRect: () => ({ top }),
  });
  Object.assign(view.Element.prototype, {
    getBoundingClientRect: () => ({ top: box, height: 200 }),
    scrollBy(this: Element, { top: by, behavior }: ScrollToOptions) { scrolled.push(`${this.id || this.localName} ${Math.round(by ?? 0)} ${behavior}`); },
  });
  Object.defineProperty(view.Element.prototype, 'scrollHeight', { get(this: Element) { return this.id === 'box' ? 2000 : 0; } });
  Object.defineProperty(view, 'innerHeight', { value: 800 });
  const rangeOf = (selector: string) => {
    const range = live.createRange();
    range.selectNodeContents(one(live, selector));
    const text = one(live, selector).firstChild;
    if (text !== null) range.setStart(text, 0);
    return range;
  };
  return { live, painted, scrolled, rangeOf };
}

test('evidence is painted, and its beginning comes into the upper half of the window', () => {
  const { live, painted, scrolled, rangeOf } = pageWith('<p id="a">One story</p><p id="b">Two stories</p>');
  assert.equal(showEvidence(live, [rangeOf('#a'), rangeOf('#b')]), true);
  assert.deepEqual([...painted.get(HIGHLIGHT_NAME) ?? []], ['One story', 'Two stories']);
  assert.deepEqual(scrolled, ['html 620 smooth']);
  clearEvidence();
  assert.equal(painted.size, 0);
});

test('a reader who wants no motion gets none', () => {
  const { live, scrolled, rangeOf } = pageWith('<p id="a">One story</p>', { calm: true });
  showEvidence(live, [rangeOf('#a')]);
  assert.deepEqual(scrolled, ['html 620 instant']);
});

test('in a box that scrolls by itself the box is scrolled', () => {
  const { live, scrolled, rangeOf } = pageWith('<div id="box" style="overflow-y: auto"><p id="a">One story</p></div>', { box: 300 });
  showEvidence(live, [rangeOf('#a')]);
  assert.deepEqual(scrolled, ['box 530 smooth']);
});

test('what is nowhere to be seen is not shown, and what was shown before is no longer', () => {
  const { live, painted, scrolled, rangeOf } = pageWith('<p id="a">One story</p><p id="b" hidden>Two stories</p>');
  showEvidence(live, [rangeOf('#a')]);
  assert.equal(showEvidence(live, [rangeOf('#b')]), false);
  assert.deepEqual([painted.size, scrolled.length], [0, 1]);
  assert.equal(showEvidence(live, [rangeOf('#b'), rangeOf('#a')]), true);
});
