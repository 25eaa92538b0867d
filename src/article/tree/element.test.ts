import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { PageElement } from './element.ts';
import { PageText } from './node.ts';
import { treeOf } from './tree.fixture.ts';

const bodyOf = (markup: string): PageElement => {
  const { body } = treeOf(new JSDOM(`<body>${markup}</body>`).window.document);
  assert.ok(body);
  return body;
};

function one(root: PageElement, selector: string): PageElement {
  const element = root.querySelector(selector);
  assert.ok(element, selector);
  return element;
}

test('words are those that stand in an element now, whatever was asked before', () => {
  const body = bodyOf('<div><p>One <a href="/x">two</a></p><!-- no words --><p>three</p></div>');
  assert.equal(body.textContent, 'One twothree');
  assert.equal(body.linkLength, 3);
  one(body, 'a').append(new PageText(' and more'));
  assert.equal(body.textContent, 'One two and morethree');
  assert.equal(body.linkLength, 12);
  one(body, 'p + p').remove();
  assert.equal(body.textContent, 'One two and more');
  one(body, 'a').replaceWith(new PageText('2'));
  assert.deepEqual([body.textContent, body.linkLength, one(body, 'p').innerText], ['One 2', 0, 'One 2']);
});

test('what is found in a numbered tree is found in it when something has moved', () => {
  const body = bodyOf('<div id="a"><p>1</p><p>2</p></div><div id="b"><p>3</p></div>');
  assert.equal(one(body, '#a').querySelectorAll('p').length, 2);
  one(body, '#b').append(one(body, 'p'));
  assert.deepEqual(['#a', '#b'].map((id) => one(body, id).querySelectorAll('p').map(({ textContent }) => textContent)), [['2'], ['3', '1']]);
});

test('what was taken out of a large tree is not found in it any more, by tag or by class, and still in itself', () => {
  const box = (id: string) => `<div id="${id}">${'<p class="line">1</p>'.repeat(50)}<a class="top-line">2</a></div>`;
  const body = bodyOf(box('a') + box('b'));
  const gone = one(body, '#a');
  gone.remove();
  for (const [selector, count] of [['p', 50], ['p, a', 51], ['.line', 50], ['[class*="line" i]', 51], ['#a', 0]] as const) assert.equal(body.querySelectorAll(selector).length, count, selector);
  assert.deepEqual([gone.querySelectorAll('p').length, gone.querySelectorAll('[class*="line"]').length], [50, 51]);
});

test('a large tree in which something has moved, was renamed or taken out is searched as it stands, however often', () => {
  const line = '<p class="line">1</p>';
  const body = bodyOf(`<div id="a">${line.repeat(50)}</div><div id="b">${line.repeat(50)}</div><div id="c"></div>`);
  const [a, b, c] = ['#a', '#b', '#c'].map((id) => one(body, id));
  assert.ok(a && b && c);
  c.append(b);
  one(b, 'p').remove();
  one(a, 'p').rename('h2');
  const counts = (): number[] => ['p', '.line', 'h2', '#c p', 'p, h2, [class*="LINE" i]'].map((selector) => body.querySelectorAll(selector).length);
  for (let times = 0; times < 4; times += 1) assert.deepEqual(counts(), [98, 99, 1, 49, 99]);
  assert.deepEqual([a, b, c].map((box) => box.querySelectorAll('.line').length), [50, 49, 49]);
  one(b, 'p').rename('h3');
  b.append(one(a, 'p'));
  for (let times = 0; times < 4; times += 1) assert.deepEqual([...counts(), b.querySelectorAll('h3, p').length], [97, 99, 1, 49, 99, 50]);
  assert.deepEqual(body.querySelectorAll('h3, h2, #b').map(({ localName }) => localName), ['h2', 'div', 'h3']);
  for (const line of body.querySelectorAll('p')) line.rename('li');
  for (let times = 0; times < 4; times += 1) assert.deepEqual([...counts(), body.querySelectorAll('li').length], [0, 99, 1, 0, 99, 97]);
  one(body, 'h2').rename('h5');
  assert.deepEqual(['h2', 'h5', 'h3, h5'].map((selector) => body.querySelectorAll(selector).length), [0, 1, 2]);
});

test('a class is found whatever the case of its letters, beside one whose small letters are more', () => {
  const body = bodyOf(`${'<p>one</p>'.repeat(50)}<i class="İlgili Haber"></i><b class="Story-BYLINE">two</b>`);
  const selector = '[class*="byline" i], [class*="author" i], [class*="writer" i]';
  for (let round = 0; round < 3; round += 1) assert.deepEqual(body.querySelectorAll(selector).map(({ localName }) => localName), ['b']);
});

test('an element is where it was put, and nowhere else', () => {
  const body = bodyOf('<p>1</p><p>2</p>');
  const [first, second] = body.children;
  assert.ok(first && second);
  const box = new PageElement('div');
  first.replaceWith(box);
  box.append(second, first);
  assert.deepEqual([body.children, box.children, first.nextSibling, second.previousSibling], [[box], [second, first], null, null]);
  assert.deepEqual([box.contains(first), body.contains(first), first.contains(box)], [true, true, false]);
});

test('places in a document are compared as browsers do', () => {
  const { document } = new JSDOM('<div><p>a<b>c</b></p><i>d</i></div><ul></ul>').window;
  const all = [...document.querySelectorAll('*')];
  const tree = treeOf(document);
  const twins = tree.querySelectorAll('*');
  all.forEach((one_, i) => all.forEach((other, j) => assert.equal(twins[i]?.compareDocumentPosition(twins[j] ?? tree.root), one_.compareDocumentPosition(other), `${i} ${j}`)));
  assert.equal(new PageElement('p').compareDocumentPosition(tree.root), 1);
});

test('a drawing has no class that a pattern could read, and keeps its name\'s capitals', () => {
  const drawing = one(bodyOf('<svg class="share"><foreignObject><p class="x">1</p></foreignObject></svg>'), 'svg');
  assert.deepEqual([drawing.tagName, drawing.className, drawing.getAttribute('class')], ['svg', '[object SVGAnimatedString]', 'share']);
  const [inner] = drawing.children;
  assert.deepEqual([inner?.localName, inner?.tagName, inner?.children[0]?.tagName], ['foreignobject', 'foreignObject', 'P']);
});

test('a copy knows what it is a copy of, and is changed alone', () => {
  const body = bodyOf('<p class="a">1 <b>2</b></p>');
  const twin = body.copy();
  const [paragraph] = twin.children;
  assert.ok(paragraph);
  paragraph.setAttribute('class', 'b');
  one(twin, 'b').remove();
  assert.equal(paragraph.original, one(body, 'p'));
  assert.deepEqual([one(body, 'p').getAttribute('class'), body.textContent, twin.textContent], ['a', '1 2', '1 ']);
});
