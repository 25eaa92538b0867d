import type { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { outcomeOf } from '../../src/article/extract.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';

/** Runs in a page: the three extractors, each timed on the same live document. Milliseconds throughout. */

export type Tool = 'readout' | 'readability' | 'defuddle';

export interface Timing {
  /** The whole. */
  took: number;
  /** The part of it that holds the page's main thread. */
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
        const { page } = takeSnapshot(document);
        const read = performance.now() - start;
        // What follows happens in the background, off the page's thread.
        outcomeOf(page, { url: location.href });
        return { took: performance.now() - start, longest: read };
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
