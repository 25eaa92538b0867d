import { decodeEntities } from './entities.ts';
import type { PageTree } from '../tree/tree.ts';

/** What a page's ld+json says of its article, see https://schema.org/Article. */
export interface Structured {
  headline: string | null;
  authors: string[];
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
  articleBody: string | null;
  /** What a fact check says of the claims it looks into, in its own words: "Unproven", "Mostly true". See https://schema.org/ClaimReview. */
  ratings: string[];
  /** Types that stand on the page, to tell an article's page from a shop's. */
  types: string[];
}

type Thing = Record<string, unknown>;

/** Types of schema.org and its extensions that say "article": "NewsArticle", "LiveBlogPosting", "Review". */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting)$/;

/** Types that describe a page as a whole, where its article has no entry of its own: `{"@type":"WebPage","datePublished":…,"author":…}`. */
const PAGE_TYPE = /^(?:WebPage|ItemPage)$/;

/**
 * Reads every ld+json script of the document; what is malformed is passed over. `url`: the page's address, to know its own article among several;
 * `onlyThere`: what describes another address says nothing.
 */
export function readStructured(doc: PageTree, url: string | null = null, onlyThere = false): Structured {
  const things: Thing[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) collect(parseLoosely(script.textContent), things, 0);
  const types = things.flatMap(typesOf);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)) && (!onlyThere || isAt(thing, url)));
  const reviews = things.filter((thing) => typesOf(thing).includes('ClaimReview') && (!onlyThere || isAt(thing, url)));
  const byId = new Map(things.flatMap((thing): [string, Thing][] =>
    (typeof thing['@id'] === 'string' && thing['name'] !== undefined ? [[thing['@id'], thing]] : [])));
  // Several articles: the page's own is the one at its address, else the one that says most about itself.
  const best = articles.sort((a, b) => weight(b, url) - weight(a, url))[0];
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  const about = [best, things.find((thing) => typesOf(thing).some((type) => PAGE_TYPE.test(type))
    && (!onlyThere || isAt(thing, url)))].filter((thing): thing is Thing => thing !== undefined);
  const said = (...keys: string[]): string | null => about.flatMap((thing) => keys.map((key) => text(thing[key]))).find((value) => value !== null) ?? null;
  const named = (...keys: string[]): string[] => about.flatMap((thing) => keys.map((key) => names(thing[key], byId))).find((found) => found.length > 0) ?? [];
  return {
    headline: best ? text(best['headline']) ?? text(best['name']) : null,
    authors: [...new Set(named('author', 'creator'))],
    siteName: named('publisher')[0] ?? (site ? text(site['name']) : null),
    publishedAt: said('datePublished', 'dateCreated'),
    language: said('inLanguage'),
    articleBody: best ? text(best['articleBody']) : null,
    ratings: [...new Set(reviews.flatMap(ratingOf))],
    types: [...new Set(types)],
  };
}

/** JSON as pages write it: wrapped in CDATA or comments, raw line breaks in strings, a comma too many. Null where it is beyond that. */
function parseLoosely(source: string): unknown {
  const bare = unwrapped(source.trim());
  // White space is made single first: a stretch of it, tried from each of its places, would cost its length squared.
  return parsed(bare) ?? parsed(bare.replace(/[\p{Cc}\s]+/gu, ' ').replace(/, ?([}\]])/g, '$1'));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Without "//<![CDATA[ … //]]>", "<!-- … -->" and a semicolon at the end. */
function unwrapped(source: string): string {
  let bare = source.replace(/^(?:(?:\/\/)?\s*<!\[CDATA\[|<!--)/, '').trim();
  for (const end of [']]>', '-->', '//', ';']) if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trimEnd();
  return bare;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 4 || things.length > 500) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, things, depth + 1);
  } else if (isThing(value)) {
    if (value['@type'] !== undefined) things.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed']) if (typeof value[key] === 'object') collect(value[key], things, depth + 1);
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string')
    .map((each) => each.replace(/^https?:\/\/schema\.org\//, ''));
}

/** `"reviewRating":{"@type":"Rating","ratingValue":1,"alternateName":"Unproven"}`; a rating in numbers alone is no words of the page. */
function ratingOf(review: Thing): string[] {
  const rating = review['reviewRating'];
  const name = isThing(rating) ? text(rating['alternateName']) ?? text(rating['name']) : null;
  return name === null ? [] : [name];
}

function weight(thing: Thing, url: string | null): number {
  return Number(isAt(thing, url)) * 8 + Number(text(thing['articleBody']) !== null) * 4 + Number(thing['mainEntityOfPage'] !== undefined) * 2
    + Number(thing['datePublished'] !== undefined) + Number(thing['author'] !== undefined) + Number(thing['headline'] !== undefined);
}

/** Whether a thing says that the page at this address is its own. */
function isAt(thing: Thing, url: string | null): boolean {
  const bare = withoutQuery(url ?? '');
  if (bare === '') return false;
  const page = thing['mainEntityOfPage'];
  return [thing['url'], thing['@id'], page, isThing(page) ? page['@id'] : null].some((value) => typeof value === 'string' && withoutQuery(value) === bare);
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0]?.replace(/\/$/, '') ?? '';
}

/** Lists in lists, and names that are things with names, are followed this far: no page means more, and some mean harm. */
const DEEPEST = 6;

/** Names of persons and bodies, given outright or as the `@id` of an entry elsewhere on the page. */
function names(value: unknown, byId: ReadonlyMap<string, Thing>, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => names(each, byId, depth + 1));
  const entry = isThing(value) && value['name'] === undefined && typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  const thing = entry ?? value;
  const name = isThing(thing) ? text(thing['name']) : text(thing);
  return name === null ? [] : [name];
}

function text(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return text(value[0], depth + 1);
  if (isThing(value)) return text(value['@value'] ?? value['name'], depth + 1);
  return typeof value === 'string' && value.trim() !== '' ? decodeEntities(value).trim() : null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
