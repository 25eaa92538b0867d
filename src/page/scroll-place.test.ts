import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { rememberPlace } from './scroll-place.ts';

test('the reader is put back where they were, in every box that was scrolled, with the focus they had', () => {
  const live = livePage('<div id="down">a</div><div id="aside">b</div><div id="still">c</div><button>Go</button><button id="other">Other</button>');
  const { defaultView: view } = live;
  assert.ok(view);
  const scrolled: string[] = [];
  Object.assign(view.Element.prototype, { scrollTo(this: Element, { left, top }: ScrollToOptions) { scrolled.push(`${this.id} ${left} ${top}`); } });
  Object.assign(view, { scrollTo: ({ left, top }: ScrollToOptions) => scrolled.push(`window ${left} ${top}`) });
  one(live, '#down').scrollTop = 40;
  one(live, '#aside').scrollLeft = 7;
  const focus = (selector: string): void => live.querySelector<HTMLElement>(selector)?.focus();
  focus('button');
  const place = rememberPlace(view, [...live.querySelectorAll('div')]);
  focus('#other');
  place.restore();
  assert.deepEqual(scrolled, ['down 0 40', 'aside 7 0', 'window 0 0']);
  assert.equal(live.activeElement?.textContent, 'Go');
});
