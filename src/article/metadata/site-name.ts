import type { Head } from './head.ts';
import type { Structured } from './structured.ts';
import { wordsOnly } from '../words-only.ts';

/** "Harbour reopens | The Coast Herald", "The Coast Herald: Harbour reopens" */
const SEPARATOR = /\s+[|–—·»«•:-]\s+|\s*[|»]\s*|(?<=\p{L}):\s+|\s+::\s+/u;

/**
 * The name of the site: `og:site_name`, the publisher of its ld+json, the end or beginning of its title, its host. What two of them agree on is believed first;
 * of names that say the same, the one written for readers ("The Coast Herald" rather than "coastherald" or "coastherald.example").
 */
export function siteNameOf(head: Head, structured: Structured, title: string, url: string | null): string | null {
  const host = hostOf(url);
  const affix = titleAffix(head.documentTitle, title, host);
  const meta = (name: string): string | null => head.meta.get(name) ?? null;
  const candidates = [
    meta('og:site_name'), structured.siteName, affix, meta('application-name'), meta('apple-mobile-web-app-title'), meta('twitter:app:name:iphone'),
    meta('dc.publisher'),
  ]
    .map((name) => nameOnly(name, title)).filter((name): name is string => name !== null);
  const witnesses = [...candidates, ...(affix === null ? [] : [affix]), ...(host === null ? [] : [host])];
  const agreement = (name: string): number => witnesses.filter((other) => alike(name, other)).length;
  const [first] = candidates;
  if (first === undefined) return host;
  // "Coast Wire Service" as publisher, "Coast Herald" as the page's own name and the end of its title.
  const ranked = [...candidates].sort((a, b) => Number(agreement(b) > 1) - Number(agreement(a) > 1));
  const chosen = ranked[0] ?? first;
  const same = candidates.filter((name) => alike(name, chosen));
  // "The Coast Herald" rather than "CoastHerald", "Wells Street Journal" rather than "WSJ".
  return same.find((name) => isWritten(name) && name.includes(' ')) ?? same.find((name) => isWritten(name)) ?? chosen;
}

/** "Harbour reopens | The Coast Herald" → "Harbour reopens". */
export function withoutSite(title: string, siteName: string | null, url: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1);
  const first = parts[0];
  if (parts.length < 2 || last === undefined || first === undefined) return title;
  const host = hostOf(url);
  const isSite = (part: string): boolean => (siteName !== null && alike(part, siteName)) || (host !== null && alike(part, host));
  if (isSite(last) || (/\s\|\s/.test(title) && last.length < 30)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»«•:-]+$/, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—·»«•:-]+/, '');
  return title;
}

/** Whether two names mean one site: "The Coast Herald", "coastherald", "www.coastherald.example", "TCH". */
export function alike(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a.length < 2 || b.length < 2) return false;
  // "Slate" and "Slate Magazine", not "Comet" and "Comet at the trade fair of 2031".
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a === b || (short.length > 3 && long.length <= 3 * short.length && long.includes(short))) return true;
  return initials(one) === b || initials(other) === a;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^https?:\/\//, '').replace(/^(?:www|m|blog|news)\./, '')
    .replace(/(?:\.(?:com?|org|net|gov|edu|info|example|[a-z]{2}))+$/, '')
    .replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

function initials(name: string): string {
  const words = wordsOnly(name).split(' ');
  return words.length < 2 ? ' ' : words.map((word) => word.charAt(0)).join('');
}

/** With a capital letter or of a script without, and no address: "The Coast Herald", not "coastherald" or "CoastHerald.example". */
function isWritten(name: string): boolean {
  return (/\p{Lu}/u.test(name) || /\p{Lo}/u.test(name)) && !/\.\p{L}{2,}$/u.test(name);
}

/** "Harbour reopens - by Ada Wells" */
const BYLINE = /^(?:by|von|par|por)\s+\p{Lu}/iu;
/** "Harbour reopens – CW – 02/03/2031" */
const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/**
 * The first of several names in one ("The Coast Herald | coast.example"). An address or the headline in place of a name ("https://coast.example") names nobody.
 */
function nameOnly(name: string | null, title: string): string | null {
  const own = name?.split(/\s+\|\s+/)[0]?.trim() ?? '';
  return own === '' || own.length > 80 || /^(?:https?:|@|www\.)/.test(own) || BYLINE.test(own) || wordsOnly(own) === wordsOnly(title) ? null : own;
}

/** What the title says besides the headline, at its end or its beginning; null where it says nothing that could be a name. */
function titleAffix(documentTitle: string, title: string, host: string | null): string | null {
  const parts = documentTitle.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '' && !DAY.test(part));
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || first === undefined || last === undefined) return null;
  const said = wordsOnly(title);
  const whole = wordsOnly(documentTitle);
  // The headline said again, or the host, shows which end is the site's name.
  const isName = (part: string, isOther: boolean): boolean => part.length < 50 && ((isOther && whole !== said) || (host !== null && alike(part, host)));
  if (isName(last, whole.startsWith(`${said} `))) return last;
  if (isName(first, whole.endsWith(` ${said}`))) return first;
  return null;
}

/** "https://www.coast.example/news/1" → "coast.example" */
export function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase().replace(/^www\./, '') ?? null;
  return host === 'localhost' || (host !== null && /^[\d.]+$/.test(host)) ? null : host;
}
