import type { Addresses } from './addresses.ts';
import { squeeze } from './dom.ts';
import type { PageElement } from './tree/element.ts';
import type { PageTree } from './tree/tree.ts';

/** Where an article goes on that its site cuts into pages. */
export interface NextPage {
  href: string;
  /** The page's own link there; null where only its head names the address. */
  element: PageElement | null;
}

/** `?page=2`, `&pg=2`, `?seite=2` */
const NUMBERS = /^(?:page|p|pg|pag|pagina|página|seite|sida|side|page_?(?:no|num)|currentpage|paged|pn|strona|sayfa)$/i;
/** "/rope/2", "/rope/page/2/", "/rope-2.html", "/rope_2.html", "/rope,2.html", "/rope,seite-2.html": the number, and what it is told by. */
const IN_PATH = /[/_,.-](?:(?:page|p|pg|seite|pagina|sida|side|strona|sayfa)[/_=-]?)?(\d{1,2})(\.\w{2,5})?\/?$/i;
/** An address with all of its path, in which the page's own name must stand. */
const WHOLE = /^(?:https?:\/)?\//i;
/** Comments have pages of their own. */
const TALK = /comment|kommentar|reply|respond|#./i;

/**
 * The next page of the same article: a link whose address is the page's own with the number after its own, in its path or after "?".
 * `https://coast.example/rope` goes on at `/rope/2` or `/rope?page=2`, and that at `/rope/3`. A next story is at another address and is none.
 */
export function nextPageOf(tree: PageTree, url: string | null, addresses: Addresses): NextPage | null {
  const own = url === null ? null : pageOf(url);
  if (!own) return null;
  const links = tree.root.querySelectorAll('a[href], link[rel~="next"][href]');
  const number = new RegExp(`(?<!\\d)${own.number + 1}(?!\\d)`);
  const name = /\/([\w-]*)[^/]*$/.exec(own.stem)?.[1] ?? '';
  const isNext = (link: PageElement): boolean => {
    const href = link.getAttribute('href') ?? '';
    // Most links are told apart without being read.
    if (!number.test(href) || TALK.test(href) || (WHOLE.test(href) && !href.includes(name))) return false;
    const page = pageOf(addresses.link(href) ?? '');
    return page !== null && page.stem === own.stem && page.number === own.number + 1;
  };
  // "/tide/4" and "/tide/5" may be two stories: the fourth page of one has a link to its first.
  const hasFirst = (): boolean => links.some((link) => {
    const page = pageOf(addresses.link(link.getAttribute('href') ?? '') ?? '');
    return page?.stem === own.stem && page.number === 1;
  });
  const found = links.filter(isNext);
  const [first] = found;
  if (!first || (own.number > 1 && !hasFirst())) return null;
  const shown = found.filter((link) => link.localName === 'a' && squeeze(link.textContent) !== '');
  const element = shown.find((link) => /\p{L}/u.test(link.textContent)) ?? shown[0] ?? null;
  const href = addresses.link((element ?? first).getAttribute('href') ?? '');
  return href === null ? null : { href, element };
}

/** An address without its page number, and that number: 1 where it has none. */
function pageOf(address: string): { stem: string; number: number } | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  url.hash = '';
  for (const [name, value] of url.searchParams) {
    if (!NUMBERS.test(name) || !/^\d{1,2}$/.test(value)) continue;
    url.searchParams.delete(name);
    return { stem: stemOf(url), number: Number(value) };
  }
  const inPath = IN_PATH.exec(url.pathname);
  if (inPath) {
    url.pathname = url.pathname.slice(0, inPath.index) + (inPath[2] ?? '');
    return { stem: stemOf(url), number: Number(inPath[1]) };
  }
  return { stem: stemOf(url), number: 1 };
}

function stemOf(url: URL): string {
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
