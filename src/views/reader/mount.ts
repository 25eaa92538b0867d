import { h, render } from 'preact';
import type { Article } from '../../article/article.ts';
import type { I18n } from '../../platform/translate.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { Reader } from './reader.tsx';
import type { ReaderSettings } from './toolbar.tsx';

interface MountOptions {
  article: Article;
  i18n: I18n;
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
  onLeave: () => void;
}

export interface MountedReader {
  update(settings: ReaderSettings): void;
  unmount(): void;
}

/** Puts the reader into a dialog, names the dialog by the headline, and keeps it at the settings given last. */
export function mountReader(dialog: HTMLElement, options: MountOptions): MountedReader {
  const { article, i18n, onLeave } = options;
  let settings = options.settings;
  const draw = () => render(
    h(I18nProvider, { value: i18n, children: h(Reader, { article, settings, onLeave, onSettings: change }) }), dialog,
  );
  const change = (changes: Partial<ReaderSettings>) => {
    settings = { ...settings, ...changes };
    draw();
    options.onSettings(changes);
  };
  dialog.setAttribute('aria-labelledby', 'readout-headline');
  draw();
  return {
    update(next) {
      settings = next;
      draw();
    },
    unmount: () => render(null, dialog),
  };
}
