import { h, render } from 'preact';
import type { Article } from '../../article/article.ts';
import type { I18n } from '../../platform/translate.ts';
import type { Span } from '../../span.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import type { ReaderSettings } from './comfort.ts';
import type { ReaderFacts } from './margin.tsx';
import { printWhole } from './print.ts';
import { Reader } from './reader.tsx';

interface MountOptions {
  article: Article;
  i18n: I18n;
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
  onLeave: () => void;
  /** Offers the article as a file. */
  onSave: () => void;
  /** Where the reader shows a stretch of `article.text`. */
  rangesOf: (span: Span) => Range[];
}

export interface MountedReader {
  update(settings: ReaderSettings): void;
  /** Puts what was found in the article beside its text, and its names in it. */
  inform(facts: ReaderFacts): void;
  unmount(): void;
}

/** Milliseconds without a further change after which changes are handed on: a slider makes thirty of them a second, and browsers count what is stored. */
const SETTLED = 400;

/** Puts the reader into a dialog, names the dialog by the headline, and keeps it at the settings given last. */
export function mountReader(dialog: HTMLElement, options: MountOptions): MountedReader {
  const { article, i18n, onSave, rangesOf } = options;
  let settings = options.settings;
  let facts: ReaderFacts | null = null;
  /** Chosen here, and not handed on yet. */
  let pending: Partial<ReaderSettings> = {};
  let timer: ReturnType<typeof setTimeout> | null = null;

  function handOn() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (Object.keys(pending).length > 0) options.onSettings(pending);
    pending = {};
  }

  function change(changes: Partial<ReaderSettings>) {
    settings = { ...settings, ...changes };
    pending = { ...pending, ...changes };
    draw();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(handOn, SETTLED);
  }

  function onLeave() {
    handOn();
    options.onLeave();
  }

  function draw() {
    // The dialog bears the theme, since it paints what is behind the article: there is no white moment before.
    dialog.className = `theme-${settings.theme}`;
    const reader = h(Reader, { article, settings, facts, rangesOf, onLeave, onSave, onSettings: change, onPrint: () => void printWhole(dialog) });
    render(h(I18nProvider, { value: i18n, children: reader }), dialog);
  }

  dialog.setAttribute('aria-labelledby', 'readout-headline');
  draw();
  return {
    update(next) {
      settings = { ...next, ...pending };
      draw();
    },
    inform(found) {
      facts = found;
      draw();
    },
    unmount() {
      handOn();
      render(null, dialog);
    },
  };
}
