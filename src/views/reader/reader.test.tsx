import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article, Block, Inline } from '../../article/article.ts';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow, wordsOf } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { SAMPLE_BRIEF } from '../popup/sample-brief.fixture.ts';
import type { ReaderFacts } from './margin.tsx';
import { Reader } from './reader.tsx';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import type { ReaderSettings } from './comfort.ts';

const i18n = createI18n(localeSource('en-GB'));
const words = (text: string): Inline[] => [{ kind: 'text', text }];
const SETTINGS: ReaderSettings = { ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 18 };

function articleOf(blocks: Block[], changes: Partial<Article> = {}): Article {
  return {
    url: null, title: 'Ferry line stays open', byline: 'Ana Petrov', siteName: 'The Courier', publishedAt: '2024-02-06', language: 'en',
    direction: 'ltr', wordCount: 480, text: '', blocks, ...changes,
  };
}

async function openReader(article: Article, settings = SETTINGS, facts: ReaderFacts | null = null) {
  const page = openWindow();
  const changes: unknown[] = [];
  await page.draw(
    <I18nProvider value={i18n}>
      <Reader
        facts={facts} article={article} settings={settings} rangesOf={() => []} onSettings={(change) => changes.push(change)}
        onLeave={() => changes.push('left')} onPrint={() => changes.push('print')} onSave={() => changes.push('save')}
      />
    </I18nProvider>,
  );
  return { ...page, changes };
}

const markup = (document: Document) => document.querySelector('article')?.innerHTML.replace(/^.*<\/header>/s, '') ?? '';

test('the head says what, by whom, where, when and how long', async () => {
  const { document } = await openReader(articleOf([]));
  assert.equal(wordsOf(document.querySelector('header') ?? document.body), 'The Courier Ferry line stays open By Ana Petrov 6 February 2024 2 min read');
});

test('where a site cuts an article into pages, its end leads to the next', async () => {
  const { document } = await openReader(articleOf([], { nextPage: 'https://a.example/ferry/2' }));
  const link = document.querySelector<HTMLAnchorElement>('article > :last-child a');
  assert.deepEqual([link?.href, link?.rel, link?.textContent], ['https://a.example/ferry/2', 'next', 'The article goes on: to its next page']);
  const whole = await openReader(articleOf([]));
  assert.equal(whole.document.querySelector('.next-page'), null);
});

test('what reads aloud is there while it is wanted; where nothing can speak, it says so', async () => {
  const { document, click, find } = await openReader(articleOf([]));
  const aloud = () => document.querySelector('[role="group"][aria-label="Read aloud"]');
  assert.equal(aloud(), null);
  await click(find('button', 'Read aloud'));
  assert.match(wordsOf(aloud() ?? document.createElement('p')), /voice/);
  await click(find('button.named', 'Read aloud'));
  assert.equal(aloud(), null);
});

test('words that look like markup stay words', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { document } = await openReader(articleOf([{ kind: 'paragraph', ref: null, span: { start: 0, end: 28 }, inlines: words(hostile) }], { title: hostile }));
  assert.equal(document.querySelector('img'), null);
  assert.equal(document.querySelector('h1')?.textContent, hostile);
  assert.equal(document.querySelector('[data-block="0"]')?.textContent, hostile);
});

test('each block becomes the element that means it', async () => {
  const { document } = await openReader(articleOf([
    { kind: 'heading', level: 3, ref: 1, span: { start: 0, end: 4 }, inlines: words('Vote') },
    { kind: 'paragraph', ref: 2, span: { start: 6, end: 9 }, lang: 'ar', dir: 'rtl', inlines: [{ kind: 'link', href: 'https://a.example/', children: words('a') }, { kind: 'break' }, { kind: 'mark', mark: 'em', children: words('b') }] },
    { kind: 'list', ref: 3, ordered: true, start: 4, items: [{ ref: 4, span: { start: 11, end: 12 }, inlines: words('c'), children: [] }] },
    { kind: 'quotation', ref: 5, blocks: [{ kind: 'paragraph', ref: 6, span: { start: 14, end: 15 }, inlines: words('d') }] },
    { kind: 'embed', ref: 7, href: 'https://v.example/', title: 'The vote' },
    { kind: 'rule', ref: 8 },
  ]));
  assert.equal(markup(document), [
    '<h3 data-block="0">Vote</h3>',
    '<p lang="ar" dir="rtl" data-block="6"><a href="https://a.example/">a</a><br><em>b</em></p>',
    '<ol start="4"><li><span data-block="11">c</span></li></ol>',
    '<blockquote><p data-block="14">d</p></blockquote>',
    '<p class="embed"><a href="https://v.example/">Embedded content: The vote</a></p>',
    '<hr>',
  ].join(''));
});

