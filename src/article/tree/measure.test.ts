import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { PageText } from './node.ts';
import { treeOf } from './tree.fixture.ts';

const bare = (text: string): string => text.trim().replace(/\s{2,}/g, ' ');

test('words are as long as they are read, wherever white space stands among elements, before and after something is put in', () => {
  const pieces = ['', ' ', '\n\n', 'a', ' b', 'c  ', ' d\te ', '<i></i>', '<i> </i>', '<b>f</b>', '<b> g  h </b>', '<!-- i -->', '\u00a0', '<p>j<i> </i>  k</p>'];
  for (const one of pieces) {
    for (const two of pieces) {
      for (const three of pieces) {
        const { body } = treeOf(new JSDOM(`<body><div>${one}${two}<span>${three}${one}</span>${two}</div></body>`).window.document);
        const box = body?.querySelector('div');
        assert.ok(box);
        for (const element of [box, ...box.everyElement]) assert.deepEqual([element.innerLength, element.innerText], [bare(element.textContent).length, bare(element.textContent)], JSON.stringify([one, two, three]));
        box.querySelector('span')?.append(new PageText('  x'));
        assert.equal(box.innerLength, bare(box.textContent).length);
      }
    }
  }
});
