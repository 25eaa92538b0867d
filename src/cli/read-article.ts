import { JSDOM, VirtualConsole } from 'jsdom';
import type { PassReason } from '../article/article.ts';
import { directionOf } from '../article/metadata/direction.ts';
import { extractArticle } from '../article/extract.ts';
import { countWords } from '../article/words.ts';
import type { BriefArticle } from '../facts/brief.ts';
import { decodePage, decodeText } from './decode.ts';
import { InputError } from './input-error.ts';
import { readInput } from './read-file.ts';

export interface ReadArticle {
  article: BriefArticle;
  /** Why parts of a page were left out or brought back; none for a text. */
  reasons: PassReason[];
}

/** The article of a file. `url` is the address a page was saved from. Throws an `InputError` where there is none. */
export function readArticle(file: string, url: string | null): ReadArticle {
  const { kind, bytes } = readInput(file);
  return kind === 'txt' ? { article: articleOfText(decodeText(bytes)), reasons: [] } : articleOfPage(decodePage(bytes), url);
}

/** A text is its own article: unchanged, with its first line as title where that stands alone above the rest. */
function articleOfText(text: string): BriefArticle {
  const [first = '', second = ''] = text.replace(/^\uFEFF/, '').trimStart().split(/\r?\n/, 2);
  const isTitle = first.length > 0 && first.length <= 200 && second.trim() === '' && !/[.!?]["”’]?$/.test(first.trim());
  return {
    url: null, title: isTitle ? first.trim() : '', byline: null, siteName: null, publishedAt: null, language: null,
    direction: directionOf(text), wordCount: countWords(text), text,
  };
}

function articleOfPage(html: string, url: string | null): ReadArticle {
  // Scripts of the page never run and nothing is fetched; what jsdom has to say about style sheets helps nobody here.
  const { window } = parsed(html, url);
  try {
    const outcome = extractArticle(window.document, { url });
    if (!outcome.ok) throw new InputError(outcome.error.code, outcome.error.message);
    const { blocks: _, nextPage: __, ...article } = outcome.article;
    return { article, reasons: outcome.reasons };
  } finally {
    end(window);
  }
}

/** Lets go of a page. jsdom visits every element for it, and calls itself for each level of nesting: one too deep for that is left to the collector. */
function end(window: JSDOM['window']): void {
  try {
    window.close();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

function parsed(html: string, url: string | null): JSDOM {
  try {
    return new JSDOM(html, { ...(url === null ? {} : { url }), virtualConsole: new VirtualConsole() });
  } catch (error) {
    // The parser of jsdom calls itself for each level of nesting.
    if (error instanceof RangeError) throw new InputError('too-large', 'The parts of this page are nested too deeply to be read.');
    throw error;
  }
}
