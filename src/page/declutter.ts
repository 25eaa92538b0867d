import { commonAncestor, flatAncestors, isShadowRoot, outermost } from './flat-tree.ts';
import { addRole, hasRole, ROLE_ATTRIBUTE } from './marks.ts';
import { own } from '../own.ts';
import type { Paper } from './site-sheet.ts';
import { groundOf, paintsGround, styleOf, textLength } from './style-reading.ts';
import { hidesEverything } from './visibility.ts';

/** Live elements of the page, as the article's extraction names them. */
export interface ArticleElements {
  /** Each holds a part of the article. */
  kept: readonly Element[];
  /** Inside kept ones, holding nothing of it: a promo between two lines of one box. */
  left: readonly Element[];
}

/** What the site look keeps of a page, worked out before anything is marked. */
export interface Layout {
  /** Outermost elements that hold the article, in document order. */
  kept: Element[];
  /** Inside kept ones, but no part of the article. */
  left: Element[];
  /** All their ancestors, up to the root element. */
  around: Element[];
  column: Element;
  paper: Paper;
}

/** Margins of an ancestor beyond this many CSS pixels make room for what is not shown any more. */
const LARGEST_MARGIN = 96;

/** Reads the page, changes nothing. Null where none of the article's elements is left in the page. */
export function planLayout(doc: Document, elements: ArticleElements): Layout | null {
  const kept = outermost(elements.kept.filter((element) => element !== doc.body && element !== doc.documentElement));
  const column = kept.length === 1 ? parentOf(kept[0]) ?? doc.body : commonAncestor(kept);
  if (column === null || kept.length === 0) return null;
  const around = [...new Set(kept.flatMap(flatAncestors))];
  return { kept, left: [...elements.left], around, column, paper: paperOf(kept) };
}

/** The measure follows the page's own type size: about seventy characters a line. */
function paperOf(kept: readonly Element[]): Paper {
  const main = mainText(kept);
  const parent = parentOf(main);
  const size = main === null ? 16 : Number.parseFloat(styleOf(main).fontSize);
  return {
    measure: Math.round(Math.min(880, Math.max(560, size * 38))),
    background: main === null ? null : groundOf(main),
    gap: parent === null ? 0 : rowGapOf(styleOf(parent)),
  };
}

function parentOf(element: Element | null | undefined): Element | null {
  return element === null || element === undefined ? null : own(element, 'parentElement');
}

/** The kept element with the most words: it stands for the body of the article. */
function mainText(kept: readonly Element[]): Element | null {
  let best: Element | null = null;
  for (const element of kept) if (best === null || textLength(element) > textLength(best)) best = element;
  return best;
}

/** Marks the page for the site look's sheet. All that it changes are marks (see marks.ts). */
export function markLayout(doc: Document, layout: Layout): void {
  // Styles are read before the first mark is made: afterwards they would be those of the sheet, and each reading a reflow.
  const forced = hidesEverything(doc) || styleOf(doc.body).display === 'inline';
  const main = mainText(layout.kept);
  const above = new Set(flatAncestors(layout.column));
  const beneathMain = new Set(main === null ? [] : flatAncestors(main));
  const marks: { element: Element; roles: Parameters<typeof addRole>[1][] }[] = [];
  for (const element of layout.around) {
    const style = styleOf(element);
    marks.push({ element, roles: [
      'around',
      ...(needsFlattening(style, forced) ? ['flat' as const] : []),
      ...(element === layout.column ? ['column' as const] : []),
      ...(above.has(element) ? ['above' as const] : []),
      ...(rowGapOf(style) > 0 ? ['spaced' as const] : []),
      ...(hasOwnWords(element) ? ['bare' as const] : []),
      ...(!beneathMain.has(element) && paintsGround(style) ? ['panel' as const] : []),
      ...(isPulled(style) ? ['fit' as const] : []),
    ] });
  }
  for (const element of layout.kept) {
    const style = styleOf(element);
    marks.push({ element, roles: [
      'kept',
      ...(forced || style.display === 'none' ? ['force' as const] : []),
      ...(['absolute', 'fixed', 'sticky'].includes(style.position) ? ['fit' as const] : []),
    ] });
  }
  for (const element of layout.left) marks.push({ element, roles: ['out'] });
  for (const { element, roles } of marks) for (const role of roles) addRole(element, role);
  for (const element of [...layout.around, ...layout.kept]) hideShadowSiblings(element);
}

