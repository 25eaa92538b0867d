import { isoDate } from './dates.ts';
import { squeeze, tagOf } from './dom.ts';
import type { Structured } from './structured.ts';
import type { Verdict } from './verdict.ts';

export interface Metadata {
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
  /** As the page declares it; null where it says nothing. */
  direction: 'ltr' | 'rtl' | null;
  /** The page's own elements that show title, byline and date. */
  shown: Element[];
}

/** Read while the document is whole, before any pass. */
export interface Head {
  meta: ReadonlyMap<string, string>;
  documentTitle: string;
  lang: string | null;
  dir: string | null;
}

/** Reads the document before `dropScripts` takes its `<meta>` elements. Of several with one name the first counts. */
export function readHead(doc: Document): Head {
  const meta = new Map<string, string>();
  for (const element of doc.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv') ?? '').trim().toLowerCase();
    const content = squeeze(element.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  const root = doc.documentElement;
  const body = doc.querySelector('body');
  return {
    meta,
    documentTitle: squeeze(doc.querySelector('head > title, title')?.textContent ?? ''),
    lang: root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? body?.getAttribute('lang') ?? null,
    dir: root.getAttribute('dir') ?? body?.getAttribute('dir') ?? null,
  };
}

/** Names by which pages give a thing in `<meta name>`, `<meta property>` and their like, the surest first. */
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'];
const AUTHOR_NAMES = ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl', 'cxenseparse:author'];
const LANGUAGE_NAMES = ['content-language', 'language', 'dc.language', 'og:locale', 'inlanguage'];
const DATE_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate', 'publishdate', 'date', 'dc.date',
  'dc.date.issued', 'dcterms.date', 'sailthru.date', 'article.published', 'cxenseparse:recs:publishtime',
];
export const BYLINES = '[rel="author"], [itemprop="author"], [class*="byline" i], [class*="author-name" i]';
export const TIMES = 'time[datetime][pubdate], time[itemprop="datePublished"], [itemprop="datePublished"], article time[datetime], time[datetime]';

/** What the page says of its article: its ld+json first, then its `<meta>` names, then what it shows, then Readability's guess. */
export function readMetadata(body: Element, head: Head, structured: Structured, verdict: Verdict): Metadata {
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value = head.meta.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const siteName = nameOnly(structured.siteName) ?? first('og:site_name', 'application-name', 'twitter:app:name:iphone');
  const headline = headlineOf(body, head, structured);
  const title = headline ? squeeze(headline.textContent ?? '')
    : withoutSite(structured.headline ?? first(...TITLE_NAMES) ?? (verdict.title || head.documentTitle), siteName);
  const bylineElement = body.querySelector(BYLINES);
  const byline = tidyByline(structured.authors.length > 0 ? structured.authors.join(', ')
    : first(...AUTHOR_NAMES) ?? verdict.byline);
  const time = body.querySelector(TIMES);
  const publishedAt = isoDate(structured.publishedAt)
    ?? isoDate(first(...DATE_NAMES))
    ?? isoDate(time?.getAttribute('datetime') ?? time?.getAttribute('content')) ?? isoDate(time?.textContent) ?? isoDate(verdict.publishedAt);
  const language = tongue(head.lang) ?? tongue(structured.language) ?? tongue(first(...LANGUAGE_NAMES)) ?? tongue(verdict.language);
  return {
    title: title === '' ? head.documentTitle : title,
    byline,
    siteName,
    publishedAt,
    language,
    direction: declared(head.dir),
    shown: [headline, isLine(bylineElement) ? bylineElement : null, isLine(time) ? time : null].filter((element): element is Element => element !== null),
  };
}

/** One line of words: a class of "byline" may also stand on a box around the whole article. */
export function isLine(element: Element | null): boolean {
  return element !== null && squeeze(element.textContent ?? '').length < 160;
}

/** The `<h1>` that says what the page's title says; the only `<h1>` where nothing says otherwise. */
function headlineOf(body: Element, head: Head, structured: Structured): Element | null {
  const known = [structured.headline, head.meta.get('og:title'), head.meta.get('twitter:title'), head.documentTitle]
    .filter((each): each is string => typeof each === 'string').map(wordsOnly);
  const headings = [...body.querySelectorAll('h1, h2, h3, [itemprop="headline"], [class*="entry-title"], [class*="post-title"]')]
    .map((element) => ({ element, words: wordsOnly(element.textContent ?? '') })).filter(({ words }) => words.length > 1);
  const exact = headings.find(({ words }) => known.includes(words));
  if (exact) return exact.element;
  // "Salt and smoke: How to smoke a herring": of the headings that the title names, the site's own name is the shorter.
  const within = headings.filter(({ words }) => words.length > 12 && known.some((name) => name.includes(words))).sort((a, b) => b.words.length - a.words.length)[0];
  if (within) return within.element;
  const ones = headings.map(({ element }) => element).filter((element) => tagOf(element) === 'h1');
  return ones.length === 1 && !ones[0]?.closest('header [class*="logo" i], [class*="logo" i]') ? ones[0] ?? null : null;
}

/** Letters and digits alone, to compare what is said apart from how it is set. */
export function wordsOnly(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** "Harbour reopens | The Coast Herald" → "Harbour reopens". */
function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(/\s+[|–—·»:-]\s+/);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const site = wordsOnly(siteName ?? '');
  const end = wordsOnly(last);
  const isSite = site !== '' && (end === site || site.includes(end) || end.includes(site));
  return isSite || (title.includes(' | ') && last.length < 30) ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»:-]\s+$/, '') : title;
}

/** "By Ada Wells" → "Ada Wells"; an address of a profile page is no name. */
export function tidyByline(source: string | null): string | null {
  // "Runa DahlMar 3, 2031, 9:00am": a byline and a date in boxes side by side.
  const undated = squeeze(source ?? '').replace(/(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?\d{1,2}\b|\d{1,2}[/.:]\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:updated|published|posted)\b).*$/i, '');
  const name = undated.replace(/[\s|·•,–—-]+$/, '').replace(/^(?:by|von|par|por|di|door|av|від|от)\s+/i, '');
  return name === '' || name.length > 200 || /^https?:/.test(name) ? null : name;
}

/** An address in place of a name ("https://coast.example") names nobody. */
function nameOnly(name: string | null): string | null {
  return name !== null && /^https?:/.test(name) ? null : name;
}

function declared(dir: string | null): 'ltr' | 'rtl' | null {
  const value = dir?.trim().toLowerCase();
  return value === 'rtl' || value === 'ltr' ? value : null;
}

/** "en_US" → "en-US"; null for what is no language tag. */
function tongue(tag: string | null | undefined): string | null {
  const value = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) return null;
  return value.split('-').map((part, place) => {
    if (place === 0) return part.toLowerCase();
    if (part.length === 2) return part.toUpperCase();
    // A script: "zh-hans" → "zh-Hans".
    return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part;
  }).join('-');
}
