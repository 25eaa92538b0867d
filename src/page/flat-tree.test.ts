import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonAncestor, flatAncestors, outermost } from './flat-tree.ts';
import { livePage, one } from './live-page.fixture.ts';

const ids = (elements: readonly (Element | null)[]) => elements.map((element) => element?.id ?? '').filter((id) => id !== '');

test('of elements within each other the outermost are left, however deep the others stand', () => {
  const live = livePage('<main id="main"><section id="a"><div id="b"><p id="c">One</p></div></section><p id="d">Two</p></main>');
  const find = (...wanted: string[]) => wanted.map((id) => one(live, `#${id}`));
  assert.deepEqual(ids(outermost(find('c', 'a', 'd'))), ['a', 'd']);
  assert.deepEqual(ids(outermost(find('b', 'd', 'b'))), ['b', 'd']);
});

test('what a story is written in is told from what is around it, through shadow trees and slots', () => {
  const live = livePage('<main id="main"><x-story id="host"><p id="first">One</p></x-story><p id="last">Two</p></main>');
  const host = one(live, '#host');
  const shadow = host.attachShadow({ mode: 'open' });
  const box = Object.assign(live.createElement('div'), { id: 'box' });
  const slot = Object.assign(live.createElement('slot'), { id: 'slot' });
  box.append(slot);
  shadow.append(box);
  const [first, last] = [one(live, '#first'), one(live, '#last')];
  assert.deepEqual(ids(flatAncestors(first)), ['slot', 'box', 'host', 'main']);
  assert.deepEqual(ids([commonAncestor([first, last]), commonAncestor([first, slot]), commonAncestor([first])]), ['main', 'box', 'slot']);
  assert.equal(commonAncestor([]), null);
  assert.deepEqual(ids(outermost([first, box])), ['box']);
});
