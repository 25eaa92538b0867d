import { takeOver } from '../page/instance.ts';
import { createCleanMode } from '../page/clean-mode.ts';
import { watchEscape } from '../page/escape.ts';
import { watchAddress } from '../page/navigation.ts';
import { watchSteps } from '../page/steps.ts';
import { readPage } from '../page/reading.ts';
import { selectedPassage, selectedText } from '../page/selection.ts';
import { hasExtension } from '../platform/browser.ts';
import { ask, handle } from '../platform/bus.ts';
import { settingsStore } from '../platform/storage.ts';
import { siteOf } from '../settings/sites.ts';
import { fileOf, readerLoader, viewOf } from './content-reader.ts';

takeOver(document, hasExtension, (owner) => {
  const loadReader = readerLoader();
  const cleanMode = createCleanMode({
    doc: document, owner,
    read: () => readPage(document, (page, url) => ask('page:read', { url, page })),
    setSheet: async (css, present, origin = 'user') => (await ask('sheet:set', { css, present, origin })).ok,
    chosenLook: async () => {
      const { look, sites } = await settingsStore.load();
      return sites[siteOf(location.href) ?? ''] ?? look;
    },
    openReader: async () => {
      const reader = await loadReader();
      if (!reader.ok) return reader;
      return { ok: true, view: viewOf(reader.reader, () => ask('page:brief', {})) };
    },
    onChange: (state, articleKey) => void ask('page:changed', { state, articleKey }),
  });
  handle('content', {
    'page:extract': async () => {
      const outcome = await cleanMode.read();
      if (!outcome.ok) return outcome;
      const { article: { blocks: _, ...article }, key } = outcome.reading;
      return { ok: true, article, articleKey: key };
    },
    'page:clean-state': () => ({ state: cleanMode.state() }),
    'page:clean': ({ state }) => cleanMode.set(state),
    'page:file': async () => {
      const outcome = await cleanMode.read();
      if (!outcome.ok) return outcome;
      const reader = await loadReader();
      return reader.ok ? { ok: true, html: await fileOf(reader.reader, outcome.reading.article) } : reader;
    },
    'page:selection': () => ({ ok: true, text: selectedText(document), passage: selectedPassage(document) }),
    'page:show': ({ articleKey, span, among }) => cleanMode.show(articleKey, span, among),
    'page:step': ({ articleKey, by }) => cleanMode.step(articleKey, by),
  });
  const steps = watchSteps(window, () => (cleanMode.trail()?.spans.length ?? 0) > 1, cleanMode.focused, (by) =>
    void cleanMode.step(cleanMode.trail()?.articleKey ?? '', by));
  // Messages need no end: where the extension is gone none can come, and Chromium's API answers with an error to whoever wants to hear no more of them.
  const watches = [steps, watchEscape(window, cleanMode.leaveFromInside), watchAddress(document, cleanMode.follow), cleanMode.retire];
  return () => watches.forEach((end) => end());
});
