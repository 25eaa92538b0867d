import { own } from '../../own.ts';
import { LARGEST_PAGE } from '../article.ts';
import { type Namespace, PageElement } from './element.ts';
import { PageText } from './node.ts';
import { Numbering } from './numbering.ts';
import { PageTree } from './tree.ts';

/** Reads a document that nobody looks at. Its elements have the numbers of their places in it. */
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
  private readonly numbering = new Numbering();

  /** An element's twin, with all that is in it. `name`: its local name. */
  read(source: Element, around: PageElement | null, depth: number, name: unknown = source.localName): PageElement {
    const twin = twinOf(source, around, name);
    twin.number(this.numbering);
    twin.ref = twin.place;
    if (depth > LARGEST_PAGE.depth + ABOVE || twin.place > LARGEST_PAGE.elements) this.isTooLarge = true;
    else this.meet(source, twin, depth);
    twin.end = this.numbering.count;
    return twin;
  }

  /** What is done with an element and its twin. */
  protected meet(source: Element, twin: PageElement, depth: number): void {
    if (!isCode(twin)) this.readAll(twin.localName === 'form' ? own(source, 'firstChild') : source.firstChild, twin, depth);
  }

  /** Reads a node and all its siblings into a twin. */
  protected readAll(first: Node | null, twin: PageElement, depth: number): void {
    for (let node = first; node;) {
      // Words have no such name.
      const name: unknown = (node as Element).localName;
      if (name === undefined) readText(node, twin);
      else twin.receive(this.read(node as Element, twin, depth + 1, name));
      node = isForm(name) ? own(node as Element, 'nextSibling') : node.nextSibling;
    }
  }

  protected readOne(node: Node, twin: PageElement, depth: number): void {
    if ((node as Element).localName === undefined) readText(node, twin);
    else twin.receive(this.read(node as Element, twin, depth + 1));
  }
}

function readText(node: Node, twin: PageElement): void {
  switch (node.nodeType) {
    case 3: case 4: return twin.receive(new PageText((node as Text).data));
    case 8: return twin.receive(new PageText((node as Comment).data, 8));
  }
}

/** The words of scripts and sheets are none; but for what one says of the article (`application/ld+json`), or of a formula (`math/tex`). */
function isCode(twin: PageElement): boolean {
  return twin.localName === 'style' || (twin.localName === 'script' && !/json|math/i.test(twin.getAttribute('type') ?? ''));
}

/** A form answers with its fields where they are named like what is asked of it. */
function isForm(name: unknown): boolean {
  return name === 'form' || typeof name === 'object';
}

/** Elements whose name or id becomes a property of the document or of the form around them; nothing here asks for these. */
const CLOBBERING = new Set(['form', 'input', 'button', 'select', 'textarea', 'fieldset', 'output', 'object', 'embed', 'iframe', 'img']);

function twinOf(source: Element, around: PageElement | null, given: unknown): PageElement {
  const name = typeof given === 'string' ? given : 'form';
  // Nearly all stand in HTML, where only two names lead out of it.
  const namespace = around?.namespace !== 'html' || name === 'svg' || name === 'math' ? namespaceOf(own(source, 'namespaceURI')) : 'html';
  // Of the parts of a drawing nobody asks more than that they are there.
  const attributes = around?.namespace === 'svg' && namespace === 'svg' ? NONE : attributesOf(source, CLOBBERING.has(name), name === 'form');
  return namespace === 'html' ? new PageElement(name, attributes) : new PageElement(name.toLowerCase(), attributes, namespace, name);
}

function namespaceOf(uri: string | null): Namespace {
  return uri === 'http://www.w3.org/2000/svg' ? 'svg' : uri === 'http://www.w3.org/1998/Math/MathML' ? 'math' : 'html';
}

const NONE: readonly string[] = [];

/** @param nameless without name and id */
export function attributesOf(source: Element, nameless: boolean, isClobbered = false): readonly string[] {
  const names = isClobbered ? own(source, 'getAttributeNames').call(source) : source.getAttributeNames();
  if (names.length === 0) return NONE;
  const list: string[] = [];
  for (const name of names) {
    if (nameless && (name === 'id' || name === 'name')) continue;
    list.push(name, (isClobbered ? own(source, 'getAttribute').call(source, name) : source.getAttribute(name)) ?? '');
  }
  return list;
}
