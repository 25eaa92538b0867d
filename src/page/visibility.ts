import { own } from './own.ts';
import { styleOf } from './style-reading.ts';

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
  collect(body, hidden);
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

/** Whether anything of the subtree is shown; what is not goes into `hidden`. */
function collect(element: Element, hidden: Set<Element>): boolean {
  if (UNSEEN_BY_NATURE.has(own(element, 'localName'))) return false;
  let invisible = false;
  if (!quicklyVisible(element)) {
    const style = styleOf(element);
    if (style.display === 'none') {
      hidden.add(element);
      return false;
    }
    invisible = style.visibility === 'hidden' || style.visibility === 'collapse';
  }
  let shown = !invisible;
  for (let child = own(element, 'firstElementChild'); child !== null; child = own(child, 'nextElementSibling')) shown = collect(child, hidden) || shown;
  const shadow = own(element, 'shadowRoot');
  if (shadow !== null) for (const child of shadow.children) shown = collect(child, hidden) || shown;
  if (!shown) hidden.add(element);
  return shown;
}

/** The browser's own quick answer; where there is none, or it is "no" (which `display: contents` gets too), the style is asked. */
function quicklyVisible(element: Element): boolean {
  const check: Element['checkVisibility'] | undefined = own(element, 'checkVisibility');
  return typeof check === 'function' && check.call(element, { visibilityProperty: true });
}
