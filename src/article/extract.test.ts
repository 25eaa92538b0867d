import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Block, Inline } from './article.ts';
import { extractArticle, outcomeOf } from './extract.ts';
import { readDocument } from './tree/read.ts';

const PROSE = [
  'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'The council will meet on Thursday to decide who pays for the broken pier, which was built in the last century.',
  'Fishermen said that they had lost a third of the season, and asked for help with the cost of ice and fuel.',
];

function read(html: string, url: string | null = 'https://coast.example/news/harbour') {
  return extractArticle(new JSDOM(html).window.document, { url });
}

function article(html: string, url?: string | null) {
  const outcome = read(html, url);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome;
}

/** Words of a block as its inlines spell them. */
function plain(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : plain(inline.children))).join('');
}

function spelled(blocks: Block[]): { start: number; end: number; words: string }[] {
  return blocks.flatMap((block): { start: number; end: number; words: string }[] => {
    switch (block.kind) {
      case 'paragraph': case 'heading': case 'code': return [{ ...block.span, words: plain(block.inlines) }];
      case 'list': return block.items.flatMap((item) => [{ ...item.span, words: plain(item.inlines) }, ...spelled(item.children)]);
      case 'table': return block.rows.flat().map((cell) => ({ ...cell.span, words: plain(cell.inlines) }));
      case 'definitions': return block.items.map((item) => ({ ...item.span, words: plain(item.inlines) }));
      case 'details': return [...(block.summary ? spelled([block.summary]) : []), ...spelled(block.blocks)];
      case 'quotation': return spelled(block.blocks);
      default: return [];
    }
  });
}

