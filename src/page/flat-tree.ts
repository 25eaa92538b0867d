import { own } from '../own.ts';

/** The tree as it is laid out: slotted elements hang in their slot, shadow trees in their host. */

/** What an element hangs in: its slot, its parent or its shadow host; null for the root element and outside a document. */
export function flatParent(element: Element): Element | null {
  const slot: Element | null | undefined = own(element, 'assignedSlot');
  if (slot !== null && slot !== undefined) return slot;
  const parent = own(element, 'parentElement');
  if (parent !== null) return parent;
  const root = own(element, 'getRootNode').call(element);
  return isShadowRoot(root) ? root.host : null;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** From the parent up to the root element. */
export function flatAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = flatParent(element); at !== null; at = flatParent(at)) ancestors.push(at);
  return ancestors;
}

/** The deepest element that holds every one of the given ones, itself none of them; null for none given. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  if (first === undefined) return null;
  let path = flatAncestors(first);
  for (const element of rest) {
    const around = new Set(flatAncestors(element));
    path = path.filter((ancestor) => around.has(ancestor));
  }
  return path[0] ?? null;
}

/** Those that stand inside none of the others, in the order given. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => !flatAncestors(element).some((ancestor) => all.has(ancestor)));
}
