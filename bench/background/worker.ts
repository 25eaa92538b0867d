import { analysisWith } from '../../src/background/analysis.ts';
import type { BriefArticle } from '../../src/facts/brief.ts';

/** When the worker's script began, in milliseconds after the worker did; set by the bundle's first line. */
declare const scriptBegan: number;

/** What a background worker that has just been started needs, in milliseconds. */
export interface StartUp {
  /** From the script's beginning until it could be asked. */
  script: number;
  /** From there until the first brief: model, lists and programmes loaded, the text read. */
  first: number;
  /** The next brief, of another text. */
  second: number;
}

const ready = performance.now();
const packaged = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
const articleOf = (text: string): BriefArticle => ({ url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: 600, text });

async function startUp(texts: readonly [string, string]): Promise<StartUp> {
  const { analyse } = analysisWith(packaged);
  const before = performance.now();
  await analyse(articleOf(texts[0]));
  const between = performance.now();
  await analyse(articleOf(texts[1]));
  return { script: ready - scriptBegan, first: between - before, second: performance.now() - between };
}

Object.assign(globalThis, { startUp });
