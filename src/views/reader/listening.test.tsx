import assert from 'node:assert/strict';
import test from 'node:test';
import { useRef } from 'preact/hooks';
import type { Article, Block } from '../../article/article.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import type { Span } from '../../span.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { useListening } from './listening.ts';

const PARTS = ['The pier is old.', 'It will go.', 'Nobody objects.'];
const text = PARTS.join('\n\n');
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const blocks: Block[] = PARTS.map((words) => ({ kind: 'paragraph', ref: null, span: spanOf(words), inlines: [] }));
const ARTICLE: Article = { url: null, title: 'Pier to close', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: 9, text, blocks };
const HEIGHT = 500;

function Story({ rangesOf }: { rangesOf: (span: Span) => Range[] }) {
  const shown = useRef<HTMLElement>(null);
  const { toggle } = useListening(ARTICLE, shown, DEFAULT_SETTINGS, rangesOf);
  return (
    <dialog open>
      <div>
        <button type="button" onClick={toggle}>Read aloud</button>
        <article ref={shown}><h1>Pier to close</h1>{PARTS.map((words) => <p key={words} data-block={String(spanOf(words).start)}>{words}</p>)}</article>
      </div>
    </dialog>
  );
}

/** A window with a voice; every line of the story is as high as it, and the reader has scrolled so far. */
async function listen(scrolled: number) {
  const page = openWindow();
  const { defaultView: view } = page.document;
  if (view === null) throw new Error('no window');
  const said: string[] = [];
  const scrolls: number[] = [];
  const painted = new Map<string, string>();
  let end = () => {};
  class SpeechSynthesisUtterance {
    constructor(readonly words: string) {}
    addEventListener(type: string, listener: () => void) { if (type === 'end') end = listener; }
  }
  const speechSynthesis = {
    getVoices: () => [{ name: 'Ada', voiceURI: 'ada', lang: 'en-US', localService: true, default: true }],
    speak: ({ words }: SpeechSynthesisUtterance) => { said.push(words); },
    cancel: () => undefined, resume: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined,
  };
  Object.assign(globalThis, { SpeechSynthesisUtterance, speechSynthesis, matchMedia: () => ({ matches: false }), Highlight: String, CSS: { highlights: painted } });
  const boxOf = (place: number) => ({ top: place * HEIGHT - scrolled, bottom: (place + 1) * HEIGHT - scrolled });
  Object.defineProperties(view.HTMLElement.prototype, {
    clientHeight: { get: () => HEIGHT },
    scrollTop: { get: () => scrolled },
    scrollBy: { value: ({ top }: { top: number }) => { scrolls.push(top); } },
    getBoundingClientRect: { value(this: Element) { return this.localName === 'button' ? { top: 0, bottom: 40 } : boxOf([...this.parentElement?.children ?? []].indexOf(this)); } },
  });
  Object.assign(view.Range.prototype, { getBoundingClientRect(this: Range) { return boxOf(PARTS.indexOf(String(this)) + 1); } });
  const rangesOf = (span: Span) => {
    const range = page.document.createRange();
    range.selectNodeContents(page.find('p', text.slice(span.start, span.end)));
    return [range];
  };
  await page.draw(<Story rangesOf={rangesOf} />);
  const toggle = () => page.click(page.find('button', 'Read aloud'));
  await toggle();
  return { said, scrolls, painted: () => [...painted.values()].map(String), toggle, end: () => page.act(() => end()) };
}

test('from the top a story is read with its headline, then sentence by sentence, each of them painted and brought into view', async () => {
  const { said, scrolls, painted, end } = await listen(0);
  assert.deepEqual([said, painted()], [['Pier to close'], []]);
  await end();
  assert.deepEqual([said.at(-1), painted()], ['The pier is old.', ['The pier is old.']]);
  assert.equal(scrolls.at(-1), HEIGHT - HEIGHT * 0.3);
  await end();
  assert.deepEqual([said.at(-1), painted()], ['It will go.', ['It will go.']]);
});

test('from the middle it is read from the first words in view, and nothing is painted once it ends', async () => {
  const { said, painted, toggle } = await listen(2 * HEIGHT);
  assert.deepEqual([said, painted()], [['It will go.'], ['It will go.']]);
  await toggle();
  assert.deepEqual(painted(), []);
});
