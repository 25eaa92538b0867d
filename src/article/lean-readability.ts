import { Readability } from '@mozilla/readability';

declare module '@mozilla/readability' {
  /** Its inner methods that are replaced or called here. */
  interface Readability<T> {
    _removeScripts(doc: Document): void;
    _unwrapNoscriptImages(doc: Document): void;
    _prepDocument(): void;
    _replaceBrs(root: Element): void;
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

  /** Two line breaks and more part paragraphs: `one<br><br>two` becomes `one<p>two</p>`. In one go for each parent, however many there are. */
  override _replaceBrs(root: Element): void {
    const parents = new Set<Element>();
    for (const { parentElement } of root.querySelectorAll('br + br')) if (parentElement) parents.add(parentElement);
    for (const parent of parents) if (this.partAtBreaks(parent) && parent.tagName === 'P') this._setNodeTag(parent, 'DIV');
  }

  /** Whether there was anything to part: two breaks with words between them are none. */
  private partAtBreaks(parent: Element): boolean {
    // Not through `childNodes`: once asked for, some documents bring it up to date at every change.
    const nodes: ChildNode[] = [];
    for (let node = parent.firstChild; node; node = node.nextSibling) nodes.push(node);
    /** All breaks of a chain but its first. */
    const spare = new Set<Node>();
    const chains = new Set<Node>();
    let chain: Node | null = null;
    for (const node of nodes) {
      if (node.nodeName === 'BR' && chain) {
        spare.add(node);
        chains.add(chain);
      } else if (node.nodeName === 'BR') chain = node;
      else if (node.nodeType === 1 || !/^\s*$/.test(node.textContent ?? '')) chain = null;
    }
    if (chains.size === 0) return false;
    // From the front: taking a node out of the middle costs some documents a look at all before it.
    while (parent.firstChild) parent.firstChild.remove();
    let paragraph: Element | null = null;
    for (const node of nodes) {
      if (spare.has(node)) continue;
      if (chains.has(node)) {
        trimEnd(paragraph);
        paragraph = parent.appendChild(this.copy.createElement('p'));
        continue;
      }
      if (paragraph && !this._isPhrasingContent(node)) {
        trimEnd(paragraph);
        paragraph = null;
      }
      (paragraph ?? parent).append(node);
    }
    trimEnd(paragraph);
    return true;
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

/** Takes white space and breaks off the end of a paragraph. */
function trimEnd(paragraph: Element | null): void {
  for (let last = paragraph?.lastChild; last && isSpace(last); last = paragraph?.lastChild) last.remove();
}

function isSpace(node: Node): boolean {
  return node.nodeName === 'BR' || (node.nodeType === 3 && (node.textContent ?? '').trim() === '');
}
