import { isElement, nextNode, PageNode, PageText } from './node.ts';
import { selectorOf } from './selectors.ts';

export type Namespace = 'html' | 'svg' | 'math';

export class PageElement extends PageNode {
  readonly nodeType = 1;
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
  /** See `labelOf`. */
  label: string | null = null;
  /** What Readability notes of an element. */
  readability: { contentScore: number } | undefined = undefined;
  /** The same, of tables. */
  _readabilityDataTable: boolean | undefined = undefined;
  /** Names and values in turn. */
  private attributeList: readonly string[];
  readonly namespace: Namespace;
  /** The tree's elements in document order, as of the last time they were numbered; emptied as soon as one moves. */
  private numbering: { elements: PageElement[] } | null = null;
  private place = 0;
  /** The place of the first element behind it. */
  private end = 0;
  /** The words in it, as long as nothing in it is changed. What is known of an element is known of all inside it. */
  private text: string | null = null;
  private inner: string | null = null;
  private linked = -1;

  constructor(localName: string, attributes: readonly string[] = [], namespace: Namespace = 'html', tagName = namespace === 'html' ? localName.toUpperCase() : localName) {
    super();
    this.localName = localName;
    this.tagName = tagName;
    this.namespace = namespace;
    this.attributeList = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** As browsers give it: an object for drawings, which reads as this where it is made a string. */
  get className(): string {
    return this.namespace === 'svg' ? '[object SVGAnimatedString]' : this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get attributes(): { name: string; value: string }[] {
    const list: { name: string; value: string }[] = [];
    for (let at = 0; at < this.attributeList.length; at += 2) list.push({ name: this.attributeList[at] ?? '', value: this.attributeList[at + 1] ?? '' });
    return list;
  }

  getAttribute(name: string): string | null {
    const list = this.attributeList;
    for (let at = 0; at < list.length; at += 2) if (list[at] === name) return list[at + 1] ?? null;
    return null;
  }

  hasAttribute(name: string): boolean {
    const list = this.attributeList;
    for (let at = 0; at < list.length; at += 2) if (list[at] === name) return true;
    return false;
  }

  setAttribute(name: string, value: string): void {
    // Copies share the list.
    const list = [...this.attributeList];
    const at = list.findIndex((each, place) => place % 2 === 0 && each === name);
    if (at === -1) list.push(name, value);
    else list[at + 1] = value;
    this.attributeList = list;
  }

  removeAttribute(name: string): void {
    const list: string[] = [];
    for (const { name: own, value } of this.attributes) if (own !== name) list.push(own, value);
    this.attributeList = list;
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType !== 8) text += node.textContent;
    this.text = text;
    return text;
  }

  /** The words without white space at their ends, and none of it longer than one sign within: as Readability reads them. */
  get innerText(): string {
    return (this.inner ??= this.textContent.trim().replace(/\s{2,}/g, ' '));
  }

  /** Characters in links, those to a place of the page itself by three tenths: as Readability counts them. */
  get linkLength(): number {
    if (this.linked >= 0) return this.linked;
    // That all inside is known once this is.
    if (this.text === null) void this.textContent;
    let length = 0;
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) length += node.linkLength;
    if (this.localName === 'a') length += this.innerText.length * (/^#.+/.test(this.getAttribute('href') ?? '') ? 0.3 : 1);
    this.linked = length;
    return length;
  }

  /** Something in it is not what it was. */
  touch(): void {
    if (this.numbering) this.numbering.elements = [];
    // Where nothing is known of an element, nothing is of those around it.
    if (this.text === null) return;
    this.text = null;
    this.inner = null;
    this.linked = -1;
    this.parentNode?.touch();
  }

  /** In place, as its own parser's elements are renamed by Readability. */
  rename(tag: string): void {
    this.localName = tag.toLowerCase();
    this.tagName = tag.toUpperCase();
    this.touch();
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
    return selectorOf(selector).matches(this);
  }

  closest(selector: string): PageElement | null {
    const { matches } = selectorOf(selector);
    if (matches(this)) return this;
    for (let at = this.parentNode; at; at = at.parentNode) if (matches(at)) return at;
    return null;
  }

  querySelector(selector: string): PageElement | null {
    const { matches } = selectorOf(selector);
    return this.find(matches);
  }

  querySelectorAll(selector: string): PageElement[] {
    const { matches } = selectorOf(selector);
    const found: PageElement[] = [];
    this.find((element) => {
      if (matches(element)) found.push(element);
      return false;
    });
    return found;
  }

  getElementsByTagName(tag: string): PageElement[] {
    return this.querySelectorAll(tag.toLowerCase());
  }

  /** The first element inside that is wanted, in document order. */
  find(isWanted: (element: PageElement) => boolean): PageElement | null {
    const all = this.numbering?.elements;
    if (all !== undefined && all[this.place] === this) {
      for (let place = this.place + 1; place < this.end; place += 1) {
        const element = all[place];
        if (element !== undefined && isWanted(element)) return element;
      }
      return null;
    }
    let node = this.firstChild;
    while (node) {
      if (isElement(node) && isWanted(node)) return node;
      node = nextNode(node, this);
    }
    return null;
  }

  /** Numbers itself and all inside: as long as none of them moves, looking through them is looking through a list. */
  enumerate(): void {
    this.enumerateInto({ elements: [] });
  }

  private enumerateInto(numbering: { elements: PageElement[] }): void {
    this.numbering = numbering;
    this.place = numbering.elements.length;
    numbering.elements.push(this);
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) node.enumerateInto(numbering);
    this.end = numbering.elements.length;
  }

  /** A copy of it with everything inside, each of its elements with what it is a copy of. */
  copy(): PageElement {
    const twin = new PageElement(this.localName, this.attributeList, this.namespace, this.tagName);
    twin.original = this;
    for (let node = this.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) twin.receive(node.copy());
      else if (node instanceof PageText) twin.receive(new PageText(node.data, node.nodeType));
    }
    return twin;
  }
}

function elementFrom(first: PageNode | null): PageElement | null {
  let node = first;
  while (node && !isElement(node)) node = node.nextSibling;
  return node;
}
