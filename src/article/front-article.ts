import type { PageElement } from './tree/element.ts';
import type { PageTree } from './tree/tree.ts';

const BOXES = 'article, [itemtype*="Article"], [itemtype*="BlogPosting"], section[data-url], div[data-url], [data-article-url], [data-permalink], [data-canonical-url]';
const ADDRESS_ATTRIBUTES = [
  'data-url', 'data-article-url', 'data-permalink', 'data-canonical-url', 'data-canonical', 'data-page-url', 'data-href', 'itemid', 'about', 'resource',
];
const STATED_INSIDE = 'meta[itemprop="mainEntityOfPage"], link[itemprop="mainEntityOfPage"], meta[itemprop="url"], link[itemprop="url"], link[rel="canonical"]';
/** Characters of paragraphs that make a box an article and not a teaser of one. */
const ENOUGH = 200;

/** Several whole articles on one page, told apart by the addresses they state. */
export interface Front {
  /** The one that the page's address means. */
  own: PageElement;
  others: PageElement[];
}

/**
 * The article in front of a page that loads one after another as its reader scrolls, and changes its address to that of the one in view:
 * `<article data-url="/ferry">…</article><article data-url="/harbour">…</article>` at "https://coast.example/harbour".
 * Null where the page holds one article, or where its parts state no addresses. Entries of a live blog are one article.
 */
export function frontArticle(doc: PageTree, url: string | null): Front | null {
  const boxes = doc.querySelectorAll(BOXES);
  if (boxes.length < 2 || boxes.length > 200) return null;
  const here = bareAddress(url ?? '', url);
  if (here === null) return null;
  const whole = boxes.filter((box) => proseLength(box) >= ENOUGH);
  if (whole.length < 2 || isLiveBlog(doc)) return null;
  const own = whole.filter((box) => addressOf(box, url) === here);
  const [first] = own;
  if (!first || own.some((box) => box !== first && !first.contains(box))) return null;
  const others = whole.filter((box) => !box.contains(first) && !first.contains(box) && ![null, here].includes(addressOf(box, url)));
  return others.length === 0 ? null : { own: first, others };
}

/** Whether two addresses are those of one page: what follows "?" or "#" only says how it is shown. */
export function isSamePage(one: string | null, other: string | null): boolean {
  if (one !== null && one === other) return true;
  const [a, b] = [bareAddress(one ?? '', null), bareAddress(other ?? '', null)];
  return a !== null && a === b;
}

function addressOf(box: PageElement, base: string | null): string | null {
  const own = ADDRESS_ATTRIBUTES.map((name) => box.getAttribute(name)).find((value) => value !== null && value !== '');
  const stated = box.querySelector(STATED_INSIDE);
  const inside = stated?.getAttribute('content') ?? stated?.getAttribute('href') ?? stated?.getAttribute('itemid');
  const headline = box.querySelector('h1 a[href], h2 a[href]')?.getAttribute('href');
  for (const address of [own, inside, headline]) if (address) return bareAddress(address, base);
  return null;
}

function bareAddress(address: string, base: string | null): string | null {
  try {
    const { origin, pathname } = base === null ? new URL(address) : new URL(address, base);
    return origin === 'null' ? null : origin.replace(/^https?:\/\/(?:www\.)?/, '') + pathname.replace(/\/$/, '');
  } catch {
    return null;
  }
}

function isLiveBlog(doc: PageTree): boolean {
  if (doc.querySelector('[itemtype*="LiveBlogPosting"]') !== null) return true;
  return [...doc.querySelectorAll('script[type="application/ld+json" i]')].some((script) => script.textContent.includes('LiveBlogPosting'));
}

function proseLength(box: PageElement): number {
  let length = 0;
  for (const paragraph of box.querySelectorAll('p')) length += paragraph.textContent.trim().length;
  return length;
}
