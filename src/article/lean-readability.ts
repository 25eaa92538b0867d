import { Readability } from '@mozilla/readability';

declare module '@mozilla/readability' {
  /** Its inner methods that are replaced or called here. */
  interface Readability<T> {
    _removeScripts(doc: Document): void;
    _unwrapNoscriptImages(doc: Document): void;
    _prepDocument(): void;
    _isProbablyVisible(node: Element): boolean;
    _isValidByline(node: Element, names: string): boolean;
    _setNodeTag(node: Element, tag: string): Element;
  }
}

const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const PHRASING = new Set([
  'ABBR', 'AUDIO', 'B', 'BDO', 'BR', 'BUTTON', 'CITE', 'CODE', 'DATA', 'DATALIST', 'DFN', 'EM', 'EMBED', 'I', 'IMG', 'INPUT', 'KBD', 'LABEL', 'MARK', 'MATH', 'METER',
  'NOSCRIPT', 'OBJECT', 'OUTPUT', 'PROGRESS', 'Q', 'RUBY', 'SAMP', 'SCRIPT', 'SELECT', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TEXTAREA', 'TIME', 'VAR', 'WBR',
]);

/** What a page's words hang on, and how its elements are carried through. */
export interface Source {
  /** A fresh copy of the body, as it was given at first. */
  freshBody(): Element;
  /** Told of each element that is put in another's place. */
  renamed(from: Element, to: Element): void;
}

/**
 * Readability, with the same verdict in less time: questions are asked in the order of their cost, what only tidies markup that
 * nobody reads here is left undone, and the page is copied for a second try only where there is one.
 */
export class LeanReadability extends Readability<Element> {
  private readonly copy: Document;
  private readonly source: Source;

  constructor(copy: Document, source: Source) {
    super(copy, { charThreshold: 300, keepClasses: true, disableJSONLD: true, serializer: (node) => node as Element });
    this.copy = copy;
    this.source = source;
  }

  /** In place of its copy of the page in a string, see scripts/build/no-html-strings.mjs. */
  _restorePage(page: Element): void {
    page.replaceChildren();
    const fresh = this.source.freshBody();
    while (fresh.firstChild) page.append(fresh.firstChild);
    this._unwrapNoscriptImages(this.copy);
    this._removeScripts(this.copy);
    this._prepDocument();
  }

  /** Its last step, which gives a child its parent's attributes: nobody reads what it makes. */
  _postProcessContent(): void {
    // Nothing.
  }

  /** Attributes of style, which nothing asks for afterwards. */
  _cleanStyles(): void {
    // Nothing.
  }

  override _setNodeTag(node: Element, tag: string): Element {
    const replacement = super._setNodeTag(node, tag);
    this.source.renamed(node, replacement);
    return replacement;
  }

  /** `node.style` is an object of its own for each element; most have no such attribute. */
  override _isProbablyVisible(node: Element): boolean {
    return !(node.hasAttribute('style') || node.hasAttribute('hidden') || node.hasAttribute('aria-hidden')) || super._isProbablyVisible(node);
  }

  /** The names first, and the words only of what bears one. */
  override _isValidByline(node: Element, names: string): boolean {
    return (BYLINE.test(names) || node.getAttribute('rel') === 'author' || (node.getAttribute('itemprop')?.includes('author') ?? false)) && super._isValidByline(node, names);
  }

  /** The count of children first, which most boxes fail. */
  _isElementWithoutContent(node: Element): boolean {
    const children = node.childElementCount;
    return (children === 0 || children === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length) && (node.textContent ?? '').trim() === '';
  }

  _hasChildBlockElement(node: Element): boolean {
    return node.querySelector('blockquote, dl, div, img, ol, p, pre, table, ul') !== null;
  }

  _isPhrasingContent(node: Node): boolean {
    if (node.nodeType === 3) return true;
    const tag = node.nodeName;
    if (PHRASING.has(tag)) return true;
    if (tag !== 'A' && tag !== 'DEL' && tag !== 'INS') return false;
    for (let child = node.firstChild; child; child = child.nextSibling) if (!this._isPhrasingContent(child)) return false;
    return true;
  }
}
