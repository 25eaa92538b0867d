import { own } from '../../own.ts';
import { LARGEST_PAGE } from '../article.ts';
import type { Namespace, PackedElement, PackedPage } from './packed.ts';

/** Reads a document that nobody looks at. Its elements have the numbers of their places in it. */
export function readDocument(doc: Document): PackedPage {
  const reader = new PageReader();
  reader.read(doc.documentElement, 'html', 0);
  return reader.result(false, null);
}

/** `<body>` above the depth that is counted, `<html>` above that. */
const ABOVE = 2;

/** Goes through a document once and writes down what stands in it. The document is not touched. */
export class PageReader {
  protected readonly nodes: PackedPage['nodes'] = [];
  private isTooLarge = false;
  private count = 0;

  /** Of a page that cannot be read whole nothing is needed but that. */
  result(isSeen: boolean, base: string | null): PackedPage {
    const { isTooLarge } = this;
    return { nodes: isTooLarge ? [] : this.nodes, isSeen, isTooLarge, base };
  }

  /** Writes down an element and all that is in it. `around`: the name space that it stands in; `given`: its local name. */
  read(source: Element, around: Namespace, depth: number, given: unknown = source.localName): void {
    const name = typeof given === 'string' ? given : 'form';
    // Nearly all stand in HTML, where only two names lead out of it.
    const namespace = around !== 'html' || name === 'svg' || name === 'math' ? namespaceOf(own(source, 'namespaceURI')) : 'html';
    const packed: PackedElement = [name, namespace, this.count, 0];
    // Of the parts of a drawing nobody asks more than that they are there.
    if (around !== 'svg' || namespace !== 'svg') addAttributes(packed, source, CLOBBERING.has(name), name === 'form');
    this.nodes.push(packed);
    this.count += 1;
    if (depth > LARGEST_PAGE.depth + ABOVE || this.count > LARGEST_PAGE.elements) this.isTooLarge = true;
    else this.meet(source, packed, depth);
    this.nodes.push(null);
  }

  /** What is done with an element once it is written down, reading what is in it among the rest. */
  protected meet(source: Element, packed: PackedElement, depth: number): void {
    this.readChildren(source, packed, depth);
  }

  protected readChildren(source: Element, packed: PackedElement, depth: number): void {
    const name = packed[0];
    if ((name === 'style' || name === 'script') && isCode(packed)) return;
    this.readAll(name === 'form' ? own(source, 'firstChild') : source.firstChild, packed[1], depth);
  }

  /** A node and all its siblings. */
  protected readAll(first: Node | null, around: Namespace, depth: number): void {
    for (let node = first; node;) {
      // Words have no such name. A form answers with its fields where one is called like what is asked of it.
      const name: unknown = (node as Element).localName;
      if (name === undefined) this.readWords(node);
      else this.read(node as Element, around, depth + 1, name);
      node = name === 'form' || typeof name === 'object' ? own(node as Element, 'nextSibling') : node.nextSibling;
    }
  }

  protected readWords(node: Node): void {
    const { nodeType } = node;
    if (nodeType === 3 || nodeType === 4) this.nodes.push((node as Text).data);
    else if (nodeType === 8) this.nodes.push((node as Comment).data.trim() === '');
  }
}

/** The words of scripts and sheets are none; but for what one says of the article (`application/ld+json`), or of a formula (`math/tex`). */
function isCode(packed: PackedElement): boolean {
  return packed[0] === 'style' || (packed[0] === 'script' && !/json|math/i.test(attributeIn(packed, 'type') ?? ''));
}

export function attributeIn(packed: PackedElement, name: string): string | null {
  for (let at = FIRST; at < packed.length; at += 2) if (packed[at] === name) return String(packed[at + 1]);
  return null;
}

/** Gives an element another value for an attribute. */
export function setAttributeIn(packed: PackedElement, name: string, value: string): void {
  for (let at = FIRST; at < packed.length; at += 2) {
    if (packed[at] === name) {
      packed[at + 1] = value;
      return;
    }
  }
  packed.push(name, value);
}

/** Where attributes begin. */
export const FIRST = 4;

/** Elements whose name or id becomes a property of the document or of the form around them; nothing here asks for these. */
const CLOBBERING = new Set(['form', 'input', 'button', 'select', 'textarea', 'fieldset', 'output', 'object', 'embed', 'iframe', 'img']);

/** @param nameless without name and id */
export function addAttributes(packed: PackedElement, source: Element, nameless: boolean, isForm?: boolean): void {
  const names = isForm ? own(source, 'getAttributeNames').call(source) : source.getAttributeNames();
  // By their places: this is done for every element of a page.
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? '';
    if (nameless && (name === 'id' || name === 'name')) continue;
    packed.push(name, (isForm ? own(source, 'getAttribute').call(source, name) : source.getAttribute(name)) ?? '');
  }
}

function namespaceOf(uri: string | null): Namespace {
  return uri === 'http://www.w3.org/2000/svg' ? 'svg' : uri === 'http://www.w3.org/1998/Math/MathML' ? 'math' : 'html';
}
