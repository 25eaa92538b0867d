import type { Brief, BriefArticle, Facts } from '../facts/brief.ts';
import { messageOf } from '../message-of.ts';
import type { ReplyOf } from '../platform/messages.ts';
import type { Remembered, rememberedBriefs } from './session.ts';

type BriefReply = ReplyOf<'brief:get'>;

interface Tools {
  /** Reads the article that stands in the tab now. */
  extract: (tabId: number) => Promise<ReplyOf<'page:extract'>>;
  /** `analysed` is false where the text is not English: then the facts are empty. */
  analyse: (article: BriefArticle) => Promise<{ facts: Facts; analysed: boolean }>;
  remembered: ReturnType<typeof rememberedBriefs>;
}

/** The brief of an article, made now. */
export async function madeBrief(article: BriefArticle, analyse: Tools['analyse']): Promise<{ brief: Brief; analysed: boolean }> {
  const { facts, analysed } = await analyse(article);
  return { brief: { source: article.url ?? '', article, ...facts }, analysed };
}

/**
 * The brief of the article in a tab. The page is asked on every call, so that a single-page site
 * that changed its article never gets the facts of the one before; the analysis runs once an article.
 */
export function briefOfTab({ extract, analyse, remembered }: Tools): (tabId: number) => Promise<BriefReply> {
  const underway = new Map<string, Promise<Remembered>>();

  async function make(tabId: number, articleKey: string, article: BriefArticle): Promise<Remembered> {
    const known = await remembered.get(tabId);
    if (known?.articleKey === articleKey) return known;
    const made = { articleKey, ...await madeBrief(article, analyse) };
    await remembered.set(tabId, made);
    return made;
  }

  return async (tabId) => {
    const extracted = await extract(tabId);
    if (!extracted.ok) return extracted;
    const { article, articleKey } = extracted;
    const job = `${tabId} ${articleKey}`;
    let making = underway.get(job);
    if (!making) {
      making = make(tabId, articleKey, article).finally(() => underway.delete(job));
      underway.set(job, making);
    }
    try {
      return { ok: true, ...(await making) };
    } catch (error) {
      return { ok: false, error: { code: 'failed', message: messageOf(error) } };
    }
  };
}
