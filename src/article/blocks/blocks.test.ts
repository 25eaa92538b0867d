import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Block, Inline } from '../article.ts';
import { extractArticle } from '../extract.ts';

const PROSE = [
  'The ferry company said on Monday that the night boat would sail again from next week, after a winter in which it had stayed in the yard.',
  'Its engine had been taken out in November and sent by rail to the works in Lisk, where a crack was found that nobody could explain.',
  'Passengers had been carried by bus around the bay meanwhile, a journey of five hours on a road that is closed whenever it snows.',
];

/** The article of a page with something between its first paragraphs; its elements numbered as in a copy of a live page. */
function read(middle: string, lang = 'en') {
  const html = `<!doctype html><html lang="${lang}"><head><title>Night boat sails again</title></head><body><main><article><h1>Night boat sails again</h1><p>${PROSE[0]}</p>${middle}<p>${PROSE[1]}</p><p>${PROSE[2]}</p></article></main></body></html>`;
  const { document } = new JSDOM(html).window;
  const ids = new Map<number, string>();
  [...document.querySelectorAll('*')].forEach((element, place) => {
    ids.set(place, element.id || element.localName);
  });
  const outcome = extractArticle(document, { url: 'https://coast.example/news/boat' });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return { ...outcome.article, middle: outcome.article.blocks.slice(1, -2), nameOf: (ref: number | null) => (ref === null ? null : ids.get(ref)) };
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : plain(inline.children))).join('');
}

/** Inlines as short mark-up, to compare at a glance. */
function sketch(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return inline.text;
    if (inline.kind === 'break') return '/';
    const inner = sketch(inline.children);
    switch (inline.kind) {
      case 'link': return `[${inner}](${inline.href})`;
      case 'jump': return `[${inner}](#${inline.to})`;
      case 'anchor': return `{#${inline.name} ${inner}}`;
      case 'mark': return `<${inline.mark} ${inner}>`;
      case 'abbr': return `<${inner}=${inline.title}>`;
      case 'tongue': return `<${[inline.lang, inline.dir].filter(Boolean).join(' ')}: ${inner}>`;
      case 'ruby': return `<${inner}|${inline.reading}>`;
    }
  }).join('');
}

