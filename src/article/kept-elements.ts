import { descendants, isElement, refOf, tagOf, upFrom } from './dom.ts';
import type { ArticlePage } from './page.ts';
import type { Unit } from './units.ts';

const MEDIA = 'img, picture, video, audio, iframe, object, embed, amp-img, svg, canvas';

/**
 * The page's own elements that hold the article, for the look that hides all others: as small as they can be,
 * so that nothing else comes with them, and as large as a picture or player needs to be shown right.
 */
export function keptElements(page: ArticlePage, sources: readonly Element[]): Element[] {
  const elements = new Set<Element>();
  const media = new Set(sources.filter((source) => source.matches(MEDIA) || tagOf(source) === 'figure'));
  const whole = new Map<Element, boolean>();
  for (const unit of page.kept()) for (const element of holdersOf(page, unit, whole)) elements.add(element);
  for (const source of sources) {
    if (media.has(source)) elements.add(boxOf(page, source));
    // A table whole: rows without their head say nothing.
    else if (tagOf(source) === 'table') elements.add(source);
  }
  for (const element of page.metadata.shown) elements.add(element);
  return [...elements];
}

/** Elements inside kept ones that hold nothing of the article: a promo between two line breaks of one paragraph, a share bar in a list item. */
export function leftInside(page: ArticlePage, kept: readonly Element[]): Element[] {
  const left: Element[] = [];
  for (const element of kept) {
    for (const inner of descendants(element)) {
      if (!page.dropped.has(inner) && !isLeft(page, inner)) continue;
      if (!left.some((other) => other.contains(inner))) left.push(inner);
    }
  }
  return left;
}

function isLeft(page: ArticlePage, element: Element): boolean {
  const units = page.unitsIn(element);
  return units.length > 0 && units.every((unit) => unit.barred && unit.block !== element && element.contains(unit.block))
    && !page.captions.has(element) && element.querySelector(MEDIA) === null && ![...upFrom(element)].some((at) => page.captions.has(at));
}

/** The block of a unit; where that holds other things too, the inline elements of the unit's own words. */
function holdersOf(page: ArticlePage, unit: Unit, whole: Map<Element, boolean>): Element[] {
  const known = whole.get(unit.block) ?? page.unitsIn(unit.block).every((other) => other.kept);
  whole.set(unit.block, known);
  if (known) return [unit.block];
  const children = unit.nodes.filter((node) => node.data.trim() !== '').map((node) => childOf(unit.block, node));
  return children.every(isElement) ? children : [unit.block];
}

/** The child of a block that a text node stands in; null where it is the text node itself. */
function childOf(block: Element, node: Text): Element | null {
  let child: Element | null = null;
  for (const at of upFrom(node.parentElement, block)) child = at;
  return child;
}

/** The largest box around a picture or player that holds no words of the text: players bring their controls, pictures the frame that gives them height. */
function boxOf(page: ArticlePage, element: Element): Element {
  let box = element;
  let steps = 0;
  for (const at of upFrom(element.parentElement, page.body)) {
    const units = page.unitsIn(at);
    if (units.some((unit) => unit.kept) || units.length > 4 || units.some((unit) => unit.text.length > 400) || steps === 4) return box;
    if (tagOf(at) === 'article' || tagOf(at) === 'main' || at.querySelectorAll('figure, iframe, video').length > 1) return box;
    box = at;
    steps += 1;
  }
  return box;
}

export function refsOf(elements: readonly Element[]): number[] {
  const refs = elements.map(refOf).filter((ref): ref is number => ref !== null);
  return [...new Set(refs)].sort((a, b) => a - b);
}
