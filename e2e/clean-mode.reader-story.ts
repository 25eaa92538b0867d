import messages from '../src/_locales/en/messages.json';
import type { Article, Block, Inline } from '../src/article/article.ts';
import { passagesOf, rangesOf, shownIn } from '../src/page/ranges.ts';
import { createI18n } from '../src/platform/translate.ts';
import { DEFAULT_SETTINGS, validSettings } from '../src/settings/settings.ts';
import { mountReader } from '../src/views/reader/mount.ts';
import readerSheet from '../src/views/reader/reader.css';

/** The reader in an open page, where a test can look at it: in a page of the web it stands in a closed shadow root. */

const SENTENCE = 'The board heard the minister for three hours and put the question of the winter line to a vote on Tuesday. ';
const words = (text: string): Inline[] => [{ kind: 'text', text }];
let end = 0;
const span = () => ({ start: end, end: end += 10 });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', ref: null, span: span(), inlines });

const BLOCKS: Block[] = [
  paragraph(...words(SENTENCE.repeat(3))),
  { kind: 'figure', ref: null, caption: words('The ferry at its pier. (File)'), images: [{ src: '/picture.svg', alt: 'A ferry', width: 1600, height: 700 }] },
  { kind: 'heading', level: 2, ref: null, span: span(), inlines: words('What the board decided') },
  paragraph(
    ...words('A paragraph with '), { kind: 'link', href: 'https://news.example/', children: words('a link') }, ...words(', '),
    { kind: 'mark', mark: 'strong', children: words('weight') }, ...words(', '), { kind: 'mark', mark: 'code', children: words('code()') },
    { kind: 'break' }, ...words('and averyveryverylongwordthatnobodycouldeverbreakinanyothermannerthanbyforceofthebrowseritself.'),
  ),
  { kind: 'list', ref: null, ordered: true, start: 3, items: [
    { ref: null, span: span(), inlines: words('Keep the line open'), children: [
      { kind: 'list', ref: null, ordered: false, start: 1, items: [{ ref: null, span: span(), inlines: words('through the winter'), children: [] }] },
    ] },
    { ref: null, span: span(), inlines: words('Hire two crews'), children: [] },
  ] },
  { kind: 'quotation', ref: null, blocks: [paragraph(...words('“We will not leave the islands alone,” she said.'))] },
  { kind: 'table', ref: null, caption: words('Costs of the line'), rows: [
    ['Year', 'Fuel', 'Crews', 'Harbour dues', 'Insurance', 'Repairs', 'Total'].map((text) => ({ ref: null, span: span(), inlines: words(text), header: true, colSpan: 1, rowSpan: 1 })),
    ['2022', '1,204,000', '2,310,500', '120,000', '98,400', '310,900', '4,043,800'].map((text) => ({ ref: null, span: span(), inlines: words(text), header: false, colSpan: 1, rowSpan: 1 })),
  ] },
  { kind: 'code', ref: null, span: span(), inlines: words('line.open(\'winter\')\n  .then(sail)') },
  { kind: 'embed', ref: null, href: 'https://video.example/1', title: 'The vote, in full' },
  { kind: 'rule', ref: null },
  { ...paragraph(...words('هذا هو النص العربي في نهاية المقال.')), lang: 'ar', dir: 'rtl' },
  paragraph(...words(SENTENCE.repeat(12))),
];

const article: Article = {
  url: 'https://news.example/story', title: 'Ferry line stays open through the winter, the transport minister tells the harbour board', byline: 'Ana Petrov',
  siteName: 'The Aldwick Courier', publishedAt: '2024-02-06T09:00:00Z', language: 'en', direction: 'ltr', wordCount: 412, text: '', blocks: BLOCKS,
};

const known: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = messages;
const i18n = createI18n({
  getUILanguage: () => 'en-GB',
  getMessage(key, substitutions = []) {
    const { message = '', placeholders = {} } = known[key] ?? {};
    return message.replace(/\$([A-Z_]+)\$/gi, (_all, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return substitutions[Number(content.slice(1)) - 1] ?? content;
    });
  },
});

const style = document.createElement('style');
style.textContent = `dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; overflow: auto }${readerSheet}`;
document.head.append(style);
document.title = article.title;
const dialog = document.body.appendChild(document.createElement('dialog'));
const chosen: unknown[] = [];
const asked = new URLSearchParams(location.search);
const saved: string[] = [];
const passages = passagesOf(article.blocks);
mountReader(dialog, {
  article, i18n, settings: validSettings({ ...DEFAULT_SETTINGS, theme: asked.get('theme'), font: asked.get('font') ?? 'serif', focus: asked.has('focus') }),
  onSettings: (changes) => chosen.push(changes), onLeave: () => chosen.push('left'), onSave: () => saved.push('saved'),
  rangesOf: (span) => rangesOf(article.text, passages, span, shownIn(dialog)),
});
dialog.showModal();
Object.assign(globalThis, { chosen, saved });
