import { extractInSteps } from '../article/extract.ts';
import { takeOver } from '../page/instance.ts';
import { createCleanMode } from '../page/clean-mode.ts';
import { watchEscape } from '../page/escape.ts';
import { watchAddress } from '../page/navigation.ts';
import { ownPictures } from '../page/own-pictures.ts';
import { passagesOf, rangesOf, shownIn } from '../page/ranges.ts';
import type { ReaderView } from '../page/reader-host.ts';
import { readPage } from '../page/reading.ts';
import { selectedText } from '../page/selection.ts';
import { browser } from '../platform/browser.ts';
import { ask, handle } from '../platform/bus.ts';
import { type Refusal, refusal } from '../platform/bus-core.ts';
import { i18n } from '../platform/i18n.ts';
import { saveFile } from '../platform/save-file.ts';
import { settingsStore } from '../platform/storage.ts';
import { handedOver, type ReaderBundle } from '../views/reader/handover.ts';
import { fileName } from '../views/take-along/file-name.ts';

type Loaded = { ok: true; reader: ReaderBundle } | Refusal;

/** Has the reader's script put beside this one. */
async function loadReader(): Promise<Loaded> {
  const reply = await ask('reader:load', {});
  if (!reply.ok) return reply;
  const reader = handedOver();
  return reader === null ? refusal('failed', 'the reader left nothing behind') : { ok: true, reader };
}

function viewOf({ mount, css, pageOf, picturesOf }: ReaderBundle): ReaderView {
  return {
    css,
    render: async (article, dialog, onLeave) => {
      const passages = passagesOf(article.blocks);
      const reader = mount(dialog, {
        article, i18n, onLeave, settings: await settingsStore.load(), onSettings: settingsStore.save,
        rangesOf: (span) => rangesOf(article.text, passages, span, shownIn(dialog)),
        onSave: async () => saveFile(`${fileName(article.title)}.html`, pageOf(article, i18n, await ownPictures(picturesOf(article), location)), 'text/html'),
      });
      const unwatch = settingsStore.watch(reader.update);
      return () => { unwatch(); reader.unmount(); };
    },
  };
}

takeOver(document, () => browser.runtime.id !== undefined, (owner) => {
  let loaded: Loaded | null = null;
  const cleanMode = createCleanMode({
    doc: document, owner,
    read: () => readPage(document, extractInSteps),
    setSheet: async (css, present, origin = 'user') => (await ask('sheet:set', { css, present, origin })).ok,
    chosenLook: async () => (await settingsStore.load()).look,
    openReader: async () => {
      // Asked for in every run: what an earlier run of ours in the same page was given may be of an older version.
      const reader = loaded ?? await loadReader();
      if (!reader.ok) return reader;
      loaded = reader;
      return { ok: true, view: viewOf(reader.reader) };
    },
    onChange: (state, articleKey) => void ask('page:changed', { state, articleKey }),
  });
  const unhandle = handle('content', {
    'page:extract': async () => {
      const outcome = await cleanMode.read();
      if (!outcome.ok) return outcome;
      const { article: { blocks: _, ...article }, key } = outcome.reading;
      return { ok: true, article, articleKey: key };
    },
    'page:clean-state': () => ({ state: cleanMode.state() }),
    'page:clean': ({ state }) => cleanMode.set(state),
    'page:selection': () => ({ ok: true, text: selectedText(document) }),
    'page:show': ({ articleKey, span }) => cleanMode.show(articleKey, span),
  });
  const watches = [unhandle, watchEscape(window, cleanMode.leaveFromInside), watchAddress(document, cleanMode.follow), cleanMode.retire];
  return () => watches.forEach((end) => end());
});
