import type { Inline, Mark } from '../article.ts';
import { isElement, squeeze, tagOf } from '../dom.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageNode, PageText } from '../tree/node.ts';

const MARKS: Readonly<Record<string, Mark>> = {
  b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em', dfn: 'em', var: 'em', sub: 'sub', sup: 'sup',
  code: 'code', samp: 'code', tt: 'code', kbd: 'kbd', del: 'del', s: 'del', strike: 'del', ins: 'ins', mark: 'mark', q: 'q',
};

/** Where links of an article lead, and which of its places they may lead to. */
export interface Links {
  /** The absolute address of a link; null where it is none that a reader could follow. */
  link(href: string): string | null;
  /** Names (`id`, or `name` of an `<a>`) that some link of the page leads to. */
  targets: ReadonlySet<string>;
  /** Those of them that an inline or block already stands for. */
  placed: Set<string>;
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
type Holder = DistributiveOmit<Extract<Inline, { children: Inline[] }>, 'children'>;

/** What an element around some words makes of them. Words with the same source stand in the same one. */
export interface Wrapper {
  inline: Holder;
  source: PageElement;
}

/** Everything allow-listed that stands around a text node within its block, outermost first. */
export function wrappersOf(node: PageText, block: PageElement, links: Links): Wrapper[] {
  const wrappers: Wrapper[] = [];
  let inner: PageElement | null = null;
  for (let at = node.parentElement; at && at !== block; inner = at, at = at.parentElement) {
    const around = wrapper(at, inner, node, links);
    for (const each of around) wrappers.unshift(each);
  }
  return wrappers;
}

/** @param inner the child of `element` that the words stand in, null where they stand in itself */
function wrapper(element: PageElement, inner: PageElement | null, node: PageText, links: Links): Wrapper[] {
  const found: Wrapper[] = [];
  const add = (inline: Holder, source = element): void => { found.push({ inline, source }); };
  const tag = tagOf(element);
  const mark = Object.hasOwn(MARKS, tag) ? MARKS[tag] : undefined;
  if (mark) add({ kind: 'mark', mark });
  else if (tag === 'a') {
    const href = element.getAttribute('href') ?? '';
    const to = fragmentOf(href);
    const address = to === null ? links.link(href) : null;
    if (to !== null) add({ kind: 'jump', to });
    else if (address !== null) add({ kind: 'link', href: address });
  } else if (tag === 'abbr' || tag === 'acronym') {
    const title = squeeze(element.getAttribute('title') ?? '');
    if (title !== '') add({ kind: 'abbr', title });
  } else if (tag === 'ruby') {
    const reading = readingOf(element, inner ?? node);
    if (reading) add({ kind: 'ruby', reading: reading.text }, reading.source);
  }
  const tongue = tongueOf(element);
  if (tongue.lang !== undefined || tongue.dir !== undefined) add({ kind: 'tongue', ...tongue });
  for (const name of namesOf(element)) {
    if (!links.targets.has(name)) continue;
    links.placed.add(name);
    add({ kind: 'anchor', name });
  }
  return found;
}

/** The place in the page itself that a link leads to: "#fn1" → "fn1". Null for links to elsewhere, and for "#" alone. */
export function fragmentOf(href: string): string | null {
  const bare = href.trim();
  if (!bare.startsWith('#') || bare.length < 2) return null;
  try {
    return decodeURIComponent(bare.slice(1));
  } catch {
    return bare.slice(1);
  }
}

/** The names by which links lead to an element. */
export function namesOf(element: PageElement): string[] {
  const names = [element.getAttribute('id'), tagOf(element) === 'a' ? element.getAttribute('name') : null];
  return names.filter((name): name is string => name !== null && name !== '');
}

/** `lang` and `dir` where the element itself has them. */
export function tongueOf(element: PageElement): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang = squeeze(element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '');
  const dir = element.getAttribute('dir')?.toLowerCase();
  return {
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  };
}

/**
 * The reading of a part of a ruby: `<ruby>浚<rt>しゅん</rt>渫<rt>せつ</rt></ruby>` has one behind each part,
 * `<ruby><rb>浚</rb><rb>渫</rb><rt>しゅん</rt><rt>せつ</rt></ruby>` one for each base in their order.
 */
function readingOf(ruby: PageElement, part: PageNode): { text: string; source: PageElement } | null {
  const readings: PageElement[] = [...ruby.querySelectorAll('rt')];
  const bases: PageElement[] = [...ruby.querySelectorAll('rb')];
  // 4: the reading follows the part.
  const own = bases.length > 1 && isElement(part) && bases.includes(part) ? readings[bases.indexOf(part)]
    : readings.find((reading) => (part.compareDocumentPosition(reading) & 4) !== 0);
  const text = own ? squeeze(own.textContent) : '';
  return own && text !== '' ? { text, source: own } : null;
}
