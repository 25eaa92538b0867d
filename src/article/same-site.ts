import type { ArticlePage } from './page.ts';
import type { Unit } from './units.ts';

/** Whether a link among a unit's words, or around them, leads to another page of the site. */
export function leadsWithin(page: ArticlePage, unit: Unit): boolean {
  return addressesAt(unit).some((href) => isWithin(href, page));
}

/** Whether all links among a unit's words, or around them, lead to other sites; false where it is not known which site the page is of. */
export function leadsElsewhere(page: ArticlePage, unit: Unit): boolean {
  const addresses = addressesAt(unit);
  return (page.url ?? page.stated) !== null && addresses.length > 0 && addresses.every((href) => /^(?:https?:)?\/\//i.test(href) && !isWithin(href, page));
}

function addressesAt(unit: Unit): string[] {
  const links = [...unit.block.querySelectorAll('a[href]')];
  const around = unit.block.closest('a[href]');
  if (around) links.push(around);
  return links.map((link) => link.getAttribute('href') ?? '');
}

/**
 * "/news/pier", "?p=12" and "https://www.coast.example/news/pier" on a page that is or says to be of coast.example; not "#top", not "mailto:ada@coast.example".
 */
export function isWithin(href: string, page: Pick<ArticlePage, 'url' | 'stated'>): boolean {
  if (/^(?:https?:)?\/\//i.test(href)) return [page.url, page.stated].some((own) => own !== null && siteOf(href) === siteOf(own));
  return href !== '' && !href.startsWith('#') && !/^[a-z]+:/i.test(href);
}

/** "news.coast.example" → "coast.example": near enough to tell one publisher's addresses from another's. */
function siteOf(href: string): string {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
  const parts = host.split('.');
  // "news.co.jp" is everybody's: "coast.co.jp" is the publisher.
  const ends = parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3 && (parts.at(-1)?.length ?? 0) === 2 ? 3 : 2;
  return parts.slice(-ends).join('.');
}
