import type { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractInSteps } from '../../src/article/extract.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';
import { TURN } from '../../src/page/turns.ts';

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
        const steps = extractInSteps(copy, { url: location.href });
        let longest = copied - start;
        let turn = copied;
        for (let step = steps.next(); ; step = steps.next()) {
          const now = performance.now();
          longest = Math.max(longest, now - turn);
          if (step.done === true) return { took: now - start, longest };
          // As src/page/turns.ts does it, but without waiting.
          if (now - turn > TURN) turn = now;
        }
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
