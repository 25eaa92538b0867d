import type { Article } from '../article/article.ts';
import { outcomeOf } from '../article/extract.ts';
import { createCleanMode } from '../page/clean-mode.ts';
import { watchEscape } from '../page/escape.ts';
import { articleKey, readPage } from '../page/reading.ts';
import type { CleanState } from '../platform/schemas.ts';
import { ask } from '../platform/bus.ts';
import { settingsStore } from '../platform/storage.ts';
import { handedOver } from '../views/reader/handover.ts';
import { fileOf, viewOf } from './content-reader.ts';
import { DEMO, DEMO_READY, type DemoHandle } from './demo-handle.ts';

/**
 * Clean mode in the demonstration article, which stands in a frame of an extension's page: there no content script can be put. It is
 * the same code; only style sheets are given to the document itself, and the reader's script is in the frame before this one.
 */

/** An address of the web in place of the package's, to which no link of an article may lead. */
const ADDRESS = 'https://demonstration.invalid/';

const sheets = new Map<string, CSSStyleSheet>();
const listeners = new Set<(state: CleanState) => void>();

async function setSheet(css: string, present: boolean): Promise<boolean> {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  sheets.set(css, sheet);
  if (present) await sheet.replace(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((other) => other !== sheet), ...(present ? [sheet] : [])];
  return true;
}

async function read() {
  const outcome = await readPage(document, (page) => Promise.resolve(outcomeOf(page, { url: ADDRESS })));
  if (!outcome.ok) return outcome;
  // The article's own pictures are in the package.
  for (const block of outcome.reading.article.blocks) {
    if (block.kind === 'figure') for (const image of block.images) image.src = image.src.replace(ADDRESS, new URL('.', location.href).href);
  }
  return outcome;
}

function briefOf(whole: Article) {
  const { blocks: _, ...article } = whole;
  return ask('brief:of', { article, articleKey: articleKey(location.href, article.text) });
}

const cleanMode = createCleanMode({
  doc: document, owner: 'demo', read, setSheet,
  chosenLook: async () => (await settingsStore.load()).look,
  openReader: async () => {
    const reader = handedOver();
    return reader === null ? { ok: false, error: { code: 'failed', message: 'the reader is not in the frame' } } : { ok: true, view: viewOf(reader, briefOf) };
  },
  onChange: (state) => listeners.forEach((listener) => listener(state)),
});
watchEscape(window, cleanMode.leaveFromInside);

const handle: DemoHandle = {
  cleanMode,
  onChange: (listener) => void listeners.add(listener),
  file: async () => {
    const [outcome, reader] = [await cleanMode.read(), handedOver()];
    return outcome.ok && reader !== null ? fileOf(reader, outcome.reading.article) : null;
  },
};
Object.assign(globalThis, { [DEMO]: handle });
window.dispatchEvent(new Event(DEMO_READY));
