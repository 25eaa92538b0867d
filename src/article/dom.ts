import type { PageElement } from './tree/element.ts';

/** Small questions about nodes. Nothing here needs a window: the command line has none. */

/** Elements that stand on lines of their own even where no style sheet is read. */
const BLOCK_TAGS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li',
  'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

/** Elements whose text is never read as words of the page. */
const SILENT_TAGS = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'svg', 'canvas', 'select', 'textarea', 'button', 'input', 'label', 'datalist',
  'iframe', 'object', 'embed', 'video', 'audio', 'map', 'progress', 'meter', 'rp', 'rt', 'rtc', 'annotation', 'annotation-xml',
]);

export { isElement, isText } from './tree/node.ts';

/** Lower-case tag name, without the prefix of a foreign name space. */
export function tagOf(element: PageElement): string {
  return element.localName;
}

export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

export function isSilent(tag: string): boolean {
  return SILENT_TAGS.has(tag);
}

/** Soft hyphens, zero-width spaces, word joiners and byte order marks: they print nothing and part no words. */
export const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

const UNSQUEEZED = /[\u00AD\u200B\u2060\uFEFF]|[^\S ]| \s/;

/** White space of any kind made one blank, none at the ends. Zero-width and soft hyphens are no words. */
export function squeeze(text: string): string {
  // Most texts are right already, but for their ends.
  const bare = text.trim();
  return UNSQUEEZED.test(bare) ? bare.replace(INVISIBLE, '').replace(/[^\S ]\s*| \s+/g, ' ').trim() : bare;
}

/** Whether anything is left of a text that is squeezed. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00AD\u200B\u2060\uFEFF]/.test(text);
}

/** The first words of a text, for a reason a person reads. */
export function glimpse(text: string): string {
  const plain = squeeze(text.slice(0, 400));
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}

/** Class names, id and the attributes that name a component, in one lower-case string; "imageCaption" is there as "image-caption" too. */
export function labelOf(element: PageElement): string {
  if (element.label !== null) return element.label;
  const names = element.getAttribute('class');
  const id = element.getAttribute('id');
  const own = `${names ?? ''} ${id ?? ''}`;
  let label = /[a-z][A-Z]/.test(own) ? `${own} ${own.replace(/([a-z])([A-Z])/g, '$1-$2')}` : own;
  // Most elements have no other attributes.
  const hasMore = element.attributeList.length > (names === null ? 0 : 2) + (id === null ? 0 : 2);
  for (const name of hasMore ? NAMING : []) {
    const value = element.getAttribute(name);
    if (value) label += ` ${value}`;
  }
  label = label.trim().toLowerCase();
  element.label = label;
  return label;
}

const NAMING = ['data-component', 'data-testid', 'data-module', 'itemprop'];

/** The next element in document order within `root` that is not inside `node`. */
export function followingOutside(node: PageElement, root: PageElement): PageElement | null {
  let at: PageElement | null = node;
  while (at && at !== root) {
    if (at.nextElementSibling) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

/** From the element itself up to and without `end`. */
export function upFrom(element: PageElement | null, end: PageElement | null = null): PageElement[] {
  const path: PageElement[] = [];
  for (let at = element; at && at !== end; at = at.parentNode) path.push(at);
  return path;
}

/** The number the live element was given, or that of the nearest element around it that has one. */
export function refOf(element: PageElement | null): number | null {
  for (const at of upFrom(element)) {
    if (at.ref !== null) return at.ref;
  }
  return null;
}

/** The nearest element that holds all of the given ones; null for none. */
export function commonAncestor(elements: readonly PageElement[]): PageElement | null {
  let common: PageElement | null = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
