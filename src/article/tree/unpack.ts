import { PageElement } from './element.ts';
import { PageText } from './node.ts';
import { Numbering } from './numbering.ts';
import type { PackedElement, PackedPage } from './packed.ts';
import { FIRST } from './read.ts';
import { PageTree } from './tree.ts';

const NONE: readonly string[] = [];

/** Makes a tree of a page's nodes, its elements numbered. */
export function unpackTree({ nodes, isSeen, base }: PackedPage): PageTree {
  const numbering = new Numbering();
  const [first] = nodes;
  const root = Array.isArray(first) ? elementOf(first) : new PageElement('html');
  root.number(numbering);
  let at = root;
  for (let place = 1; place < nodes.length; place += 1) {
    const node = nodes[place] ?? null;
    if (typeof node === 'string') at.receive(new PageText(node));
    else if (typeof node === 'boolean') at.receive(new PageText(node ? '' : 'x', 8));
    else if (node === null) {
      at.end = numbering.count;
      // Nothing stands behind the root.
      at = at.parentNode ?? root;
    } else {
      const element = elementOf(node);
      element.number(numbering);
      at.receive(element);
      at = element;
    }
  }
  return new PageTree(root, { isSeen, base });
}

function elementOf(packed: PackedElement): PageElement {
  // By their places, as this is done for every element of a page.
  const name = packed[0];
  const namespace = packed[1];
  const attributes = packed.length === FIRST ? NONE : packed.slice(FIRST) as string[];
  // Names of HTML are in small letters here, in capitals there; those of drawings as they are.
  const element = namespace === 'html' ? new PageElement(name, attributes) : new PageElement(name.toLowerCase(), attributes, namespace, name);
  element.ref = packed[2] < 0 ? null : packed[2];
  element.hidden = packed[3] === 1;
  return element;
}