test('terms, folds, sources, credits and inlines become the elements that mean them', async () => {
  const { document } = await openReader(articleOf([
    { kind: 'definitions', ref: 1, items: [{ ref: 2, term: true, span: { start: 0, end: 3 }, inlines: words('Ada') }, { ref: 3, term: false, span: { start: 5, end: 7 }, inlines: words('No') }] },
    { kind: 'details', ref: 4, summary: { kind: 'paragraph', ref: 5, span: { start: 9, end: 12 }, inlines: words('Why') }, blocks: [{ kind: 'rule', ref: 6 }] },
    { kind: 'quotation', ref: 7, cite: 'https://www.c.example/said', blocks: [] },
    { kind: 'list', ref: 8, ordered: true, reversed: true, start: 2, items: [{ ref: 9, value: 5, span: { start: 14, end: 15 }, inlines: words('e'), children: [] }] },
    { kind: 'paragraph', ref: 10, span: { start: 17, end: 20 }, inlines: [
      { kind: 'ruby', reading: 'こう', children: words('港') }, { kind: 'abbr', title: 'Harbour Office', children: words('HO') }, { kind: 'tongue', lang: 'da', children: words('havn') }, { kind: 'mark', mark: 'kbd', children: words('Esc') },
    ] },
  ]));
  assert.equal(markup(document), [
    '<dl><dt data-block="0">Ada</dt><dd data-block="5">No</dd></dl>',
    '<details open=""><summary data-block="9">Why</summary><hr></details>',
    '<blockquote cite="https://www.c.example/said"><p class="source"><a href="https://www.c.example/said">Source: c.example</a></p></blockquote>',
    '<ol start="2" reversed=""><li value="5"><span data-block="14">e</span></li></ol>',
    '<p data-block="17"><ruby>港<rp>(</rp><rt>こう</rt><rp>)</rp></ruby><abbr title="Harbour Office">HO</abbr><span lang="da">havn</span><kbd>Esc</kbd></p>',
  ].join(''));
});

test('a footnote\'s number leads to the note within the reader, and the note back', async () => {
  const page = await openReader(articleOf([
    { kind: 'paragraph', ref: 1, span: { start: 0, end: 5 }, inlines: [...words('Late'), { kind: 'anchor', name: 'back to 1', children: [{ kind: 'jump', to: 'note 1', children: words('1') }] }] },
    { kind: 'list', ref: 2, ordered: true, start: 1, items: [{ ref: 3, anchors: ['other', 'note 1'], span: { start: 7, end: 13 }, inlines: [...words('A note'), { kind: 'jump', to: 'back to 1', children: words('↩') }], children: [] }] },
  ]));
  const seen: string[] = [];
  for (const element of page.document.querySelectorAll<HTMLElement>('[data-anchor]')) element.scrollIntoView = () => { seen.push(element.localName); };
  const click = (words: string) => page.act(() => [...page.document.querySelectorAll<HTMLElement>('article a')].find((link) => link.textContent === words)?.click());
  await click('1');
  assert.equal(page.document.activeElement?.localName, 'li');
  await click('↩');
  assert.equal(page.document.activeElement?.localName, 'span');
  assert.deepEqual(seen, ['li', 'span']);
});

