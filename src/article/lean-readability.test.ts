import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { LeanReadability } from './lean-readability.ts';
import { treeOf } from './tree/tree.fixture.ts';
import { askReadability } from './verdict.ts';

const FIXTURES = path.join('src', 'article', 'fixtures');
const OPTIONS = { charThreshold: 300, keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node as Element };

function open(html: string): Document {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll('script, noscript, style')) element.remove();
  return document;
}

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** As published; null where it would begin a second try, for which its copy of the page is missing here. */
function published(doc: Document) {
  let tries = 1;
  const again = { ['_restorePage']: () => void (tries += 1) };
  const result = Object.assign(new Readability<Element>(doc, OPTIONS), again).parse();
  return tries === 1 ? result : null;
}

function lean(doc: Document) {
  return new LeanReadability(treeOf(doc).root.copy()).parse();
}

/** The shape of a tree, whichever kind its nodes are of. */
interface Shape {
  nodeName: string;
  textContent: string | null;
  childNodes?: Iterable<Shape>;
}

function shapeOf({ nodeName, textContent, childNodes = [] }: Shape): string {
  // Of a comment is known only whether it is blank.
  if (nodeName === '#comment') return `#comment(${(textContent ?? '').trim() === ''})`;
  return nodeName.startsWith('#') ? `${nodeName}(${textContent ?? ''})` : `<${nodeName}>${[...childNodes].map(shapeOf).join('')}</>`;
}

test('its verdict on every page of the corpus is that of Readability as it is published', () => {
  const names = readdirSync(FIXTURES);
  let compared = 0;
  for (const name of names) {
    const html = readFileSync(path.join(FIXTURES, name, 'page.html'), 'utf8');
    const [theirs, ours] = [published(open(html)), lean(open(html))];
    if (theirs === null) continue;
    compared += 1;
    assert.equal(words(ours?.textContent), words(theirs.textContent), name);
    assert.deepEqual([ours?.title, ours?.byline, ours?.siteName, ours?.lang], [theirs.title, theirs.byline, theirs.siteName, theirs.lang], name);
  }
  assert.ok(compared * 2 > names.length, String(compared));
});

const STORY = 'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said, and the first trawlers left.';
/** Readability takes such a box for readers' comments, and looks again when nothing else is left. */
const UNLIKELY = `<body><div class="comment">${`<p>${STORY}</p>`.repeat(4)}</div></body>`;

test('a second try begins with the page as it was', () => {
  assert.equal(published(open(UNLIKELY)), null);
  assert.equal(words(lean(open(UNLIKELY))?.textContent), STORY.repeat(4));
});

test('what it kept is named by the page\'s own elements, whatever it put in their place', () => {
  const tree = treeOf(open(`<body><article><div id="box">${STORY} <b>Nine</b> days.</div><p><font>${STORY}</font></p><p>${STORY}</p></article></body>`));
  const before = shapeOf(tree.root);
  const { elements } = askReadability(tree);
  assert.equal(shapeOf(tree.root), before);
  for (const selector of ['article', 'b', 'font', 'p']) assert.ok([...elements].some((element) => element.matches(selector) && tree.root.contains(element)), selector);
});

test('paragraphs that are set as boxes are named by their boxes', () => {
  const tree = treeOf(open(`<body><article>${`<div class="line">${STORY}</div>`.repeat(3)}<div class="line"><p>${STORY}</p></div></article></body>`));
  const { elements } = askReadability(tree);
  const lines = tree.root.querySelectorAll('.line');
  assert.deepEqual(lines.map((line) => elements.has(line) || elements.has(line.firstElementChild ?? line)), lines.map(() => true));
});

test('breaks part paragraphs as in the published one, whatever stands between them', () => {
  const parts = [STORY, '<br>', '<br>', '<br> <br>', '<!-- -->', '<!--x-->', ' ', '<b>Nine</b>', '<div>Box</div>', '<a href="/a">a<br><br>b</a>', '<i>c<br> <br>d</i>', '<img src="/a.jpg">'];
  for (let seed = 1; seed < 200; seed += 1) {
    let state = seed;
    const inner = Array.from({ length: 14 }, () => parts[(state = (state * 48_271) % 2_147_483_647) % parts.length]).join('');
    const [theirs, ours] = [open(`<div>${inner}</div><p>${inner}</p>`), open(`<div>${inner}</div><p>${inner}</p>`)];
    const [prepare, tree] = ['_prepDocument' as const, treeOf(ours).root];
    new Readability<Element>(theirs, OPTIONS)[prepare]();
    new LeanReadability(tree)[prepare]();
    assert.equal(shapeOf(tree), shapeOf(theirs.documentElement), inner);
  }
});

test('twenty thousand pairs of breaks are read', () => {
  const doc = open(`<article>${`${STORY}<br><br>`.repeat(20_000)}</article>`);
  assert.ok((lean(doc)?.length ?? 0) > 20_000 * STORY.length * 0.99);
});
