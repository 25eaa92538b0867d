import type { ArticlePage } from './page.ts';
import { isHeading, isProse, linkShare, proseLength } from './prose.ts';
import { ARTICLE_TYPE } from './metadata/structured.ts';
import type { Unit } from './units.ts';

const SHOP_TYPES = new Set(['Product', 'ProductGroup', 'OfferCatalog', 'AggregateOffer', 'Store']);
const LIST_TYPES = new Set(['SearchResultsPage', 'CollectionPage', 'ItemList']);
/** `?q=harbour`, `/search/harbour`, `?s=harbour` */
const SEARCH = /[?&](?:q|query|s|search|keywords?|searchterm)=|\/search(?:[/?]|$)/i;

/**
 * Whether what was kept of a page is an article at all. In doubt it is: a page that a reader asks to read is
 * refused only where its own data or its make-up says that it is a list of links, a shop or a search.
 */
export function isArticle(page: ArticlePage, ogType: string | null): boolean {
  const kept = page.kept();
  const prose = kept.filter((unit) => isProse(unit));
  const length = proseLength(kept);
  const words = kept.reduce((sum, unit) => sum + unit.text.length, 0);
  if (words === 0) return false;
  const types = page.structured.types;
  const saysArticle = types.some((type) => ARTICLE_TYPE.test(type)) || ogType?.startsWith('article') === true;
  const linked = kept.reduce((sum, unit) => sum + unit.linked, 0) / words;
  // Short lines alone: a poem, but not a page of results, each a linked heading with a few words.
  // A calendar, a table of results: no paragraph, and an article all the same where it stands in the box of one.
  if (prose.length === 0) {
    if (saysArticle) return linked < 0.7;
    return words > (standsInArticle(page, kept) ? 60 : 200) && linked < 0.4 && teaserCount(kept) < 3;
  }
  if (saysArticle) return true;
  // A shop's page: "Product" in its data, and no long text that reviews it.
  if ((types.some((type) => SHOP_TYPES.has(type)) || ogType?.startsWith('product') === true) && length < 3000) return false;
  const teasers = teaserCount(kept);
  const average = length / prose.length;
  const isList = teasers >= 3 && teasers * 2 >= prose.length && average < 400;
  const saysList = types.some((type) => LIST_TYPES.has(type)) || SEARCH.test(page.url ?? '') || isFront(page.url);
  if (isList && (teasers >= 5 || teasers >= prose.length || saysList)) return false;
  // The front of a site, with a line of greeting or a few summaries.
  return !(isFront(page.url) && length < 1500 && (linked > 0.3 || prose.length < 3));
}

/** `<article>`, `<div class="hentry">`, `<div class="post">` around the headline and all that was kept. */
function standsInArticle(page: ArticlePage, kept: readonly Unit[]): boolean {
  const headline = page.metadata.shown[0];
  const box = headline?.closest('article, .hentry, .post, [itemtype*="Article"], [itemtype*="BlogPosting"]');
  return box !== null && box !== undefined && kept.every((unit) => box.contains(unit.block));
}

/** Headings that are links: each leads to an article of its own. */
function teaserCount(kept: readonly Unit[]): number {
  return kept.filter((unit) => linkShare(unit) > 0.8 && (isHeading(unit) || unit.text.length > 25)).length;
}

/** "https://coast.example/", "https://coast.example/index.html", "https://coast.example/en/" */
function isFront(url: string | null): boolean {
  const path = url === null ? null : /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] ?? '';
  return path !== null && /^\/?(?:(?:index|default|home)\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path);
}