test('a picture keeps its words and its shape, a table its heads and its joined cells', async () => {
  const { document } = await openReader(articleOf([
    { kind: 'figure', ref: 1, caption: words('At the pier'), credit: words('Photo: Bo Lind'), images: [{ src: 'https://a.example/f.jpg', alt: 'A ferry', width: 800, height: 400 }] },
    { kind: 'table', ref: 2, caption: words('Costs'), rows: [[{ ref: 3, span: { start: 0, end: 4 }, inlines: words('Year'), header: true, colSpan: 2, rowSpan: 1 }]] },
  ]));
  const image = document.querySelector('img');
  assert.deepEqual([image?.alt, image?.getAttribute('width'), image?.getAttribute('height')], ['A ferry', '800', '400']);
  assert.equal(document.querySelector('figcaption')?.textContent, 'At the pierPhoto: Bo Lind');
  assert.equal(document.querySelector('.credit')?.textContent, 'Photo: Bo Lind');
  assert.equal(document.querySelector('caption')?.textContent, 'Costs');
  assert.equal(document.querySelector('th')?.colSpan, 2);
  assert.equal(document.querySelector('.table')?.getAttribute('tabindex'), '0');
});

test('a picture that cannot be had leaves its description', async () => {
  const page = await openReader(articleOf([{ kind: 'figure', ref: 1, caption: [], images: [{ src: 'https://a.example/gone.jpg', alt: 'A ferry', width: 800, height: 400 }] }]));
  await page.act(() => page.document.querySelector('img')?.dispatchEvent(new (page.document.defaultView ?? window).Event('error')));
  assert.equal(page.document.querySelector('img'), null);
  assert.equal(page.document.querySelector('figure')?.textContent, 'A ferry');
});

test('an article that runs from right to left does, and the controls do not', async () => {
  const { document } = await openReader(articleOf([], { direction: 'rtl', language: 'fa' }));
  const article = document.querySelector('article');
  assert.deepEqual([article?.getAttribute('dir'), article?.getAttribute('lang')], ['rtl', 'fa']);
  assert.equal(document.querySelector('.bar')?.getAttribute('dir'), 'ltr');
});

test('the controls ask for what they say', async () => {
  const page = await openReader(articleOf([]));
  await page.click(page.find('button', 'Leave clean mode'));
  const [smaller, larger] = page.document.querySelectorAll<HTMLElement>('.size button');
  if (smaller === undefined || larger === undefined) throw new Error('no size buttons');
  await page.click(larger);
  await page.click(smaller);
  assert.deepEqual(page.changes, ['left', { fontSize: 20 }, { fontSize: 16 }]);
});

test('the size ends where it ends', async () => {
  const { document } = await openReader(articleOf([]), { ...SETTINGS, fontSize: 32 });
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.size button')];
  assert.deepEqual(buttons.map((button) => button.disabled), [false, true]);
});

const { text } = SAMPLE_BRIEF.article;
const [firstLine = ''] = text.split('\n');
const told = articleOf([{ kind: 'paragraph', ref: null, span: { start: 0, end: firstLine.length }, inlines: words(firstLine) }]);
const facts: ReaderFacts = { brief: SAMPLE_BRIEF, onShow: () => undefined, dress: () => undefined };

async function focusName(page: Awaited<ReturnType<typeof openReader>>) {
  await page.act(() => page.document.querySelector<HTMLElement>('.who[tabindex]')?.focus());
  await page.act(() => new Promise((resolve) => { setTimeout(resolve, 200); }));
}

test('going to a name shows who it is; Escape takes the card away and nothing else', async () => {
  const page = await openReader(told, SETTINGS, facts);
  const name = page.document.querySelector<HTMLElement>('.who[tabindex]');
  // Nothing is laid out here: the place of the name is given.
  if (name !== null) name.getClientRects = () => [{ top: 10, bottom: 30, left: 5 }] as unknown as DOMRectList;
  await focusName(page);
  assert.match(wordsOf(page.find('[role=tooltip]', 'Pak Ryong Chol')), /Defence Minister.*Official.*mentions.*Possible match by name/);
  await page.press('Escape');
  assert.equal(page.document.querySelector('[role=tooltip]'), null);
  assert.deepEqual(page.changes, []);
});

test('names are plain words where the reader wants no cards', async () => {
  const page = await openReader(told, { ...SETTINGS, cards: false }, facts);
  assert.equal(page.document.querySelector('[data-block]')?.textContent, firstLine);
  await focusName(page);
  assert.equal(page.document.querySelector('[role=tooltip]'), null);
});