/** Room that text needs beside a floating picture, in CSS pixels, the column's own padding included. */
const LEAST_BESIDE = 260;

/** A second look, once the sheet lays the page out: kept elements that stick out of the column are fitted in. */
export function fitToColumn(layout: Layout): void {
  const column = own(layout.column, 'getBoundingClientRect').call(layout.column);
  const outside = layout.kept.filter((element) => {
    const box = own(element, 'getBoundingClientRect').call(element);
    // Its own box, or what is in it: a picture of fixed width in a figure.
    const squeezes = styleOf(element).float !== 'none' && column.width - box.width < LEAST_BESIDE;
    return box.width > 0 && (squeezes || isCut(element) || box.left < column.left - 1 || box.right > column.right + 1
      || own(element, 'scrollWidth') > own(element, 'clientWidth') + 1);
  });
  for (const element of outside) addRole(element, 'fit');
}

/** How much taller than itself a picture may be shown, its sides cut off. */
const MOST_CUT = 1.3;

/** A picture made for the whole width of the window (`height: 100vh; object-fit: cover`) loses its sides in a column. */
function isCut(element: Element): boolean {
  const image = element.localName === 'img' ? element as HTMLImageElement : element.querySelector('img');
  if (image === null || image.naturalWidth === 0 || styleOf(image).objectFit !== 'cover') return false;
  const { width, height } = image.getBoundingClientRect();
  return width > 0 && height / width > MOST_CUT * image.naturalHeight / image.naturalWidth;
}

/** Whether the marks of a layout still stand: pages replace elements and strip attributes that they do not know. */
export function isIntact(layout: Layout): boolean {
  return layout.left.every((element) => hasRole(element, 'out'))
    && layout.kept.every((element) => hasRole(element, 'kept') && flatAncestors(element).every((ancestor) => hasRole(ancestor, 'around')));
}

/** Grids, flex rows, tables and the like give room to children that are not shown any more. */
function needsFlattening(style: CSSStyleDeclaration, forced: boolean): boolean {
  return forced || !/^(block|flow-root|list-item|contents|inline)$/.test(style.display);
}

/** What a grid or a column of flex items puts between its rows, in CSS pixels. */
function rowGapOf(style: CSSStyleDeclaration): number {
  const stacks = style.display.endsWith('grid') || (style.display.endsWith('flex') && style.flexDirection.startsWith('column'));
  const gap = Number.parseFloat(style.rowGap);
  return stacks && !Number.isNaN(gap) ? gap : 0;
}

/** Text directly in an ancestor, which no selector can hide: "Advertisement" before a kept paragraph, the bar in "By … | date". */
function hasOwnWords(element: Element): boolean {
  return [...own(element, 'childNodes')].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
}

/** Pulled over its neighbour by a negative margin, or kept away from one that is gone by a large one. */
function isPulled(style: CSSStyleDeclaration): boolean {
  return [style.marginTop, style.marginBottom].some((margin) => Number.parseFloat(margin) < 0 || Number.parseFloat(margin) > LARGEST_MARGIN);
}

/** The sheet hides unmarked children by their parent; in a shadow tree the outermost elements have none. */
function hideShadowSiblings(element: Element): void {
  const parent = own(element, 'parentNode');
  if (parent === null || !isShadowRoot(parent)) return;
  for (const sibling of parent.children) if (!own(sibling, 'hasAttribute').call(sibling, ROLE_ATTRIBUTE)) addRole(sibling, 'out');
}
