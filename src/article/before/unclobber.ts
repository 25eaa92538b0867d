/** Elements whose name or id becomes a property of the document or of the form around them. */
const CLOBBERING = ['form', 'input', 'button', 'select', 'textarea', 'fieldset', 'output', 'object', 'embed', 'iframe', 'img'];

/**
 * Takes names from elements that could stand in for properties of the document or of a form:
 * after `<form name="body">`, `document.body` is the form; after `<input name="attributes">`, so is `form.attributes`.
 * Runs before anything else reads the document, and reads it through the prototypes alone.
 */
export function unclobber(doc: Document): void {
  const find = inherited(doc, 'querySelectorAll') as Document['querySelectorAll'];
  const elements = find.call(doc, CLOBBERING.join());
  const [first] = elements;
  if (first === undefined) return;
  const remove = inherited(first, 'removeAttribute') as Element['removeAttribute'];
  for (const element of elements) {
    remove.call(element, 'name');
    remove.call(element, 'id');
  }
}

/** A method as the prototypes define it, whatever the object itself answers to that name. */
function inherited(object: object, name: string): unknown {
  let at: object | null = Object.getPrototypeOf(object);
  while (at) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property) return property.value;
    at = Object.getPrototypeOf(at);
  }
  return undefined;
}
