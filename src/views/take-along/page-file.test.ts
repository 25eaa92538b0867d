import assert from 'node:assert/strict';
import test from 'node:test';
import { JSDOM } from 'jsdom';
import type { Article, Block, Inline } from '../../article/article.ts';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { EVERY_BLOCK } from '../parts/every-block.fixture.ts';
import { articleAsPage, pictureAddresses } from './page-file.ts';

const i18n = createI18n(localeSource('en-GB'));
const words = (text: string): Inline[] => [{ kind: 'text', text }];
const span = { start: 0, end: 1 };
const articleOf = (blocks: Block[], changes: Partial<Article> = {}): Article => ({
  url: 'https://www.coast.example/pier?id=1&b=2', title: 'Pier “to” close', byline: 'Ana Petrov', siteName: 'Coast Herald', publishedAt: '2024-02-06', language: 'en',
  direction: 'ltr', wordCount: 10, text: '', blocks, ...changes,
});
const open = (article: Article, pictures: ReadonlyMap<string, string> = new Map()) => new JSDOM(articleAsPage(article, i18n, pictures)).window.document;

test('the file opens as the article, with its head, its blocks and nothing besides', () => {
  const document = open(articleOf([
    { kind: 'paragraph', ref: 1, span, inlines: [...words('Old & '), { kind: 'mark', mark: 'strong', children: words('dear') }, { kind: 'break' }, { kind: 'link', href: 'https://a.example/?x=1&y="2"', children: words('more') }] },
    { kind: 'heading', level: 3, ref: 2, span, anchors: ['one', 'two'], inlines: words('Costs') },
    { kind: 'list', ref: 3, ordered: true, start: 3, items: [{ ref: 4, span, inlines: [{ kind: 'jump', to: 'two', children: words('see') }], children: [] }] },
    { kind: 'table', ref: 5, caption: words('Sums'), rows: [[{ ref: 6, span, header: true, colSpan: 2, rowSpan: 1, inlines: words('Year') }]] },
    { kind: 'quotation', ref: 7, cite: 'https://b.example/said', lang: 'ar', dir: 'rtl', blocks: [{ kind: 'paragraph', ref: 8, span, inlines: words('قال') }] },
  ]));
  assert.deepEqual([document.title, document.documentElement.lang, document.documentElement.dir], ['Pier “to” close', 'en', 'ltr']);
  assert.equal(document.querySelector('header')?.textContent?.replace(/\s+/g, ' ').trim(), 'Coast Herald Pier “to” close By Ana Petrov 6 February 2024 Source: coast.example');
  assert.equal(document.querySelector('header a')?.getAttribute('href'), 'https://www.coast.example/pier?id=1&b=2');
  assert.equal(document.querySelector('article > p')?.innerHTML, 'Old &amp; <strong>dear</strong><br><a href="https://a.example/?x=1&amp;y=&quot;2&quot;">more</a>');
  assert.equal(document.querySelector('h3')?.id, 'one');
  assert.ok(document.getElementById('two'), 'every name that a jump leads to is there');
  assert.equal(document.querySelector('ol')?.getAttribute('start'), '3');
  assert.equal(document.querySelector('th')?.getAttribute('colspan'), '2');
  assert.deepEqual([document.querySelector('blockquote')?.dir, document.querySelector('blockquote p')?.textContent], ['rtl', 'قال']);
});

