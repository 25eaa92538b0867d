import { flatParent } from './flat-tree.ts';
import { own } from '../own.ts';

/** Questions about how the page is painted, answered from computed style. */

/** Computed style; an element without a window (a detached document) is an error of ours. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const view = own(element, 'ownerDocument').defaultView;
  if (view === null) throw new Error('an element of a document without a window has no computed style');
  return view.getComputedStyle(element);
}

/** Letters in an element, white space aside. */
export function textLength(element: Element): number {
  return (own(element, 'textContent') ?? '').replace(/\s+/g, '').length;
}

/** The colour that an element's text stands on: the nearest opaque ground at or above it; null for the browser's own canvas. */
export function groundOf(element: Element): string | null {
  for (let at: Element | null = element; at !== null; at = flatParent(at)) {
    const { backgroundColor } = styleOf(at);
    if (alphaOf(backgroundColor) > 0.9) return backgroundColor;
  }
  return null;
}

/** Whether an element puts a colour or a picture behind its content. */
export function paintsGround(style: CSSStyleDeclaration): boolean {
  return alphaOf(style.backgroundColor) > 0.5 || (style.backgroundImage !== 'none' && style.backgroundImage !== '');
}

/** 0 to 1, of a computed colour: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", "color(srgb 1 1 1 / 0.5)". */
export function alphaOf(color: string): number {
  if (color === '' || color === 'transparent') return 0;
  const legacy = /^rgba\((?:[^,]+,){3}([^)]+)\)$/.exec(color)?.[1];
  const modern = /\/([^)]+)\)$/.exec(color)?.[1];
  const alpha = Number.parseFloat(legacy ?? modern ?? '1');
  return Number.isNaN(alpha) ? 1 : alpha;
}
