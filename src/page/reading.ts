import type { Article } from '../article/article.ts';
import type { PackedPage } from '../article/tree/packed.ts';
import type { PageErrorCode } from '../platform/schemas.ts';
import { gateWhenLoaded } from './gate.ts';
import { takeSnapshot } from './snapshot.ts';

/** An article with the way back from it to the live page. */
export interface Reading {
  article: Article;
  /** Refs of the page's elements that hold the article. */
  kept: number[];
  /** Refs of elements inside those that hold nothing of it. */
  left: number[];
  /** The live element of a ref; null where the page has dropped it. */
  elementOf(ref: number): Element | null;
  /** Differs as soon as another article stands in the page. */
  key: string;
}

export type ReadingOutcome =
  | { ok: true; reading: Reading }
  | { ok: false; error: { code: PageErrorCode; message: string } };

/** Finds the article in a page that was read, elsewhere: the page itself is not held up meanwhile. */
export type Extract = (page: PackedPage, url: string) => Promise<
  { ok: true; article: Article; kept: number[]; left?: number[] } | { ok: false; error: { code: PageErrorCode; message: string } }
>;

/** Reads the article of a live page. The page must not be in clean mode: what that hides would count as hidden by the page. */
export async function readPage(live: Document, extract: Extract): Promise<ReadingOutcome> {
  const verdict = await gateWhenLoaded(live);
  if (!verdict.ok) return verdict;
  const { page, elementOf } = takeSnapshot(live);
  // The page may have gone on to another address when the answer comes.
  const { href } = live.location;
  const outcome = await extract(page, href);
  if (!outcome.ok) return outcome;
  const { article, kept, left = [] } = outcome;
  return { ok: true, reading: { article, kept, left, elementOf, key: articleKey(href, article.text) } };
}

/** A short name for one article at one address; the address's fragment is left out, since it only points into the page. */
export function articleKey(url: string, text: string): string {
  return fnv1a(`${withoutFragment(url)}\n${text}`);
}

/** An address up to its "#", unless what follows is itself an address. */
export function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  // "#/story/5" and "#!/story/5" are addresses of pages in old single-page sites.
  return at === -1 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}

/** FNV-1a over UTF-16 code units, twice with different starts for 64 bits: for telling apart, not for secrecy. */
function fnv1a(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
