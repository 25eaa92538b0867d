import { addressesOf, statedAddress } from './addresses.ts';
import type { ArticleOutcome } from './article.ts';
import type { Gone } from './before/before.ts';
import { buildBlocks } from './blocks/blocks.ts';
import { directionOf } from './metadata/direction.ts';
import { readUnits } from './units.ts';
import { commonAncestor, isBlank } from './dom.ts';
import { keptElements, refsOf } from './elements/kept-elements.ts';
import { frontArticle, isSamePage } from './front-article.ts';
import { languageOf } from './metadata/language-of.ts';
import { mediaKeeper } from './blocks/media.ts';
import { readHead, siteAlone } from './metadata/head.ts';
import { readMetadata } from './metadata/metadata.ts';
import { isArticle } from './gate.ts';
import { nextPageOf } from './next-page.ts';
import { ArticlePage } from './page.ts';
import { AFTER, BEFORE, RESCUE } from './passes.ts';
import { Reasons } from './reasons.ts';
import { settleBlocks } from './blocks/settle.ts';
import { blocksOfStoredText, noscriptText, storedText } from './stored-text.ts';
import { readStructured } from './metadata/structured.ts';
import { askReadability, countVotes } from './verdict.ts';
import { countWords } from './words.ts';
import type { PackedPage } from './tree/packed.ts';
import { readDocument } from './tree/read.ts';
import { unpackTree } from './tree/unpack.ts';

/** So much of a page is read to see that it has words. */
const BEGINNING = 2000;

/**
 * Reads the article of a document that is nobody's live page.
 * `url` is the address the page came from, for relative links; where it is null, what the page says of its own address counts.
 */
export function extractArticle(doc: Document, context: { url: string | null }): ArticleOutcome {
  return outcomeOf(readDocument(doc), context);
}

/** The same of a page that is read already. */
export function outcomeOf(packed: PackedPage, context: { url: string | null }): ArticleOutcome {
  if (packed.isTooLarge) return refuse('too-large');
  const tree = unpackTree(packed);
  const reasons = new Reasons();
  const stated = statedAddress(tree);
  const url = context.url ?? stated;
  const addresses = addressesOf(tree, url);
  // Where the address has gone on to another article of the page, its head still speaks of the first.
  const front = stated !== null && !isSamePage(stated, url) ? frontArticle(tree, url) : null;
  const structured = readStructured(tree, url, front !== null);
  const head = front ? siteAlone(readHead(tree), front.own) : readHead(tree);
  const { body } = tree;
  if (!body) return refuse('empty-page');
  const keptBack = [structured.articleBody ?? '', noscriptText(body)];
  // Numbers of pages stand in a menu, which the passes leave out.
  const next = nextPageOf(tree, url, addresses);
  const gone: Gone[] = [];
  for (const pass of BEFORE) {
    pass({ tree, body, url, reasons, gone });
  }
  if (isBlank(body.startOfText(BEGINNING)) && isBlank(body.textContent) && keptBack.every((text) => !blocksOfStoredText(text))) return refuse('empty-page');

  const verdict = askReadability(tree);
  const units = readUnits(body);
  countVotes(units.list, verdict);
  const metadata = readMetadata(body, head, structured, verdict, units, url);
  const page = new ArticlePage({ body, units, metadata, structured, url, stated, reasons });
  for (const pass of [...AFTER, ...RESCUE]) {
    pass(page);
  }
  const stored = storedText(page, keptBack);
  if (stored) reasons.restored('rescue', 'stored-text', stored.text);
  else if (!isArticle(page, head.meta.get('og:type') ?? null)) return refuse('not-an-article');

  const headline = metadata.shown[0];
  const root = commonAncestor([...page.kept().map((unit) => unit.block), ...(headline ? [headline] : [])]) ?? body;
  const built = stored ? { ...stored, sources: [] }
    : buildBlocks(root, { units, dropped: page.dropped, captions: page.captions, keepsMedia: mediaKeeper(page, verdict), addresses });
  const { shown: _, summary: __, direction, languages, ...described } = metadata;
  const { kept, left } = stored ? { kept: [], left: [] } : keptElements(page, built.sources, gone);
  const own = { language: languageOf(languages, built.text), direction: direction ?? directionOf(built.text) };
  return {
    ok: true,
    article: {
      url, ...described, ...own, wordCount: countWords(built.text), text: built.text, blocks: settleBlocks(built.blocks, own),
      ...(next && { nextPage: next.href }),
    },
    kept: refsOf(next?.element && !stored ? [...kept, next.element] : kept),
    left: refsOf(left.filter((element) => !next?.element || !element.contains(next.element))),
    reasons: reasons.list,
  };
}

const MESSAGES = {
  'empty-page': 'This page holds no text.',
  'not-an-article': 'No article was found on this page.',
  'too-large': 'This page is too large, or its parts are nested too deeply, to be read.',
} as const;

function refuse(code: keyof typeof MESSAGES): ArticleOutcome {
  return { ok: false, error: { code, message: MESSAGES[code] } };
}
