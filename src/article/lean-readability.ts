import { Readability } from '@mozilla/readability';
import { PageElement } from './tree/element.ts';
import { isElement, isText, type PageNode } from './tree/node.ts';

declare module '@mozilla/readability' {
  /** Its inner methods that are replaced or called here. */
  interface Readability<T> {
    _unwrapNoscriptImages(doc: ReadDocument): void;
    _removeScripts(doc: ReadDocument): void;
    _prepDocument(): void;
    _isProbablyVisible(node: PageElement): boolean;
    _isValidByline(node: PageElement, names: string): boolean;
  }
}

const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const BLOCKS = new Set(['BLOCKQUOTE', 'DL', 'DIV', 'IMG', 'OL', 'P', 'PRE', 'TABLE', 'UL']);
const PHRASING = new Set([
  'ABBR', 'AUDIO', 'B', 'BDO', 'BR', 'BUTTON', 'CITE', 'CODE', 'DATA', 'DATALIST', 'DFN', 'EM', 'EMBED', 'I', 'IMG', 'INPUT', 'KBD', 'LABEL', 'MARK',
  'MATH', 'METER',
  'NOSCRIPT', 'OBJECT', 'OUTPUT', 'PROGRESS', 'Q', 'RUBY', 'SAMP', 'SCRIPT', 'SELECT', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TEXTAREA', 'TIME', 'VAR',
  'WBR',
]);

/** What Readability asks of a document. */
class ReadDocument {
  readonly documentElement: PageElement;
  /** Tells Readability that elements of this tree can be renamed where they stand. */
  readonly firstChild = { ['__JSDOMParser__']: true };

  constructor(root: PageElement) {
    this.documentElement = root;
  }

  get body(): PageElement | null {
    return this.documentElement.querySelector('body');
  }

  get title(): string {
    return (this.documentElement.querySelector('title')?.textContent ?? '').trim().replace(/\s+/g, ' ');
  }

  createElement(tag: string): PageElement {
    return new PageElement(tag.toLowerCase());
  }

  querySelectorAll(selector: string): PageElement[] {
    return this.documentElement.querySelectorAll(selector);
  }

  getElementsByTagName(tag: string): PageElement[] {
    return this.documentElement.getElementsByTagName(tag);
  }
}

/**
 * Readability on a tree of plain objects, with the same verdict in less time: questions are asked in the order of their cost, what only tidies
 * markup that nobody reads here is left undone, and the page is copied for a second try only where there is one.
 */
export class LeanReadability extends Readability<PageElement> {
  private readonly copy: ReadDocument;

  /** @param root a copy: what it is a copy of is asked for a second one where the first try finds too little */
  constructor(root: PageElement) {
    const copy = new ReadDocument(root);
    // Its declaration asks for a whole document, its code for what stands above.
    super(copy as unknown as Document, { charThreshold: 300, keepClasses: true, disableJSONLD: true, serializer: (node) => node as unknown as PageElement });
    this.copy = copy;
  }

  /** Images without any address. What is in `<noscript>` is read before. */
  override _unwrapNoscriptImages(doc: ReadDocument): void {
    for (const image of doc.getElementsByTagName('img')) if (!hasAddress(image.attributeList)) image.remove();
  }