const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Harbour reopens</title>${head}</head><body><main><article><h1>Harbour reopens</h1>${body}</article></main></body></html>`;
const paragraphs = PROSE.map((words) => `<p>${words}</p>`).join('');

test('the text is the paragraphs, parted by blank lines, without the headline', () => {
  assert.equal(article(page(paragraphs)).article.text, PROSE.join('\n\n'));
});

test('every block that carries words spells the part of the text that its span names', () => {
  const body = `${paragraphs}<h2>What <em>comes</em> next</h2><ul><li>Ice and <b>fuel</b><ul><li>for the big boats, first of all</li></ul></li><li>A new pier</li></ul>
    <blockquote><p>We were ashore for nine days,<br>and the tide did not care, as it never has.</p></blockquote>
    <table><tr><th>Boat</th><th>Days</th></tr><tr><td>Ada</td><td>nine</td></tr></table><pre>one
  two</pre><p>${PROSE[0]?.replace('Monday', 'Tuesday')}</p>`;
  const { article: { text, blocks } } = article(page(body));
  const parts = spelled(blocks);
  assert.ok(parts.length >= 15, String(parts.length));
  for (const part of parts) assert.equal(text.slice(part.start, part.end), part.words);
  assert.equal(parts.map((part) => part.words).join('\n\n'), text);
});

test('links become absolute; those that could run something become plain text', () => {
  const body = `<p>${PROSE[0]} <a href="../about">Relative</a> <a href="javascript:alert(1)">script</a> <a href="data:text/html,x">data</a> <a href="mailto:ada@coast.example">mail</a> <a href=" https://other.example/x ">other</a></p>${paragraphs}`;
  const { blocks, text } = article(page(body)).article;
  const [first] = blocks;
  assert.ok(first?.kind === 'paragraph');
  const links = first.inlines.flatMap((inline) => (inline.kind === 'link' ? [`${plain(inline.children)} ${inline.href}`] : []));
  assert.deepEqual(links, ['Relative https://coast.example/about', 'mail mailto:ada@coast.example', 'other https://other.example/x']);
  assert.ok(text.includes('script data'));
});

test('links of a page whose address is unknown are resolved by the address it states, or not at all', () => {
  const body = `<p>${PROSE[0]} <a href="/about">Relative</a></p>${paragraphs}`;
  const hrefs = (html: string) => JSON.stringify(article(html, null).article.blocks).match(/"href":"[^"]*"/g);
  assert.deepEqual(hrefs(page(body, '<link rel="canonical" href="https://coast.example/news/1">')), ['"href":"https://coast.example/about"']);
  assert.equal(hrefs(page(body)), null);
});

test('in a copy under the address of a cache, a line that links to another story of the site is known by the address the page states', () => {
  const body = `${paragraphs}<p><a href="https://coast.example/news/chief">HARBOUR CHIEF RESIGNS AFTER STORM</a></p><p>${PROSE[0]?.replace('Monday', 'Tuesday')}</p>`;
  const html = page(body, '<link rel="canonical" href="https://coast.example/news/harbour">');
  assert.ok(!article(html, 'https://cache.example/coast/harbour').article.text.includes('HARBOUR CHIEF'));
  assert.ok(article(html.replace('rel="canonical"', 'rel="x"'), 'https://cache.example/coast/harbour').article.text.includes('HARBOUR CHIEF'));
});

test('pictures keep their text and caption; pixels and avatars are dropped; lazy ones get their address', () => {
  const body = `<figure><img src="data:image/gif;base64,R0lGODlhAQAB" data-src="/img/quay.jpg" alt="The quay" width="900" height="600"><figcaption>The quay at <b>noon</b></figcaption></figure>
    ${paragraphs}<p><img src="/pixel.gif" width="1" height="1"></p><p><img src="/me.jpg" width="32" height="32"></p><p><img srcset="/a-400.jpg 400w, /a-1200.jpg 1200w, /a-4000.jpg 4000w" alt="Crane"></p><p>${PROSE[0]?.replace('Monday', 'Friday')}</p>`;
  const figures = article(page(body)).article.blocks.filter((block) => block.kind === 'figure');
  assert.deepEqual(figures.map((figure) => figure.images), [
    [{ src: 'https://coast.example/img/quay.jpg', alt: 'The quay', width: 900, height: 600 }],
    [{ src: 'https://coast.example/a-1200.jpg', alt: 'Crane', width: null, height: null }],
  ]);
  assert.deepEqual(figures.map((figure) => plain(figure.caption)), ['The quay at noon', '']);
});

test('players become titled links', () => {
  const body = `<p>${PROSE[0]}</p><iframe src="https://www.youtube.com/embed/abcdef1" title="The first trawler leaves" width="560" height="315"></iframe>${paragraphs.replaceAll('harbour', 'port')}`;
  assert.deepEqual(article(page(body)).article.blocks.filter((block) => block.kind === 'embed').map(({ href, title }) => [href, title]), [['https://www.youtube.com/watch?v=abcdef1', 'The first trawler leaves']]);
});

test('a foreign paragraph carries its language and direction', () => {
  const body = `${paragraphs}<p lang="he" dir="rtl">הנמל נפתח מחדש ביום שני אחרי סערה שהשאירה כל סירה על החוף תשעה ימים, נמסר ממשרד הנמל.</p><p>${PROSE[0]?.replace('Monday', 'Friday')}</p>`;
  const foreign = article(page(body)).article.blocks.find((block) => block.lang === 'he');
  assert.equal(foreign?.dir, 'rtl');
});

test('refs point back to the elements that hold words, pictures, headline and byline, and to nothing else', () => {
  const refs = new Map<string, number>();
  const { document } = new JSDOM(page(`<p class="byline" id="byline">By <a rel="author" href="/a">Ada Wells</a></p><p id="one">${PROSE[0]}</p><div class="newsletter" id="letter"><p>Sign up for our newsletter</p></div><figure id="figure"><img src="/a.jpg" width="600" height="400"><figcaption>Quay</figcaption></figure><p id="two">${PROSE[1]}</p><p id="three">${PROSE[2]}</p><ul id="related" class="related"><li><a href="/b">Storm</a></li></ul>`)).window;
  let next = 0;
  for (const element of document.querySelectorAll('*')) {
    refs.set(element.id || element.localName, next);
    next += 1;
  }
  const outcome = extractArticle(document, { url: 'https://coast.example/a' });
  assert.ok(outcome.ok);
  const ref = (name: string): number => refs.get(name) ?? -1;
  assert.deepEqual(outcome.article.blocks.map((block) => block.ref), ['one', 'figure', 'two', 'three'].map(ref));
  for (const name of ['one', 'two', 'three', 'figure', 'h1']) assert.ok(outcome.kept.includes(ref(name)), name);
  for (const name of ['letter', 'related', 'article', 'main', 'body']) assert.ok(!outcome.kept.includes(ref(name)), name);
});

test('elements that the browser does not show are left out where the page was copied from a browser', () => {
  const packed = readDocument(new JSDOM(page(`${paragraphs}<p id="unseen">${PROSE[0]?.replace('Monday', 'Friday')}</p>`)).window.document);
  for (const node of packed.nodes) if (Array.isArray(node) && node.includes('unseen')) node[3] = 1;
  const outcome = outcomeOf({ ...packed, isSeen: true }, { url: null });
  assert.equal(outcome.ok && outcome.article.text, PROSE.join('\n\n'));
});

test('every removal and restoration names its step, its pass and the words', () => {
  const { reasons } = article(page(`${paragraphs}<p>Advertisement</p><p>Follow The Coast on Facebook</p>`));
  assert.ok(reasons.some((reason) => reason.step === 'after' && reason.rule.startsWith('phrases') && reason.text === 'Advertisement'));
  for (const reason of reasons) assert.ok(reason.text.length > 0 && reason.text.length <= 120);
});

test('words are counted by characters where a script has no blanks', () => {
  const zh = '港口周一重新开放，渔船在黎明前随潮水出港，预计本周内航运将恢复正常，但码头仍不能使用。';
  const outcome = article(`<html lang="zh"><body><article><h1>港口</h1><p>${zh}</p><p>${zh.replace('周一', '周二')}</p></article></body></html>`);
  assert.equal(outcome.article.wordCount, (zh.match(/\p{Script=Han}/gu)?.length ?? 0) * 2);
});

test('a page of five megabytes is read whole', () => {
  const filler = 'The harbour office counted the boats again, found the same number as in the morning, and wrote it down. '.repeat(8);
  const many = Array.from({ length: 6000 }, (_, i) => `<p>Entry ${i}. ${filler}</p>`).join('');
  const html = page(many);
  assert.ok(html.length > 5_000_000);
  const { text } = article(html).article;
  assert.ok(text.startsWith('Entry 0.') && text.includes('Entry 5999.'));
});

test('pages with no article, no text or no end are refused by name', () => {
  const code = (html: string) => {
    const outcome = read(html);
    return outcome.ok ? 'ok' : outcome.error.code;
  };
  assert.equal(code(''), 'empty-page');
  assert.equal(code('<p>Hello there.</p>'), 'not-an-article');
  assert.equal(code(`${'<div>'.repeat(1600)}<p>${PROSE[0]}</p>`), 'too-large');
});
