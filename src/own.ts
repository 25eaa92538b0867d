/**
 * A property as an element itself has it. A form answers with its fields instead where one is named like the property:
 * after `<form><input name="parentElement">`, `form.parentElement` is the input, in Chromium for extensions' scripts too.
 * Methods come without their element: `own(form, 'getAttribute').call(form, 'role')`.
 */
export function own<Key extends keyof Element>(element: Element, key: Key): Element[Key] {
  const name: unknown = element.localName;
  return name === 'form' || typeof name === 'object' ? inherited(element, key) as Element[Key] : element[key];
}

/** Whether a node is an element, forms with a field called "nodeType" included. */
export function isElement(node: Node): node is Element {
  return own(node as Element, 'nodeType') === 1;
}

/** Read from the prototypes, which no page's markup reaches. */
function inherited(element: Element, key: string): unknown {
  for (let at: unknown = Object.getPrototypeOf(element); at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, key);
    if (property !== undefined) return property.get === undefined ? property.value : property.get.call(element);
  }
  return undefined;
}
