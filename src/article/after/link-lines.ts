import { tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, linkShare } from '../prose.ts';
import type { Unit } from '../units.ts';

/**
 * Leaves out paragraphs that are nothing but one link to another story of the site
 * (`<p><strong><a href="/news/other">HARBOUR CHIEF RESIGNS AFTER STORM</a></strong></p>`).
 * Links to other sites, headings and items of lists may be what the text is about and stay.
 */
export function dropLinkLines(page: ArticlePage): void {
  for (const unit of page.kept()) {
    if (linkShare(unit) < 0.95 || isHeading(unit) || unit.text.length < 12 || inList(unit)) continue;
    if (sameSite(page, unit)) page.bar(unit, 'link-lines');
  }
}

function inList(unit: Unit): boolean {
  return unit.block.closest('li, td, th, dd, blockquote') !== null || tagOf(unit.block) === 'pre';
}

function sameSite(page: ArticlePage, unit: Unit): boolean {
  const links = [...unit.block.querySelectorAll('a[href]')];
  const around = unit.block.closest('a[href]');
  if (around) links.push(around);
  return links.some((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!/^https?:/i.test(href)) return !href.startsWith('#') && !/^[a-z]+:/i.test(href);
    return [page.url, page.stated].some((own) => own !== null && siteOf(href) === siteOf(own));
  });
}

/** "news.coast.example" → "coast.example": near enough to tell one publisher's addresses from another's. */
function siteOf(href: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
  return host.split('.').slice(-2).join('.');
}
