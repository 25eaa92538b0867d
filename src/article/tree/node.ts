import type { PageElement } from './element.ts';

/**
 * A page as plain objects, read once from its document: what the passes ask of an element costs a property here, where a document's own
 * answers cost a way into the browser each. Names and meanings are those of the DOM, as far as they are needed.
 * Fields stand in the two classes that are made, thousands at a time: each class above them with fields of its own would be one more call for each.
 */
export abstract class PageNode {
  abstract readonly nodeType: number;
  abstract parentNode: PageElement | null;
  abstract previousSibling: PageNode | null;
  abstract nextSibling: PageNode | null;
  abstract firstChild: PageNode | null;

  abstract get textContent(): string;
  abstract get nodeName(): string;

  get parentElement(): PageElement | null {
    return this.parentNode;
  }

  remove(): void {
    const parent = this.parentNode;
    if (parent === null) return;
    const before = this.previousSibling;
    const after = this.nextSibling;
    if (before === null) parent.firstChild = after;
    else before.nextSibling = after;
    if (after === null) parent.lastChild = before;
    else after.previousSibling = before;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
    parent.lose(this);
  }

  replaceWith(node: PageNode): void {
    const parent = this.parentNode;
    if (parent === null || node === this) return;
    parent.insertBefore(node, this);
    this.remove();
  }

  /** Bits as of the DOM: 2 where the other stands before this, 4 where it stands behind, with 8 or 16 where one holds the other. 1 where they share no tree. */
  compareDocumentPosition(other: PageNode): number {
    if (other === this) return 0;
    const [own, others] = [pathTo(this), pathTo(other)];
    let shared = 0;
    while (shared < own.length && own[shared] === others[shared]) shared += 1;
    if (shared === 0) return 1;
    const [mine, theirs] = [own[shared], others[shared]];
    if (mine === undefined) return 20;
    if (theirs === undefined) return 10;
    for (let at: PageNode | null = mine; at; at = at.nextSibling) if (at === theirs) return 4;
    return 2;
  }
}

function pathTo(node: PageNode): PageNode[] {
  const path: PageNode[] = [];
  for (let at: PageNode | null = node; at; at = at.parentNode) path.push(at);
  return path.toReversed();
}

/** Words, or a comment. */
export class PageText extends PageNode {
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  firstChild: PageNode | null = null;
  /** 3 for words, 8 for a comment. */
  readonly nodeType: 3 | 8;
  readonly data: string;
  /** The unit of words that it is part of (see `units.ts`), -1 for none. */
  unit = -1;
  /** See `measure.ts`: -1 where it is not measured. */
  measured = -1;
  edges = 0;

  constructor(data: string, nodeType: 3 | 8 = 3) {
    super();
    this.nodeType = nodeType;
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }

  get nodeName(): string {
    return this.nodeType === 3 ? '#text' : '#comment';
  }
}

export function isElement(node: PageNode | null | undefined): node is PageElement {
  return node?.nodeType === 1;
}

export function isText(node: PageNode | null | undefined): node is PageText {
  return node?.nodeType === 3;
}

/** The next node in document order within `root`. */
export function nextNode(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild !== null) return node.firstChild;
  let at: PageNode = node;
  while (at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
  }
  return null;
}
