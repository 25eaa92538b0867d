// What a screen reader comes to in the reader look, in each of its states: heard.txt holds it, a line for each block.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { Article } from '../../article/article.ts';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { DEFAULT_SETTINGS, SCALES } from '../../settings/settings.ts';
import { heardOf, openWindow } from '../parts/dom.fixture.ts';
import { EVERY_BLOCK } from '../parts/every-block.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import type { ReaderSettings } from './comfort.ts';
import { Player } from './player.tsx';
import { Reader } from './reader.tsx';

const i18n = createI18n(localeSource('en-GB'));
const EXPECTED = new Map(readFileSync('src/views/reader/heard.txt', 'utf8').trimEnd().split('\n\n').map((part) => {
  const [name = '', ...lines] = part.split('\n');
  return [name, lines];
}));
const ARTICLE: Article = {
  url: null, title: 'Ferry line stays open', byline: 'Ana Petrov', siteName: 'The Courier', publishedAt: '2024-02-06', language: 'en',
  direction: 'ltr', wordCount: 480, text: '', blocks: EVERY_BLOCK, nextPage: 'https://a.example/ferry/2',
};

const HEADINGS = ['Fares', 'Riders', 'Winter'];
const SECTIONS: Partial<Article> = {
  text: HEADINGS.join(' '),
  blocks: HEADINGS.map((title, i) => ({ kind: 'heading', level: i === 1 ? 3 : 2, ref: null, span: { start: HEADINGS.join(' ').indexOf(title), end: HEADINGS.join(' ').indexOf(title) + title.length }, inlines: [{ kind: 'text', text: title }] })),
};

async function openReader(changes: Partial<ReaderSettings>, article: Article) {
  const page = openWindow();
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  await page.draw(
    <I18nProvider value={i18n}>
      <Reader facts={null} article={article} settings={settings} rangesOf={() => []} onSettings={() => undefined} onLeave={() => undefined} onPrint={() => undefined} onSave={() => undefined} />
    </I18nProvider>,
  );
  return page;
}

for (const [name, changes, button] of [
  ['the article', {}, null],
  ['without pictures and links', { images: false, links: false }, null],
  ['contents', {}, 'Contents'],
  ['appearance', { theme: 'dark', fontSize: SCALES.fontSize.most }, 'Appearance'],
  ['smallest type, read aloud', { fontSize: SCALES.fontSize.least }, 'Read aloud'],
] as const) {
  test(`in the reader look: ${name}`, async () => {
    const { click, find, document } = await openReader(changes, button === 'Contents' ? { ...ARTICLE, ...SECTIONS } : ARTICLE);
    if (button !== null) await click(find('button.named', button));
    const part = name === 'the article' ? document.body : document.querySelector(button === null ? 'article' : '.bar') ?? document.body;
    assert.deepEqual(heardOf(part), EXPECTED.get(`# ${name}`));
  });
}

test('a picture of which nothing is said has no caption', async () => {
  const { document } = await openReader({}, ARTICLE);
  assert.deepEqual([...document.querySelectorAll('figure')].map((figure) => figure.querySelector('figcaption')?.textContent ?? null), ['At dawnBo Lind', null, 'Ada Moen']);
});

const VOICES = [{ name: 'Ada', uri: 'ada', language: 'en-GB', standard: true }, { name: 'Bo', uri: 'bo', language: 'en-GB', standard: false }];

for (const [phase, voice] of [['speaking', 'bo'], ['paused', 'gone'], ['no-voice', ''], ['failed', '']] as const) {
  test(`while an article is read aloud: ${phase}`, async () => {
    const page = openWindow();
    const state = { phase, sentence: null };
    const nothing = (): void => undefined;
    const aloud = { state, start: nothing, pause: nothing, resume: nothing, move: nothing, stop: nothing, use: nothing, voices: () => VOICES };
    await page.draw(<I18nProvider value={i18n}><Player aloud={aloud} state={state} settings={{ ...DEFAULT_SETTINGS, voice }} onSettings={nothing} /></I18nProvider>);
    assert.deepEqual(heardOf(page.document.body), EXPECTED.get(`# ${phase}`));
  });
}
