import type { PageTree } from './tree/tree.ts';

/**
 * Makes the addresses of a page absolute against its `<base href>` and its own address. A base that is no address of the web
 * (`<base href="javascript:…">`) counts as none, as in a browser.
 * `link` gives null for what is neither http(s) nor mailto (`javascript:`, `data:`), and for relative links of a page without an address.
 */
export interface Addresses {
  link(href: string): string | null;
  image(src: string): string | null;
}

/** `url` is the page's own address; null where it is not known. */
export function addressesOf(doc: PageTree, url: string | null): Addresses {
  const own = ofTheWeb(parse(url ?? '', null));
  const web = ofTheWeb(parse(doc.base ?? doc.querySelector('base[href]')?.getAttribute('href') ?? '', own)) ?? own;
  return {
    link(href) {
      const address = href.trim() === '' ? null : parse(href, web);
      return address && /^(?:https?|mailto):$/.test(address.protocol) ? address.href : null;
    },
    image(src) {
      return src.trim() === '' ? null : ofTheWeb(parse(src, web))?.href ?? null;
    },
  };
}

/** The address that a page gives as its own: `<link rel="canonical">`, else `og:url`. Null where it gives none. */
export function statedAddress(doc: PageTree): string | null {
  const canonical = doc.querySelector('link[rel="canonical" i][href]')?.getAttribute('href');
  const stated = doc.querySelector('meta[property="og:url" i][content]')?.getAttribute('content');
  for (const candidate of [canonical, stated]) {
    const address = ofTheWeb(parse(candidate?.trim() ?? '', null));
    if (address) return address.href;
  }
  return null;
}

function ofTheWeb(address: URL | null): URL | null {
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

function parse(href: string, base: URL | null): URL | null {
  try {
    // A whole address needs no other, which would be read along with it each time.
    return base && !/^https?:\/\//i.test(href) ? new URL(href, base) : new URL(href);
  } catch {
    return null;
  }
}
