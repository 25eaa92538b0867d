import type { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../src/article/extract.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';

/** Runs in a page: the three extractors, each timed on the same live document. Milliseconds throughout. */

export type Tool = 'readout' | 'readability' | 'defuddle';

export interface Timing {
  /** The whole. */
  took: number;
  /** The longest part of it that leaves the page's main thread to nothing else. */
  longest: number;
}

export interface InPage {
  time(tool: Tool): Timing;
}

declare const PublishedReadability: typeof Readability;

const api: InPage = {
  time(tool) {
    switch (tool) {
      case 'readout': {
        const start = performance.now();
        const { copy } = takeSnapshot(document);
        const copied = performance.now();
        extractArticle(copy, { url: location.href });
        const end = performance.now();
        return { took: end - start, longest: Math.max(copied - start, end - copied) };
      }
      case 'readability': {
        // Readability consumes its document; the time for its copy is not counted.
        const clone = document.cloneNode(true) as Document;
        return whole(() => { new PublishedReadability(clone).parse(); });
      }
      case 'defuddle':
        return whole(() => { new Defuddle(document, { url: location.href }).parse(); });
    }
  },
};
Object.assign(globalThis, { readoutBench: api });

function whole(work: () => void): Timing {
  const start = performance.now();
  work();
  const took = performance.now() - start;
  return { took, longest: took };
}
