import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { adoptSheet, lendSheet } from './shadow-sheet.ts';

class Sheet {
  css = '';
  replaceSync(css: string) { this.css = css; }
}

/** A shadow root of a browser that takes constructed sheets, keeps none of them, or throws. */
function rootOf(takes: 'all' | 'none' | 'throws', ...own: string[]): ShadowRoot {
  const root = one(livePage('<div></div>'), 'div').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>It is open.</p>';
  let sheets: Sheet[] = own.map((css) => Object.assign(new Sheet(), { css }));
  Object.assign(globalThis, { CSSStyleSheet: Sheet });
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get() { if (takes === 'throws') throw new Error('refused'); return sheets; },
    set(next: Sheet[]) { if (takes === 'throws') throw new Error('refused'); if (takes === 'all') sheets = next; },
  });
  return root;
}
const adopted = (root: ShadowRoot): string[] => (root.adoptedStyleSheets as unknown as Sheet[]).map(({ css }) => css);

afterEach(() => { Reflect.deleteProperty(globalThis, 'CSSStyleSheet'); });

test('a root of ours takes its sheet as a constructed one, or as an element where that is refused', () => {
  const root = rootOf('all');
  adoptSheet(root, 'p { color: red }');
  assert.deepEqual([adopted(root), root.querySelector('style')], [['p { color: red }'], null]);
  for (const takes of ['none', 'throws'] as const) {
    const refusing = rootOf(takes);
    adoptSheet(refusing, 'p { color: red }');
    assert.equal(refusing.firstElementChild?.localName, 'style', takes);
    assert.equal(refusing.querySelector('style')?.textContent, 'p { color: red }', takes);
  }
});

test('a root of the page is lent a sheet behind its own, which is taken away again', () => {
  const root = rootOf('all', 'own');
  const takeAway = lendSheet(root, 'lent');
  assert.deepEqual(adopted(root), ['own', 'lent']);
  takeAway();
  assert.deepEqual(adopted(root), ['own']);
});

test('where the browser does not let us, a root of the page stays as it is', () => {
  for (const takes of ['none', 'throws'] as const) {
    const root = rootOf(takes, 'own');
    lendSheet(root, 'lent')();
    assert.equal(root.querySelector('style'), null, takes);
  }
  const none = rootOf('none', 'own');
  lendSheet(none, 'lent')();
  assert.deepEqual(adopted(none), ['own']);
});
