import type { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { outcomeOf } from '../../src/article/extract.ts';
import type { PackedPage } from '../../src/article/tree/packed.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';

/** Runs in pages: the extractors, each timed on the same live document. Milliseconds throughout. */

export type Peer = 'readability' | 'defuddle';

export interface InPage {
  /** Readout's part in the page itself, which holds the page's thread. */
  read(): { page: PackedPage; took: number };
  /** Readout's other part, which the extension does in its background: another process, that outlives the page. */
  find(page: PackedPage, url: string): number;
  peer(tool: Peer): number;
}

declare const PublishedReadability: typeof Readability;

const api: InPage = {
  read() {
    const start = performance.now();
    const { page } = takeSnapshot(document);
    return { page, took: performance.now() - start };
  },
  find: (page, url) => timed(() => { outcomeOf(page, { url }); }),
  peer(tool) {
    if (tool === 'defuddle') return timed(() => { new Defuddle(document, { url: location.href }).parse(); });
    // Readability consumes its document; the time for its copy is not counted.
    const clone = document.cloneNode(true) as Document;
    return timed(() => { new PublishedReadability(clone).parse(); });
  },
};
Object.assign(globalThis, { readoutBench: api });

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
