import { own } from './own.ts';

/** An element and everything in it, in document order, as they stand now. */
export function wholeTree(root: Element): Element[] {
  return [root, ...own(root, 'querySelectorAll').call(root, '*')];
}
