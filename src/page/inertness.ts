import { own } from '../own.ts';

/**
 * Overlays put the page behind them out of reach (`<main inert aria-hidden="true">`). When the overlay is out of view, the
 * article has to be in reach of pointer, keyboard and screen reader again; no style sheet can do that.
 */
const BARRIERS = ['inert', 'aria-hidden'];

/** Takes the barriers off the elements. Returns what puts them back as they stood, in their place among the attributes. */
export function liftBarriers(elements: readonly Element[]): () => void {
  const lifted = elements.flatMap((element) => {
    const names = BARRIERS.filter((name) => ![null, 'false'].includes(own(element, 'getAttribute').call(element, name)));
    if (names.length === 0) return [];
    const before = [...own(element, 'attributes')].map(({ name, value }) => ({ name, value }));
    for (const name of names) own(element, 'removeAttribute').call(element, name);
    return [{ element, names, before }];
  });
  return () => {
    for (const { element, names, before } of lifted) restore(element, names, before);
  };
}

function restore(element: Element, names: string[], before: { name: string; value: string }[]): void {
  const first = Math.min(...names.map((name) => before.findIndex((attribute) => attribute.name === name)));
  // What stood behind the first barrier moves behind it again; attributes that the page has changed keep the page's value.
  for (const { name, value } of before.slice(first)) {
    if (names.includes(name) && !own(element, 'hasAttribute').call(element, name)) own(element, 'setAttribute').call(element, name, value);
    const node = own(element, 'getAttributeNode').call(element, name);
    if (node !== null) own(element, 'setAttributeNode').call(element, own(element, 'removeAttributeNode').call(element, node));
  }
}
