import { REF_ATTRIBUTE } from './article.ts';
import { followingOutside, isElement, refOf, tagOf, upFrom } from './dom.ts';
import type { ArticlePage } from './page.ts';
import type { Unit } from './units.ts';

const MEDIA = 'img, picture, video, audio, iframe, object, embed, amp-img, svg, canvas';

/** What the look that hides all else is to show of a page. */
export interface Shown {
  kept: Element[];
  /** Elements inside kept ones that hold nothing of the article. */
  left: Element[];
}

/**
 * The page's own elements that hold the article: as small as they can be, so that nothing else comes with them,
 * and as large as a picture or player needs to be shown right.
 */
export function keptElements(page: ArticlePage, sources: readonly Element[]): Shown {
  const whole = new Map<Element, boolean>();
  const mixed = new Set<Element>();
  const words = new Set<Element>();
  for (const unit of page.kept()) {
    for (const element of holdersOf(page, unit, whole)) {
      words.add(element);
      if (element === unit.block && whole.get(element) === false) mixed.add(element);
    }
  }
  const media = new Set<Element>(page.metadata.shown);
  for (const source of sources) {
    if (source.matches(MEDIA) || tagOf(source) === 'figure') media.add(boxOf(page, source));
    // A table whole: rows without their head say nothing.
    else if (tagOf(source) === 'table') words.add(source);
  }
  return { kept: [...new Set([...words, ...media])], left: [...mixed].flatMap((block) => leftIn(page, block, media)) };
}

/**
 * A block that holds words of the article beside a promo, a share bar, a list of tags (`<div>First line<br><br><div class="promo">…`)
 * is kept; what in it holds none of them is left. Neither pictures and players nor headline and byline are touched.
 */
function leftIn(page: ArticlePage, block: Element, media: ReadonlySet<Element>): Element[] {
  const holding = new Set<Element>();
  for (const element of media) for (const at of upFrom(element, block)) holding.add(at);
  const left: Element[] = [];
  let node: Element | null = block.firstElementChild;
  while (node) {
    const kept = page.unitsIn(node).some((unit) => unit.kept);
    // Inside a picture's box nothing is left: its caption is no part of the text and stays.
    if (media.has(node)) node = followingOutside(node, block);
    else if (kept || holding.has(node)) node = node.firstElementChild ?? followingOutside(node, block);
    else {
      if (page.dropped.has(node) || page.unitsIn(node).length > 0) left.push(node);
      node = followingOutside(node, block);
    }
  }
  return left;
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

/** The numbers of elements, in order. One that stands for no live element (a picture out of `<noscript>`) has none, and none of those around it is taken instead. */
export function refsOf(elements: readonly Element[]): number[] {
  const refs = elements.filter((element) => element.hasAttribute(REF_ATTRIBUTE)).map(refOf).filter((ref): ref is number => ref !== null);
  return [...new Set(refs)].sort((a, b) => a - b);
}
