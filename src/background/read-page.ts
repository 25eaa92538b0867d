import { outcomeOf } from '../article/extract.ts';
import type { PackedPage } from '../article/tree/packed.ts';
import type { ReplyOf } from '../platform/messages.ts';

/** Finds the article in a page as its content script read it: here, where it holds up nobody who reads the page. */
export function readPacked(page: PackedPage, url: string): ReplyOf<'page:read'> {
  const outcome = outcomeOf(page, { url });
  if (!outcome.ok) return outcome;
  const { article, kept, left = [] } = outcome;
  return { ok: true, article, kept, left };
}
