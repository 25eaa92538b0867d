import { readByline } from './byline.ts';
import { squeeze } from '../dom.ts';
import type { Head } from './head.ts';
import { headlineOf, titleOf } from './headline.ts';
import { languageTag } from './language-of.ts';
import { surroundingsOf } from './near-headline.ts';
import { readPublished } from './published.ts';
import { siteNameOf } from './site-name.ts';
import type { Structured } from './structured.ts';
import type { Units } from '../units.ts';
import type { Verdict } from '../verdict.ts';
import type { PageElement } from '../tree/element.ts';

export interface Metadata {
  title: string;
  /** What the page's data say in a sentence or two of what the article is about. */
  summary: string | null;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  /** BCP 47 tags that the page gives as its language, the surest first; its text may say otherwise. */
  languages: string[];
  /** As the page declares it; null where it says nothing. */
  direction: 'ltr' | 'rtl' | null;
  /** The page's own elements that show title, byline and date. */
  shown: PageElement[];
}

/** Names by which pages give a thing in `<meta name>`, `<meta property>` and their like, the surest first. */
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'];
const AUTHOR_NAMES = ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'byl', 'cxenseparse:author'];
const LANGUAGE_NAMES = ['content-language', 'language', 'dc.language', 'og:locale', 'inlanguage'];
export const BYLINES = '[rel="author"], [itemprop="author"], [class*="byline" i], [class*="author-name" i]';
export const TIMES = 'time[datetime][pubdate], time[itemprop="datePublished"], [itemprop="datePublished"], article time[datetime], time[datetime]';

/**
 * What the page says of its article: its ld+json first, then its `<meta>` names, then what
 * it shows near its headline, then Readability's guess. `url`: the page's own address.
 */
export function readMetadata(body: PageElement, head: Head, structured: Structured, verdict: Verdict, units: Units, url: string | null): Metadata {
  const first = (names: readonly string[]): string | null => names.map((name) => head.meta.get(name)).find((value) => value !== undefined) ?? null;
  const headline = headlineOf(body, head, structured, units, url);
  const title = titleOf(headline, head, structured, verdict.title, TITLE_NAMES, url);
  const siteName = siteNameOf(head, structured, title, url);
  const around = surroundingsOf(units, headline);
  const languages = [head.lang, structured.language, ...LANGUAGE_NAMES.map((name) => head.meta.get(name)), verdict.language]
    .map(languageTag).filter((tag): tag is string => tag !== null);
  const authors = structured.authors.length > 0 ? structured.authors.join(', ') : first(AUTHOR_NAMES);
  const { byline, element: author } = readByline(body, around, authors, verdict.byline, siteName);
  const { publishedAt, element: date } = readPublished(body, around, head, structured, verdict.publishedAt, languages[0] ?? null, url);
  return {
    title, byline, siteName, publishedAt,
    summary: first(['og:description', 'description']),
    languages: [...new Set(languages)],
    direction: declared(head.dir),
    shown: [headline, isLine(author) ? author : null, isLine(date) ? date : null].filter((element): element is PageElement => element !== null),
  };
}

/** One line of words: a class of "byline" may also stand on a box around the whole article. */
export function isLine(element: PageElement | null): boolean {
  return element !== null && squeeze(element.textContent).length < 160;
}

function declared(dir: string | null): 'ltr' | 'rtl' | null {
  const value = dir?.trim().toLowerCase();
  return value === 'rtl' || value === 'ltr' ? value : null;
}