function first<Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind): Extract<Block, { kind: Kind }> {
  const found = blocks.find((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  assert.ok(found, `no ${kind} among ${blocks.map((block) => block.kind).join(', ')}`);
  return found;
}

test('a footnote and its number lead to each other; a link to what is not in the article is plain words', () => {
  const { blocks } = read(`<p>It was late.<sup id="r1"><a href="#n1">1</a></sup> See <a href="#menu">the menu</a> and <a href="#part">the part below</a>.</p><a id="part"></a><p>${PROSE[0]?.replace('Monday', 'Friday')}</p>
    <ol><li id="n1">A note on that, in so many words. <a href="#r1">back</a></li><li><p id="n2">Another that nobody asks for.</p></li></ol>`);
  const [, late, part] = blocks;
  assert.ok(late?.kind === 'paragraph' && part?.kind === 'paragraph');
  assert.equal(sketch(late.inlines), 'It was late.{#r1 <sup [1](#n1)>} See the menu and [the part below](#part).');
  assert.deepEqual(part.anchors, ['part']);
  const [note, other] = first(blocks, 'list').items;
  assert.deepEqual([note?.anchors, sketch(note?.inlines ?? []), other?.anchors], [['n1'], 'A note on that, in so many words. [back](#r1)', undefined]);
});

test('lists keep their numbers, in whichever direction, and the lists within them', () => {
  const { middle, text } = read('<ol start="7"><li>Seven sheep came aboard</li><li value="12">Twelve goats followed them<ul><li>two of them white</li></ul></li></ol><ol reversed><li>Third place for the red boat</li><li>Second place for the blue one</li></ol>');
  const [one, two] = middle;
  assert.ok(one?.kind === 'list' && two?.kind === 'list');
  assert.deepEqual([one.ordered, one.start, one.items[1]?.value, one.items[1]?.children[0]?.ordered], [true, 7, 12, false]);
  assert.deepEqual([two.start, two.reversed], [2, true]);
  assert.ok(text.includes('Twelve goats followed them\n\ntwo of them white\n\nThird place'));
});

test('a quotation keeps the address it cites, code its white space, a fold its line and what it folds', () => {
  const { middle, text } = read(`<blockquote cite="https://other.example/speech"><p>We were told nothing about the engine, nothing at all, until the day it was gone.</p></blockquote>
    <pre>for boat in bay:
    sail(boat)</pre><details><summary>What does it cost?</summary><p>${PROSE[0]?.replace('Monday', 'Sunday')}</p></details>`);
  assert.equal(first(middle, 'quotation').cite, 'https://other.example/speech');
  assert.equal(plain(first(middle, 'code').inlines), 'for boat in bay:\n    sail(boat)');
  const details = first(middle, 'details');
  assert.equal(plain(details.summary?.inlines ?? []), 'What does it cost?');
  assert.equal(details.blocks.length, 1);
  assert.ok(text.includes('What does it cost?\n\nThe ferry company said on Sunday'));
});

test('terms and what is said of them stay apart, as speakers and their words do', () => {
  const { items } = first(read('<dl><div><dt>Coast Herald:</dt><dd>When does she sail?</dd></div><div><dt>Ada Wells:</dt><dd>On <em>Friday</em>, empty.</dd></div></dl>').middle, 'definitions');
  assert.deepEqual(items.map((item) => [item.term, sketch(item.inlines)]), [[true, 'Coast Herald:'], [false, 'When does she sail?'], [true, 'Ada Wells:'], [false, 'On <em Friday>, empty.']]);
});

test('a table keeps caption, heads and joined cells', () => {
  const table = first(read('<table><caption>Days ashore</caption><thead><tr><td>Boat</td><td colspan="2">Days</td></tr></thead><tbody><tr><th>Ada</th><td>nine</td><td lang="de">neun</td></tr></tbody></table>').middle, 'table');
  assert.equal(plain(table.caption), 'Days ashore');
  assert.deepEqual(table.rows.map((row) => row.map((cell) => [plain(cell.inlines), cell.header, cell.colSpan])), [[['Boat', true, 1], ['Days', true, 2]], [['Ada', true, 1], ['nine', false, 1], ['neun', false, 1]]]);
  assert.equal(table.rows[1]?.[2]?.lang, 'de');
  const grid = (cell: string) => read(`<table><tr><td>Ada</td><td>nine</td></tr><tr><td>Bo</td><td>${cell}</td></tr></table>`).middle.map(({ kind }) => kind);
  assert.deepEqual(grid('seven'), ['table']);
  assert.ok(!grid(PROSE.join(' ').repeat(2)).includes('table'), 'columns of prose are a layout');
});

test('words in a list that are no item stand where the page has them', () => {
  const { text } = read('<ul><p>Three things are known of the boat that the company wants to buy for the line to the islands.</p><li>She was built in 1984</li><li>She has two engines</li></ul>');
  assert.ok(text.includes('line to the islands.\n\nShe was built in 1984\n\nShe has two engines'), text);
});

test('a caption is what is said of the picture: no label that is read aloud, no line for working the page', () => {
  const { middle } = read(`<figure><video src="/quay.mp4"></video><img src="/quay.jpg" alt="" width="800" height="500"><p class="player__caption">Media playback is unsupported on your device</p>
    <figcaption><span class="off-screen">Media caption</span>The quay at noon<br>@adawells</figcaption></figure>`);
  assert.equal(plain(first(middle, 'figure').caption), 'The quay at noon\n@adawells');
});

test('a picture keeps its caption and credit, in a figure or in a box of its own', () => {
  const { middle, text } = read(`<figure><img src="/quay.jpg" alt="A quay" width="800" height="500"><figcaption>The quay at <b>noon</b> <span class="credit">Photo: Ada Wells</span></figcaption></figure>
    <div class="wp-caption"><a href="/big.jpg"><img src="/crane.jpg" width="800" height="500" alt=""></a><p class="wp-caption-text">The crane</p></div>`);
  const figures = middle.filter((block) => block.kind === 'figure');
  assert.deepEqual(figures.map((figure) => [sketch(figure.caption), figure.credit && plain(figure.credit)]), [['The quay at <strong noon>', 'Photo: Ada Wells'], ['The crane', undefined]]);
  const bare = first(read('<figure><img src="/quay.jpg" width="800" height="500" alt=""><figcaption><span class="credit">Photo: Ada Wells</span></figcaption></figure>').middle, 'figure');
  assert.deepEqual([plain(bare.caption), bare.credit], ['Photo: Ada Wells', undefined], 'a credit alone is the caption');
  const boxed = (depth: number) => read(`<div><img src="/quay.jpg" width="800" height="500" alt="">${'<div>'.repeat(depth)}<p>The crane turned once more, and then it stood still for good.</p>${'</div>'.repeat(depth)}</div>`);
  assert.ok(!boxed(1).text.includes('The crane turned'), 'words in a picture\'s own box are its caption');
  assert.ok(boxed(4).text.includes('The crane turned'), 'further in they are the article\'s');
  assert.ok(!/noon|crane|Photo/.test(text));
});

test('posts and players of each kind become a link to what they show, by a title a reader can use', () => {
  const frame = (src: string, more = '') => `<iframe src="${src}" width="500" height="300" ${more}></iframe>`;
  for (const [markup, href, title] of [
    [frame('https://www.youtube.com/embed/dQabc123?rel=0', 'title="The boat leaves"'), 'https://www.youtube.com/watch?v=dQabc123', 'The boat leaves'],
    [frame('//www.youtube-nocookie.com/embed/dQabc123', 'title="YouTube video player"'), 'https://www.youtube.com/watch?v=dQabc123', 'YouTube'],
    [frame('https://player.vimeo.com/video/5512'), 'https://vimeo.com/5512', 'Vimeo'],
    [frame('https://platform.twitter.com/embed/Tweet.html?id=1234'), 'https://x.com/i/status/1234', 'X'],
    [frame('https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Froads%2Fposts%2F7'), 'https://www.facebook.com/roads/posts/7', 'Facebook'],
    [frame('https://t.me/roads/5?embed=1'), 'https://t.me/roads/5', 'Telegram'],
    [frame('https://mastodon.example/@roads/1122/embed'), 'https://mastodon.example/@roads/1122', 'mastodon.example'],
    [frame('https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kx'), 'https://bsky.app/profile/did:plc:abc/post/3kx', 'Bluesky'],
    [frame('https://www.instagram.com/p/Cabc/embed/captioned/'), 'https://www.instagram.com/p/Cabc/', 'Instagram'],
    ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/Cabc/?utm_source=x"></blockquote>', 'https://www.instagram.com/reel/Cabc/', 'Instagram'],
    ['<video controls width="640" height="360" title="The crew"><source src="/crew.mp4"></video>', 'https://coast.example/crew.mp4', 'The crew'],
    [`<figure>${frame('https://www.youtube.com/embed/dQabc123')}<figcaption>On the bench</figcaption></figure>`, 'https://www.youtube.com/watch?v=dQabc123', 'On the bench'],
  ] as const) {
    const embed = first(read(markup).middle, 'embed');
    assert.deepEqual([embed.href, embed.title], [href, title], markup);
  }
});

test('a post whose words the page holds is quoted, with its address', () => {
  const quotation = first(read('<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The night boat is back. Bring a coat.</p>— Bay (@bay) <a href="https://twitter.com/bay/status/12">March 3, 2031</a></blockquote>').middle, 'quotation');
  assert.equal(quotation.cite, 'https://twitter.com/bay/status/12');
});

test('buttons to share and follow are no posts', () => {
  const { middle } = read('<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fcoast.example" width="90" height="30"></iframe><iframe src="https://platform.twitter.com/widgets/tweet_button.html" width="90" height="30"></iframe>');
  assert.deepEqual(middle.map((block) => block.kind), []);
});

test('a formula is said once, in one line, however the page sets it', () => {
  const mathml = '<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>';
  const said = (formula: string) => plain((read(`<p>As everybody has known since then, ${formula} is what holds the bell, the tower and the sexton together.</p>`).middle[0] as Extract<Block, { kind: 'paragraph' }>).inlines).replace(/^.*then, | is what.*$/g, '');
  assert.equal(said(mathml), 'E = mc²');
  assert.equal(said(`<span class="katex"><span class="katex-mathml">${mathml.replace('</math>', '<annotation encoding="application/x-tex">E=mc^2</annotation></math>')}</span><span class="katex-html" aria-hidden="true"><span>E</span><span>=mc</span><span>2</span></span></span>`), 'E = mc²');
  assert.equal(said(`<mjx-container><mjx-math></mjx-math><mjx-assistive-mml>${mathml}</mjx-assistive-mml></mjx-container>`), 'E = mc²');
  assert.equal(said('<span class="MathJax_Preview">E=</span><span class="MathJax"><span>E</span><span>mc2</span></span><script type="math/tex">E = mc^2</script>'), 'E = mc^2');
  assert.equal(said('<span class="mwe-math-element"><img alt="{\\displaystyle E=mc^{2}}" src="/svg"></span>'), 'E=mc^{2}');
  for (const [source, text] of [
    ['<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>', '(a + b)/2'], ['<math><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt></math>', '√(x + 1)'],
    ['<math><msub><mi>v</mi><mn>0</mn></msub></math>', 'v₀'], ['<math><msup><mi>x</mi><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msup></math>', 'x^(a + b)'], ['<math><mroot><mi>x</mi><mn>3</mn></mroot></math>', '³√x'],
  ] as const) assert.equal(said(source), text);
});

test('ruby keeps base and reading apart, and the text the base alone', () => {
  const { middle, text } = read(`<p><ruby>浚<rp>(</rp><rt>しゅん</rt><rp>)</rp>渫<rp>(</rp><rt>せつ</rt><rp>)</rp></ruby> and <ruby><rb>港</rb><rb>長</rb><rt>こう</rt><rt>ちょう</rt></ruby> are two words that visitors to the harbour learn on the day of their arrival.</p>`);
  const [paragraph] = middle;
  assert.ok(paragraph?.kind === 'paragraph');
  assert.ok(sketch(paragraph.inlines).startsWith('<浚|しゅん><渫|せつ> and <港|こう><長|ちょう> are two'), sketch(paragraph.inlines));
  assert.ok(text.includes('浚渫 and 港長 are'));
});

test('inlines that carry meaning keep it', () => {
  const [paragraph] = read('<p>Press <kbd>Esc</kbd> in the <abbr title="Harbour Traffic Office">HTO</abbr>, <ins>which opened</ins> <del>in May</del> <mark>today</mark>, H<sub>2</sub>O and all, said <i lang="da">havnefogeden</i> and <span lang="en">the mayor</span>.</p>').middle;
  assert.ok(paragraph?.kind === 'paragraph');
  assert.equal(sketch(paragraph.inlines), 'Press <kbd Esc> in the <HTO=Harbour Traffic Office>, <ins which opened> <del in May> <mark today>, H<sub 2>O and all, said <da: <em havnefogeden>> and the mayor.');
});

test('language and direction stand on a block only where they are not the article\'s own', () => {
  const { blocks } = read(`<p lang="en" dir="ltr">${PROSE[0]?.replace('Monday', 'Friday')}</p><p lang="ar" dir="rtl">أعيد فتح الميناء يوم الاثنين بعد عاصفة أبقت كل القوارب على الشاطئ تسعة أيام كاملة، وقال المجلس إن الرصيف مكسور.</p>`);
  assert.deepEqual(blocks.slice(1, 3).map(({ lang, dir }) => [lang, dir]), [[undefined, undefined], ['ar', 'rtl']]);
});

test('every kind of block leads back to its element', () => {
  const { blocks, nameOf } = read(`<h2 id="heading">What it cost</h2><ul id="list"><li id="item">An engine<ul id="sub"><li id="inner">with a crack</li></ul></li></ul><dl id="terms"><dt id="dt">Yard</dt><dd id="dd">Where she lay</dd></dl>
    <blockquote id="quote"><p id="said">We were told nothing about the engine, nothing at all, until the day it was gone.</p></blockquote><pre id="code">sail()</pre><hr id="rule"><details id="fold"><summary id="line">And the price?</summary><p id="folded">${PROSE[0]?.replace('Monday', 'Sunday')}</p></details>
    <table id="table"><tr><th id="th">Boat</th><th>Days</th></tr><tr><td>Ada</td><td>nine</td></tr></table><figure id="figure"><img src="/a.jpg" width="800" height="500"></figure><iframe id="player" src="https://www.youtube.com/embed/dQabc123" width="500" height="300"></iframe>`);
  const names = (all: readonly Block[]): unknown[] => all.flatMap((block): unknown[] => {
    const own = nameOf(block.ref);
    switch (block.kind) {
      case 'list': return [own, ...block.items.flatMap((item) => [nameOf(item.ref), ...names(item.children)])];
      case 'definitions': return [own, ...block.items.map((item) => nameOf(item.ref))];
      case 'quotation': return [own, ...names(block.blocks)];
      case 'details': return [own, nameOf(block.summary?.ref ?? null), ...names(block.blocks)];
      case 'table': return [own, nameOf(block.rows[0]?.[0]?.ref ?? null)];
      default: return [own];
    }
  });
  assert.deepEqual(names(blocks), ['p', 'heading', 'list', 'item', 'sub', 'inner', 'terms', 'dt', 'dd', 'quote', 'said', 'code', 'rule', 'fold', 'line', 'folded', 'table', 'th', 'figure', 'player', 'p', 'p']);
});
