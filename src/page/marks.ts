import { documentIn } from './frames.ts';
import { own } from '../own.ts';

/**
 * The marks that clean mode puts on live elements. They are attributes alone, all of one family, and `sweep` takes every
 * one of them off again, wherever the page has moved or copied the elements to.
 */

/** On the root element while clean mode is on: the look, and which run of our script put it there ("site 3f9a"). */
export const LOOK_ATTRIBUTE = 'data-readout-look';
/** On elements of the page in the site look; a list of words, see `Role`. */
export const ROLE_ATTRIBUTE = 'data-readout-role';
/** On the element that holds the reader look. */
export const HOST_ATTRIBUTE = 'data-readout-host';

/**
 * `kept`: holds a part of the article. `around`: an ancestor of such an element; its unmarked children are not shown.
 * `out`: not shown (only where "unmarked child" cannot say it: in shadow trees and inside kept elements).
 * `column`: the ancestor that the article is set in. `above`: an ancestor of the column.
 * `flat`: an ancestor whose layout would leave empty columns. `spaced`: one that put gaps between its rows.
 * `bare`: an ancestor with words of its own that are no part of the article. `force`: shown although the page hides it.
 * `fit`: an element that would stick out of the column or overlap its neighbours.
 * `panel`: an ancestor with a ground of its own that its text needs (white words on a dark picture).
 * `frame`: a frame whose document holds a part of the article; that document bears marks of its own.
 */
export type Role = 'kept' | 'around' | 'out' | 'column' | 'above' | 'flat' | 'spaced' | 'bare' | 'force' | 'fit' | 'panel' | 'frame';

export function addRole(element: Element, role: Role): void {
  const roles = rolesOf(element);
  if (roles.includes(role)) return;
  own(element, 'setAttribute').call(element, ROLE_ATTRIBUTE, [...roles, role].join(' '));
}

export function hasRole(element: Element, role: Role): boolean {
  return rolesOf(element).includes(role);
}

function rolesOf(element: Element): string[] {
  return (own(element, 'getAttribute').call(element, ROLE_ATTRIBUTE) ?? '').split(' ').filter((word) => word !== '');
}

/** Takes every mark and host off the page; `touched` are elements that the page may have moved out of the document since. */
export function sweep(doc: Document, touched: Iterable<Element> = []): void {
  for (const element of touched) clear(element);
  sweepTree(doc);
}

function sweepTree(root: Document | ShadowRoot): void {
  for (const host of root.querySelectorAll(`[${HOST_ATTRIBUTE}]`)) host.remove();
  for (const element of root.querySelectorAll(`[${LOOK_ATTRIBUTE}], [${ROLE_ATTRIBUTE}]`)) {
    clear(element);
    const shadow = own(element, 'shadowRoot');
    if (shadow !== null) sweepTree(shadow);
    const inner = documentIn(element);
    if (inner !== null) sweepTree(inner);
  }
}

function clear(element: Element): void {
  for (const name of [LOOK_ATTRIBUTE, ROLE_ATTRIBUTE]) own(element, 'removeAttribute').call(element, name);
}