test('nothing that a page says becomes markup, and no address leads anywhere but to the web or a mail', () => {
  const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)';
  const document = open(articleOf([
    { kind: 'paragraph', ref: 1, span, lang: hostile, anchors: [hostile], inlines: [...words(`${hostile}\u0000`), { kind: 'link', href: 'javascript:alert(1)', children: words('go') }, { kind: 'abbr', title: hostile, children: words(hostile) }] },
    { kind: 'figure', ref: 2, caption: words(hostile), images: [{ src: 'javascript:alert(1)', alt: hostile, width: null, height: null }, { src: 'https://a.example/p.png', alt: hostile, width: 5, height: 5 }] },
    { kind: 'embed', ref: 3, href: 'data:text/html,<script>alert(1)</script>', title: hostile },
  ], { title: hostile, byline: hostile, siteName: hostile, language: hostile, url: 'javascript:alert(1)' }), new Map([['https://a.example/p.png', 'data:image/png;base64,AAAA']]));
  assert.equal(document.querySelector('script, iframe, object, embed, form, base, link'), null);
  assert.deepEqual([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')), []);
  assert.deepEqual([...document.querySelectorAll('a')].map((link) => link.getAttribute('href')), [null, null, null]);
  assert.equal(document.querySelectorAll('style').length, 1);
  assert.equal(document.querySelectorAll('img').length, 1);
  assert.match(document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '', /default-src 'none'/);
});

test('a picture comes along where its bytes are at hand; else there is a link to it', () => {
  const article = articleOf([{ kind: 'details', ref: 1, summary: null, blocks: [{ kind: 'figure', ref: 2, caption: [], credit: words('Bo Lind'), images: [
    { src: 'https://a.example/here.png', alt: 'The pier', width: 800, height: 400 }, { src: 'https://a.example/away.png', alt: 'The quay', width: null, height: null },
  ] }] }]);
  assert.deepEqual(pictureAddresses(article), ['https://a.example/here.png', 'https://a.example/away.png']);
  const document = open(article, new Map([['https://a.example/here.png', 'data:image/png;base64,AAAA']]));
  assert.deepEqual([document.querySelector('img')?.alt, document.querySelector('img')?.width], ['The pier', 800]);
  assert.equal(document.querySelector('figure a')?.getAttribute('href'), 'https://a.example/away.png');
  assert.equal(document.querySelector('figcaption')?.textContent, 'Bo Lind');
});

test('a picture has a caption where its maker is named or not, and no empty one', () => {
  const images = [{ src: 'https://a.example/p.png', alt: 'The pier', width: null, height: null }];
  const captions = (caption: string) => open(articleOf([{ kind: 'figure', ref: 1, caption: caption === '' ? [] : words(caption), images }])).querySelectorAll('figcaption');
  assert.deepEqual([...captions('The pier at dawn')].map((line) => line.textContent), ['The pier at dawn']);
  assert.equal(captions('').length, 0);
});

test('every kind of block stands in the file as the element that means it', () => {
  const { head, body } = open(articleOf(EVERY_BLOCK), new Map([['https://a.example/pier.png', 'data:image/png;base64,AAAA']]));
  assert.deepEqual([...head.querySelectorAll('meta[name], link')].map((part) => part.outerHTML), [
    '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="color-scheme" content="light dark">', '<meta name="referrer" content="no-referrer">',
    '<meta name="author" content="Ana Petrov">', '<link rel="canonical" href="https://www.coast.example/pier?id=1&amp;b=2">',
  ]);
  assert.equal(open(articleOf([], { byline: null })).querySelector('meta[name=author]'), null);
  const header = body.querySelector('header');
  header?.remove();
  assert.deepEqual((body.querySelector('article')?.innerHTML ?? '').split('\n').filter(Boolean), [
    '<p id="top">The ferry <strong>sails</strong><br><a href="https://a.example/line">at six</a><a href="#note">1</a><abbr title="Coastal Ferry Office">CFO</abbr><span lang="fr">bac</span><ruby>船<rp>(</rp><rt>fune</rt><rp>)</rp></ruby></p>',
    '<h2>Fares</h2>',
    '<ol start="3" reversed="">',
    '<li value="7">Adults<ul>',
    '<li>with a bicycle</li>',
    '</ul></li>',
    '</ol>',
    '<ol>',
    '<li>Children</li>',
    '</ol>',
    '<dl><dt>Pass</dt>',
    '<dd>Good for a month</dd></dl>',
    '<h3 lang="ar" dir="rtl">ملاحظات</h3>',
    '<blockquote>',
    '<p>It pays.</p><p class="small"><a href="https://b.example/said">https://b.example/said</a></p>',
    '</blockquote>',
    '<blockquote>',
    '<p>It does not.</p>',
    '</blockquote>',
    '<details open=""><summary>How it was reckoned</summary>',
    '<pre><code>12 * 40</code></pre>',
    '</details>',
    '<details open="">',
    '<hr>',
    '</details>',
    '<div class="table" tabindex="0" role="region" aria-label="Table"><table><caption>Riders</caption><tbody><tr><th>Year</th><th colspan="2">Riders</th></tr>',
    '<tr><th rowspan="2">2023</th><td>900</td><td>950</td></tr></tbody></table></div>',
    '<div class="table" tabindex="0" role="region" aria-label="Table"><table><tbody><tr><td>Mon</td></tr></tbody></table></div>',
    '<figure><img src="data:image/png;base64,AAAA" alt="The pier" width="640" height="320"><p class="small"><a href="https://a.example/quay.png">Show the picture</a></p><figcaption>At dawn<span class="credit">Bo Lind</span></figcaption></figure>',
    '<figure><p class="small"><a href="https://a.example/bow.png">Show the picture: The bow</a></p></figure>',
    '<figure><p class="small"><a href="https://a.example/stern.png">Show the picture: The stern</a></p><figcaption><span class="credit">Ada Moen</span></figcaption></figure>',
    '<p class="small"><a href="https://v.example/1">Embedded content: v.example</a></p>',
  ]);
});
