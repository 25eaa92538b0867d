import { Attributed } from './attributes.ts';
import { isElement, nextNode, type PageNode, PageText } from './node.ts';
import { measureElement } from './measure.ts';
import { Numbering, numberTree } from './numbering.ts';
import type { Namespace } from './packed.ts';
import { fits, type Selector, selectorOf } from './selectors.ts';

export class PageElement extends Attributed {
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  firstChild: PageNode | null = null;
  readonly nodeType = 1;
  attributeList: readonly string[];
  localName: string;
  /** In capitals for elements of HTML. */
  tagName: string;
  lastChild: PageNode | null = null;
  /** The number of the live element that it stands for; null for none. */
  ref: number | null = null;
  /** The reader's browser does not show it (computed style, not markup). */
  hidden = false;
  /** What it is a copy of. */
  original: PageElement | null = null;
  /** See `labelOf` and `partsOf`. */
  label: string | null = null;
  parts: readonly string[] | null = null;
  /** The first and last unit of words in it (see `units.ts`), -1 for none. */
  firstUnit = -1;
  lastUnit = -1;
  /** Whether a block stands somewhere inside (see `units.ts`). */
  holdsBlock = false;
  /** What Readability notes of an element. */
  readability: { contentScore: number } | undefined = undefined;
  /** The same, of tables. */
  _readabilityDataTable: boolean | undefined = undefined;
  readonly namespace: Namespace;
  /** Its place in document order as of the last time the tree was numbered, and that of the first element behind it. */
  place = 0;
  end = 0;
  /** Taken out of the tree since, itself or something around it. */
  isGone = false;
  private numbering: Numbering | null = null;
  /** The words in it, as long as nothing in it is changed. What is known of an element is known of all inside it. */
  private text: string | null = null;
  private linked = -1;
  /** See `measure.ts`: -1 where it is not measured. */
  measured = -1;
  edges = 0;

  constructor(localName: string, attributes: readonly string[] = [], namespace: Namespace = 'html',
    tagName = namespace === 'html' ? localName.toUpperCase() : localName) {
    super();
    this.attributeList = attributes;
    this.localName = localName;
    this.tagName = tagName;
    this.namespace = namespace;
  }

  get nodeName(): string {
    return this.tagName;
  }

