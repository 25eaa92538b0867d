import { captionedFigures } from './captioned-figures.ts';
import type { Gone } from '../before/before.ts';
import { isElement, tagOf, upFrom } from '../dom.ts';
import { controlsBeside, leftInBlock, leftInBox, leftOfGone, repeatedCaptions } from './left-elements.ts';
import type { ArticlePage } from '../page.ts';
import { shownLines } from './shown-lines.ts';
import type { Unit } from '../units.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageText } from '../tree/node.ts';

const MEDIA = 'img, picture, video, audio, iframe, object, embed, amp-img, svg, canvas';

/** What the look that hides all else is to show of a page. */
export interface Shown {
  kept: PageElement[];
  /** Elements inside kept ones that hold nothing of the article. */
  left: PageElement[];
}

/**
 * The page's own elements that hold the article: as small as they can be, so that nothing else comes with them,
 * and as large as a picture or player needs to be shown right.
 * @param sources the elements that pictures, players and tables of the article were read from
 * @param gone what the passes before Readability took out of the document
 */
export function keptElements(page: ArticlePage, sources: readonly PageElement[], gone: readonly Gone[]): Shown {
  const whole = new Map<PageElement, boolean>();
  const mixed = new Set<PageElement>();
  const words = new Set<PageElement>();
  for (const unit of page.kept()) {
    for (const element of holdersOf(page, unit, whole)) {
      words.add(element);
      if (element === unit.block && whole.get(element) === false) mixed.add(element);
    }
  }
  const lines = shownLines(page);
  const media = new Set<PageElement>(lines);
  const pictured = new Set<PageElement>(sources.filter((source) => source.matches(MEDIA) || tagOf(source) === 'figure'));
  const boxes = new Set<PageElement>(lines);
  for (const figure of captionedFigures(page, sources)) {
    pictured.add(figure);
    media.add(figure);
  }
  for (const source of sources) {
    // A table whole: rows without their head say nothing.
    if (tagOf(source) === 'table') words.add(source);
    else if (pictured.has(source)) {
      const box = boxOf(page, source);
      boxes.add(box);
      media.add(box);
    }
  }
  const kept = new Set([...words, ...media]);
  return {
    kept: [...kept],
    left: [
      ...[...mixed].flatMap((block) => leftInBlock(page, block, media)),
      ...[...boxes].flatMap((box) => leftInBox(page, box, new Set([...pictured, ...lines]))),
      ...[...boxes].flatMap((box) => controlsBeside(page, box)),
      ...repeatedCaptions(page, kept),
      ...leftOfGone(gone, kept),
      ...[...page.cuts].filter((element) => page.unitsIn(element).some((unit) => unit.kept)),
    ],
  };
}

/** The block of a unit; where that holds other things too, the inline elements of the unit's own words. */
function holdersOf(page: ArticlePage, unit: Unit, whole: Map<PageElement, boolean>): PageElement[] {
  const known = whole.get(unit.block) ?? page.unitsIn(unit.block).every((other) => other.kept);
  whole.set(unit.block, known);
  if (known) return [unit.block];
  const children = unit.nodes.filter((node) => node.data.trim() !== '').map((node) => childOf(unit.block, node));
  return children.every(isElement) ? children : [unit.block];
}

/** The child of a block that a text node stands in; null where it is the text node itself. */
function childOf(block: PageElement, node: PageText): PageElement | null {
  let child: PageElement | null = null;
  for (const at of upFrom(node.parentElement, block)) child = at;
  return child;
}

/** The largest box around a picture or player that holds no words of the text: players bring their controls, pictures the frame that gives them height. */
function boxOf(page: ArticlePage, element: PageElement): PageElement {
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

/**
 * The numbers of elements, in order. One that stands for no live element (a picture
 * out of `<noscript>`) has none, and none of those around it is taken instead.
 */
export function refsOf(elements: readonly PageElement[]): number[] {
  const refs = elements.map(({ ref }) => ref).filter((ref) => ref !== null);
  return [...new Set(refs)].sort((a, b) => a - b);
}
