import type { Article } from '../article/article.ts';
import { ownPictures } from '../page/own-pictures.ts';
import { passagesOf, rangesOf, shownIn } from '../page/ranges.ts';
import type { ReaderView } from '../page/reader-host.ts';
import { adoptSheet } from '../page/shadow-sheet.ts';
import { ask } from '../platform/bus.ts';
import { type Asked, type Refusal, refusal } from '../platform/bus-core.ts';
import { i18n } from '../platform/i18n.ts';
import { saveFile } from '../platform/save-file.ts';
import { settingsStore } from '../platform/storage.ts';
import { handedOver, type ReaderBundle } from '../views/reader/handover.ts';
import { fileName } from '../views/take-along/file-name.ts';

type Loaded = { ok: true; reader: ReaderBundle } | Refusal;

/**
 * Has the reader's script put beside the content script when it is first wanted. It is asked for anew in every run of ours:
 * what an earlier one in the same page was given may be of an older version.
 */
export function readerLoader(): () => Promise<Loaded> {
  let loaded: Loaded | null = null;
  return async () => {
    if (loaded?.ok === true) return loaded;
    const reply = await ask('reader:load', {});
    if (!reply.ok) return reply;
    const reader = handedOver();
    loaded = reader === null ? refusal('failed', 'the reader left nothing behind') : { ok: true, reader };
    return loaded;
  };
}

/** The article as one HTML file. */
export async function fileOf({ pageOf, picturesOf }: ReaderBundle, article: Article): Promise<string> {
  return pageOf(article, i18n, await ownPictures(picturesOf(article), document));
}

/** The reader's view, with the settings that the browser keeps. `briefOf` gives who is in the article. */
export function viewOf(bundle: ReaderBundle, briefOf: (article: Article) => Promise<Asked<'page:brief'>>): ReaderView {
  const { mount, css } = bundle;
  return {
    css,
    render: async (article, dialog, { onLeave, onRedrawn, onShow }) => {
      const passages = passagesOf(article.blocks);
      const reader = mount(dialog, {
        article, i18n, onLeave, settings: await settingsStore.load(), onSettings: settingsStore.save,
        rangesOf: (span) => rangesOf(article.text, passages, span, shownIn(dialog)),
        onSave: async () => saveFile(`${fileName(article.title)}.html`, await fileOf(bundle, article), 'text/html'),
      });
      const unwatch = settingsStore.watch(reader.update);
      let gone = false;
      // The article is there at once; who is in it follows.
      void briefOf(article).then((reply) => {
        if (gone || !reply.ok || !reply.analysed || reply.brief.article.text !== article.text) return;
        const { brief, articleKey } = reply;
        reader.inform({ brief, dress: (root) => adoptSheet(root, bundle.panelsCss), onShow: (span, among = []) => onShow(articleKey, span, among) });
        onRedrawn();
      });
      return () => { gone = true; unwatch(); reader.unmount(); };
    },
  };
}

