import type { articleAsPage, pictureAddresses } from '../take-along/page-file.ts';
import type { mountReader } from './mount.ts';

/** The reader look as its own script brings it. */
export interface ReaderBundle {
  mount: typeof mountReader;
  /** Style sheet of everything that `mount` draws. */
  css: string;
  /** Style sheet of the panels beside the article, which stand in a shadow root of their own. */
  panelsCss: string;
  /** The article as a file of its own, with the pictures that are given; and the addresses of all its pictures. */
  pageOf: typeof articleAsPage;
  picturesOf: typeof pictureAddresses;
}

const KEY = Symbol.for('readout.reader');

type Holder = typeof globalThis & { [KEY]?: ReaderBundle };

/** Leaves the reader for the content script of the same page. Both run in the extension's own world there, which no page can look into. */
export function handOver(bundle: ReaderBundle): void {
  const holder: Holder = globalThis;
  holder[KEY] = bundle;
}

/** What was left last; null where the reader's script has not run. */
export function handedOver(): ReaderBundle | null {
  const holder: Holder = globalThis;
  return holder[KEY] ?? null;
}
