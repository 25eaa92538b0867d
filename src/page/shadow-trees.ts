import { isElement, own } from './own.ts';

/** An element's open shadow tree. Hardly any has one, and what a form's field of that name stands for is none. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot === null ? null : own(element, 'shadowRoot');
}

/**
 * Puts a component's open shadow tree into its twin on the copy, the way the screen shows it: the shadow tree's elements
 * stand in the host, and each slot holds the light children assigned to it. Light children without a slot are not shown
 * and leave the copy.
 * @param number given each pair of an element in the shadow tree and its twin
 */
export function flattenShadowTree(host: Element, twin: Element, number: (element: Element, twin: Element) => void): void {
  const shadow = host.shadowRoot;
  if (shadow === null) return;
  const twinOfLight = pairUp(host.childNodes, twin.childNodes);
  twin.replaceChildren();
  for (const child of shadow.childNodes) {
    const childTwin = twin.ownerDocument.importNode(child, true);
    twin.append(childTwin);
    if (isElement(child) && isElement(childTwin)) {
      number(child, childTwin);
      fillSlots(child, childTwin, twinOfLight);
    }
  }
}

function fillSlots(element: Element, twin: Element, twinOfLight: Map<Node, Node>): void {
  const slots = withSelf(element, 'slot');
  const twins = withSelf(twin, 'slot');
  slots.forEach((slot, index) => {
    const assigned = (slot as HTMLSlotElement).assignedNodes();
    // A slot that nothing is assigned to shows its own fallback content.
    if (assigned.length === 0) return;
    const moved = assigned.map((node) => twinOfLight.get(node)).filter((node) => node !== undefined);
    twins[index]?.replaceChildren(...moved);
  });
}

function withSelf(element: Element, selector: string): Element[] {
  const inside = [...own(element, 'querySelectorAll').call(element, selector)];
  return own(element, 'localName') === selector ? [element, ...inside] : inside;
}

function pairUp(nodes: NodeListOf<ChildNode>, twins: NodeListOf<ChildNode>): Map<Node, Node> {
  const pairs = new Map<Node, Node>();
  nodes.forEach((node, index) => {
    const twin = twins[index];
    if (twin !== undefined) pairs.set(node, twin);
  });
  return pairs;
}
