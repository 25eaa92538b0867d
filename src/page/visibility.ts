import { own } from './own.ts';
import { shadowOf } from './shadow-trees.ts';
import { styleOf } from './style-reading.ts';
import { wholeTree } from './whole-tree.ts';

/** What the reader's browser does not show, by computed style: neither markup nor the place on the page decides. */

/** Never shown anywhere, and of use to the extractor: not to be marked as hidden. */
const UNSEEN_BY_NATURE = new Set(['script', 'noscript', 'template', 'style', 'link', 'meta', 'base', 'title', 'head', 'source', 'track', 'param', 'area', 'map', 'datalist']);

/**
 * Elements of the body with `display: none`, and those whose whole visible content is under `visibility: hidden`.
 * Descendants of an element with `display: none` are not listed beside it. Transparent or off-screen is not hidden:
 * pages fade their paragraphs in. Empty where the page hides its whole body (a loading guard, a hostile sheet), since
 * then nothing tells its parts apart.
 */
export function hiddenElements(live: Document): Set<Element> {
  const hidden = new Set<Element>();
  const body: HTMLElement | null = live.body;
  if (body === null || live.defaultView === null || hidesEverything(live)) return hidden;
  collect(wholeTree(body), hidden);
  return hidden;
}

/** Whether the page shows nothing of its body at all. */
export function hidesEverything(live: Document): boolean {
  const body: HTMLElement | null = live.body;
  if (live.defaultView === null || body === null) return false;
  return [live.documentElement, body].some((element) => {
    const style = styleOf(element);
    return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
  });
}

/** Asks every element of a tree, given in document order, that stands in nothing hidden already; what is not shown goes into `hidden`. */
function collect(tree: readonly Element[], hidden: Set<Element>): void {
  const invisible: Element[] = [];
  const check = quickCheck(tree);
  for (let place = 0; place < tree.length; place += 1) {
    const element = tree[place];
    if (element === undefined) return;
    if (UNSEEN_BY_NATURE.has(element.localName)) {
      place += countInside(element);
      continue;
    }
    if (check?.call(element, WITH_VISIBILITY) !== true) {
      const style = styleOf(element);
      if (style.display === 'none') {
        hidden.add(element);
        place += countInside(element);
        continue;
      }
      if (style.visibility === 'hidden' || style.visibility === 'collapse') invisible.push(element);
    }
    const shadow = shadowOf(element);
    if (shadow !== null) for (const child of shadow.children) collect(wholeTree(child), hidden);
  }
  // The innermost first: one is hidden where all in it are.
  for (const element of invisible.toReversed()) {
    const parts = [...own(element, 'children'), ...shadowOf(element)?.children ?? []];
    if (parts.every((part) => hidden.has(part) || UNSEEN_BY_NATURE.has(part.localName))) hidden.add(element);
  }
}

function countInside(element: Element): number {
  return own(element, 'getElementsByTagName').call(element, '*').length;
}

const WITH_VISIBILITY = { visibilityProperty: true };

/** The browser's own quick answer, one for all elements; where there is none, or it is "no" (which `display: contents` gets too), the style is asked. */
function quickCheck([first]: readonly Element[]): Element['checkVisibility'] | undefined {
  return first === undefined ? undefined : own(first, 'checkVisibility');
}