  /** As browsers give it: an object for drawings, which reads as this where it is made a string. */
  get className(): string {
    return this.namespace === 'svg' ? '[object SVGAnimatedString]' : this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType !== 8) text += node.textContent;
    this.text = text;
    return text;
  }

  /** The first words in it, so many characters of them at least. */
  startOfText(least: number): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node && text.length < least; node = node.nextSibling) {
      if (isElement(node)) text += node.startOfText(least - text.length);
      else if (node.nodeType === 3) text += node.textContent;
    }
    return text;
  }

  /** The words without white space at their ends, and none of it longer than one sign within: as Readability reads them. */
  get innerText(): string {
    const text = this.textContent.trim();
    // Where nothing is longer than one sign, the words are that long as they stand.
    return text.length === this.innerLength ? text : text.replace(/\s{2,}/g, ' ');
  }

  /** How long those are. */
  get innerLength(): number {
    if (this.measured < 0) measureElement(this);
    return this.measured;
  }

  /** Characters in links, those to a place of the page itself by three tenths: as Readability counts them. */
  get linkLength(): number {
    if (this.linked >= 0) return this.linked;
    // That all inside is known once this is.
    if (this.measured < 0) measureElement(this);
    let length = 0;
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) length += node.linkLength;
    if (this.localName === 'a') length += this.measured * (/^#.+/.test(this.getAttribute('href') ?? '') ? 0.3 : 1);
    this.linked = length;
    return length;
  }

  /** Something was taken out of it. */
  lose(node: PageNode): void {
    if (isElement(node) && this.numbering?.has(node)) this.numbering.drop(node);
    this.touch();
  }

  /** Something in it is not what it was. */
  touch(): void {
    // Where nothing is known of an element, nothing is of those around it.
    if (this.text === null && this.measured < 0) return;
    this.text = null;
    this.measured = -1;
    this.linked = -1;
    this.parentNode?.touch();
  }

  /** In place, as its own parser's elements are renamed by Readability. */
  rename(tag: string): void {
    const from = this.localName;
    this.localName = tag.toLowerCase();
    this.tagName = tag.toUpperCase();
    this.numbering?.rename(this, from);
    this.touch();
  }

  /** Renames it and takes all its attributes from it. */
  becomePlain(tag: string): void {
    this.rename(tag);
    this.attributeList = [];
    this.label = null;
    this.parts = null;
  }

  append(...nodes: PageNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  appendChild<Node extends PageNode>(node: Node): Node {
    this.insertBefore(node, null);
    return node;
  }

  removeChild(node: PageNode): void {
    node.remove();
  }

  replaceChild(fresh: PageNode, old: PageNode): void {
    old.replaceWith(fresh);
  }

  replaceChildren(...nodes: PageNode[]): void {
    while (this.firstChild) this.firstChild.remove();
    this.append(...nodes);
  }

  insertBefore(node: PageNode, before: PageNode | null): void {
    node.remove();
    const last = before === null ? this.lastChild : before.previousSibling;
    node.parentNode = this;
    node.previousSibling = last;
    node.nextSibling = before;
    if (last === null) this.firstChild = node;
    else last.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
    if (isElement(node)) {
      this.numbering?.end();
      node.numbering?.end();
    }
    this.touch();
  }

  /** Appends a node that stands nowhere, while the tree is made. */
  receive(node: PageNode): void {
    const last = this.lastChild;
    node.parentNode = this;
    node.previousSibling = last;
    if (last === null) this.firstChild = node;
    else last.nextSibling = node;
    this.lastChild = node;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): PageElement[] {
    const elements: PageElement[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) elements.push(node);
    return elements;
  }

  get childElementCount(): number {
    let count = 0;
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) count += 1;
    return count;
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && !isElement(node)) node = node.previousSibling;
    return node;
  }

  contains(other: PageNode | null): boolean {
    for (let at = other; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  matches(selector: string): boolean {
    return fits(this, selectorOf(selector));
  }

  closest(selector: string): PageElement | null {
    const wanted = selectorOf(selector);
    if (fits(this, wanted)) return this;
    for (let at = this.parentNode; at; at = at.parentNode) if (fits(at, wanted)) return at;
    return null;
  }

  querySelector(selector: string): PageElement | null {
    const wanted = selectorOf(selector);
    return this.numbering?.has(this) === true ? this.numbering.first(this, wanted) : this.select(wanted, true)[0] ?? null;
  }

  querySelectorAll(selector: string): PageElement[] {
    const wanted = selectorOf(selector);
    return this.numbering?.has(this) === true ? this.numbering.select(this, wanted) : this.select(wanted, false);
  }

  /** Goes from node to node, where they are not numbered. */
  private select(selector: Selector, isFirstEnough: boolean): PageElement[] {
    const found: PageElement[] = [];
    let looks = 0;
    for (let node = this.firstChild; node; node = nextNode(node, this)) {
      if (!isElement(node)) continue;
      looks += 1;
      if (!fits(node, selector)) continue;
      found.push(node);
      if (isFirstEnough) break;
    }
    if (this.numbering?.isWorthIt(looks) === true) numberTree(this);
    return found;
  }

  /** Every element in it, in document order, as they stand now. */
  get everyElement(): PageElement[] {
    return this.numbering?.has(this) === true ? this.numbering.inside(this) : this.querySelectorAll('*');
  }

  getElementsByTagName(tag: string): PageElement[] {
    return this.querySelectorAll(tag.toLowerCase());
  }

  /** The first element inside that is wanted, in document order. */
  find(isWanted: (element: PageElement) => boolean): PageElement | null {
    if (this.numbering?.has(this)) return this.numbering.find(this, isWanted);
    let node = this.firstChild;
    while (node) {
      if (isElement(node) && isWanted(node)) return node;
      node = nextNode(node, this);
    }
    return null;
  }

  /** Numbers it: looking through a tree of numbered elements is looking through a list. Whoever calls it sets its end when all inside is numbered. */
  number(numbering: Numbering): void {
    this.numbering = numbering;
    this.place = numbering.add(this);
    this.isGone = false;
  }

  /** A copy of it with everything inside, each of its elements with what it is a copy of. */
  copy(numbering = new Numbering()): PageElement {
    const twin = new PageElement(this.localName, this.attributeList, this.namespace, this.tagName);
    twin.original = this;
    twin.number(numbering);
    for (let node = this.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) twin.receive(node.copy(numbering));
      else if (node instanceof PageText) twin.receive(new PageText(node.data, node.nodeType));
    }
    twin.end = numbering.count;
    return twin;
  }
}

function elementFrom(first: PageNode | null): PageElement | null {
  let node = first;
  while (node && !isElement(node)) node = node.nextSibling;
  return node;
}
