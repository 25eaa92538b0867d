/** What a page's ld+json says of its article, see https://schema.org/Article. */
export interface Structured {
  headline: string | null;
  authors: string[];
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
  articleBody: string | null;
  /** Types that stand on the page, to tell an article's page from a shop's. */
  types: string[];
}

type Thing = Record<string, unknown>;

/** Types of schema.org and its extensions that say "article": "NewsArticle", "LiveBlogPosting", "Review". */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting)$/;

/** Reads every ld+json script of the document; what is malformed is passed over. */
export function readStructured(doc: Document): Structured {
  const things: Thing[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) collect(parseLoosely(script.textContent ?? ''), things, 0);
  const types = things.flatMap(typesOf);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  // Several articles: the page's own is the one that says most about itself.
  const best = articles.sort((a, b) => weight(b) - weight(a))[0];
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  return {
    headline: best ? text(best['headline']) ?? text(best['name']) : null,
    authors: best ? names(best['author'] ?? best['creator']) : [],
    siteName: (best ? names(best['publisher'])[0] : undefined) ?? (site ? text(site['name']) : null),
    publishedAt: best ? text(best['datePublished']) ?? text(best['dateCreated']) : null,
    language: best ? text(best['inLanguage']) : null,
    articleBody: best ? text(best['articleBody']) : null,
    types: [...new Set(types)],
  };
}

/** JSON as pages write it: wrapped in CDATA or comments, raw line breaks in strings, a comma too many. Null where it is beyond that. */
function parseLoosely(source: string): unknown {
  const bare = unwrapped(source.trim());
  // White space is made single first: a stretch of it, tried from each of its places, would cost its length squared.
  for (const attempt of [bare, bare.replace(/[\p{Cc}\s]+/gu, ' ').replace(/, ?([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
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
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string').map((each) => each.replace(/^https?:\/\/schema\.org\//, ''));
}

function weight(thing: Thing): number {
  return Number(text(thing['articleBody']) !== null) * 4 + Number(thing['mainEntityOfPage'] !== undefined) * 2
    + Number(thing['datePublished'] !== undefined) + Number(thing['author'] !== undefined) + Number(thing['headline'] !== undefined);
}

/** Lists in lists, and names that are things with names, are followed this far: no page means more, and some mean harm. */
const DEEPEST = 6;

function names(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => names(each, depth + 1));
  const name = isThing(value) ? text(value['name']) : text(value);
  return name === null ? [] : [name];
}

function text(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return text(value[0], depth + 1);
  if (isThing(value)) return text(value['@value'] ?? value['name'], depth + 1);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