  /** In place of its copy of the page in a string, see scripts/build/no-html-strings.mjs. */
  _restorePage(page: PageElement): void {
    page.replaceChildren(...page.original?.copy().childNodes ?? []);
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

  /** Of the addresses that wait in other attributes only this matters: a figure with none of its own gets a picture. */
  _fixLazyImages(root: PageElement): void {
    for (const figure of root.querySelectorAll('figure')) {
      if (figure.querySelector('img, picture') !== null) continue;
      if (figure.attributes.some(({ name, value }) => name !== 'alt'
        && (/\.(?:jpg|jpeg|png|webp)\s+\d/.test(value) || /^\s*\S+\.(?:jpg|jpeg|png|webp)\S*\s*$/.test(value)))) figure.append(new PageElement('img'));
    }
  }

  /** It would make an error of each that is none. */
  _isUrl(source: string): boolean {
    return URL.canParse(source);
  }

  _getAllNodesWithTag(node: PageElement | ReadDocument, tags: readonly string[]): PageElement[] {
    return node.querySelectorAll(tags.join(', ').toLowerCase());
  }

  _getInnerText(node: PageElement, single = true): string {
    return single ? node.innerText : node.textContent.trim();
  }

  _getLinkDensity(node: PageElement): number {
    const { innerLength } = node;
    return innerLength === 0 ? 0 : node.linkLength / innerLength;
  }

  _getTextDensity(node: PageElement, tags: readonly string[]): number {
    const { innerLength } = node;
    let length = 0;
    if (innerLength > 0) for (const inner of this._getAllNodesWithTag(node, tags)) length += inner.innerLength;
    return innerLength === 0 ? 0 : length / innerLength;
  }

  /** Two line breaks and more part paragraphs: `one<br><br>two` becomes `one<p>two</p>`. In one go for each parent, however many there are. */
  _replaceBrs(root: PageElement): void {
    const parents = new Set<PageElement>();
    for (const { parentElement } of root.querySelectorAll('br + br')) if (parentElement) parents.add(parentElement);
    for (const parent of parents) if (this.partAtBreaks(parent) && parent.tagName === 'P') parent.rename('DIV');
  }

  /** Whether there was anything to part: two breaks with words between them are none. */
  private partAtBreaks(parent: PageElement): boolean {
    const nodes = parent.childNodes;
    /** All breaks of a chain but its first. */
    const spare = new Set<PageNode>();
    const chains = new Set<PageNode>();
    let chain: PageNode | null = null;
    for (const node of nodes) {
      if (node.nodeName === 'BR' && chain) {
        spare.add(node);
        chains.add(chain);
      } else if (node.nodeName === 'BR') chain = node;
      else if (node.nodeType === 1 || !/^\s*$/.test(node.textContent)) chain = null;
    }
    if (chains.size === 0) return false;
    parent.replaceChildren();
    let paragraph: PageElement | null = null;
    for (const node of nodes) {
      if (spare.has(node)) continue;
      if (chains.has(node)) {
        trimEnd(paragraph);
        paragraph = parent.appendChild(new PageElement('p'));
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

  override _isProbablyVisible(node: PageElement): boolean {
    // In one go: this is asked of every element.
    const list = node.attributeList;
    for (let at = 0; at < list.length; at += 2) {
      const name = list[at];
      const value = list[at + 1] ?? '';
      if (name === 'hidden') return false;
      if (name === 'aria-hidden' && value === 'true' && !node.className.includes('fallback-image')) return false;
      if (name === 'style' && /display|visibility/i.test(value) && isHiddenBy(value)) return false;
    }
    return true;
  }

  /** The names first, and the words only of what bears one. */
  override _isValidByline(node: PageElement, names: string): boolean {
    return node.attributeList.length > 0
      && (BYLINE.test(names) || node.getAttribute('rel') === 'author' || (node.getAttribute('itemprop')?.includes('author') ?? false))
      && super._isValidByline(node, names);
  }

  /** Its first words first, by which most boxes fail. */
  _isElementWithoutContent(node: PageElement): boolean {
    if (hasWords(node)) return false;
    const children = node.childElementCount;
    return children === 0 || children === node.querySelectorAll('br, hr').length;
  }

  /**
   * Asked of `<div>Words</div>` once it has made `<div><p>Words</p></div>` of it: where the answer is yes, the paragraph takes the box's place,
   * and stands for what that stands for.
   */
  _hasSingleTagInsideElement(node: PageElement, tag: string): boolean {
    let single = false;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) {
        if (single || child.tagName !== tag) return false;
        single = true;
      } else if (isText(child) && /\S$/.test(child.data)) return false;
    }
    const only = node.firstElementChild;
    if (single && tag === 'P' && only) only.original ??= node.original;
    return single;
  }

  _hasChildBlockElement(node: PageElement): boolean {
    for (let child = node.firstChild; child;
      child = child.nextSibling) if (isElement(child) && (BLOCKS.has(child.tagName) || this._hasChildBlockElement(child))) return true;
    return false;
  }

  _isPhrasingContent(node: PageNode): boolean {
    if (node.nodeType === 3) return true;
    const tag = node.nodeName;
    if (PHRASING.has(tag)) return true;
    if (tag !== 'A' && tag !== 'DEL' && tag !== 'INS') return false;
    for (let child = node.firstChild; child; child = child.nextSibling) if (!this._isPhrasingContent(child)) return false;
    return true;
  }

  _isWhitespace(node: PageNode): boolean {
    return isSpace(node);
  }
}

const SOURCES = new Set(['src', 'srcset', 'data-src', 'data-srcset']);

/** @param list names and values in turn */
function hasAddress(list: readonly string[]): boolean {
  for (let at = 0; at < list.length; at += 2) if (SOURCES.has(list[at] ?? '') || /\.(?:jpg|jpeg|png|webp)/i.test(list[at + 1] ?? '')) return true;
  return false;
}

/** As a browser reads the attribute: the last declaration of a property that makes sense counts, an important one before all others. */
function isHiddenBy(style: string): boolean {
  const values = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const [, name = '', value = '', mark] = /^\s*([a-z-]+)\s*:\s*([a-z][a-z -]*?)\s*(!\s*important)?\s*$/.exec(declaration) ?? [];
    if (important.has(name) && mark === undefined) continue;
    values.set(name, value);
    if (mark !== undefined) important.add(name);
  }
  return values.get('display') === 'none' || values.get('visibility') === 'hidden';
}

/** Takes white space and breaks off the end of a paragraph. */
function trimEnd(paragraph: PageElement | null): void {
  for (let last = paragraph?.lastChild; last && isSpace(last); last = paragraph?.lastChild) last.remove();
}

function hasWords(node: PageElement): boolean {
  for (let child = node.firstChild; child;
    child = child.nextSibling) if (isElement(child) ? hasWords(child) : isText(child) && /\S/.test(child.data)) return true;
  return false;
}

function isSpace(node: PageNode): boolean {
  return node.nodeName === 'BR' || (node.nodeType === 3 && node.textContent.trim() === '');
}
