import { own } from '../../own.ts';
import { LARGEST_PAGE } from '../article.ts';
import { type Namespace, PageElement } from './element.ts';
import { PageText } from './node.ts';
import { PageTree } from './tree.ts';

/** Reads a document that nobody looks at. Its elements are numbered as they stand in it. */
export function readTree(doc: Document): PageTree {
  const reader = new TreeReader();
  const root = reader.read(doc.documentElement, null, 0);
  return new PageTree(root, { isSeen: false, isTooLarge: reader.isTooLarge });
}

/** `<body>` above the depth that is counted, `<html>` above that. */
const ABOVE = 2;

/** Goes through a document once, making a twin of each element and text. The document is not touched. */
export class TreeReader {
  isTooLarge = false;
  /** How many elements have a number. */
  protected count = 0;

  /** An element's twin, with all that is in it. */
  read(source: Element, around: PageElement | null, depth: number): PageElement {
    const twin = twinOf(source, around);
    twin.ref = this.count;
    this.count += 1;
    if (depth > LARGEST_PAGE.depth + ABOVE || this.count > LARGEST_PAGE.elements) this.isTooLarge = true;
    else this.meet(source, twin, depth);
    return twin;
  }

  /** What is done with an element and its twin. */
  protected meet(source: Element, twin: PageElement, depth: number): void {
    if (!isCode(twin)) this.readAll(isForm(source) ? own(source, 'firstChild') : source.firstChild, twin, depth);
  }

  /** Reads a node and all its siblings into a twin. */
  protected readAll(first: Node | null, twin: PageElement, depth: number): void {
    for (let node = first; node; node = isForm(node) ? own(node as Element, 'nextSibling') : node.nextSibling) this.readOne(node, twin, depth);
  }

  protected readOne(node: Node, twin: PageElement, depth: number): void {
    // Words have no such name, and elements all.
    if ((node as Element).localName !== undefined) twin.receive(this.read(node as Element, twin, depth + 1));
    else if (node.nodeType === 8) twin.receive(new PageText((node as Comment).data, 8));
    else if (node.nodeType === 3 || node.nodeType === 4) twin.receive(new PageText((node as Text).data));
  }
}

/** The words of scripts and sheets are none; but for what one says of the article (`application/ld+json`), or of a formula (`math/tex`). */
function isCode(twin: PageElement): boolean {
  return twin.localName === 'style' || (twin.localName === 'script' && !/json|math/i.test(twin.getAttribute('type') ?? ''));
}

/** A form answers with its fields where they are named like what is asked of it. */
function isForm(node: Node): boolean {
  const name: unknown = (node as Element).localName;
  return name === 'form' || typeof name === 'object';
}

/** Elements whose name or id becomes a property of the document or of the form around them; nothing here asks for these. */
const CLOBBERING = new Set(['form', 'input', 'button', 'select', 'textarea', 'fieldset', 'output', 'object', 'embed', 'iframe', 'img']);

function twinOf(source: Element, around: PageElement | null): PageElement {
  const form = isForm(source);
  const name = form ? 'form' : source.localName;
  // Nearly all stand in HTML, where only two names lead out of it.
  const namespace = around?.namespace !== 'html' || name === 'svg' || name === 'math' ? namespaceOf(own(source, 'namespaceURI')) : 'html';
  const attributes = attributesOf(source, CLOBBERING.has(name), form);
  return namespace === 'html' ? new PageElement(name, attributes) : new PageElement(name.toLowerCase(), attributes, namespace, name);
}

function namespaceOf(uri: string | null): Namespace {
  return uri === 'http://www.w3.org/2000/svg' ? 'svg' : uri === 'http://www.w3.org/1998/Math/MathML' ? 'math' : 'html';
}

/** @param nameless without name and id */
export function attributesOf(source: Element, nameless: boolean, isForm = false): string[] {
  const list: string[] = [];
  const names = isForm ? own(source, 'getAttributeNames').call(source) : source.getAttributeNames();
  for (const name of names) {
    if (nameless && (name === 'id' || name === 'name')) continue;
    list.push(name, (isForm ? own(source, 'getAttribute').call(source, name) : source.getAttribute(name)) ?? '');
  }
  return list;
}
