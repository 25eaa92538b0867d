import { LARGEST_PAGE } from './article.ts';

/** Whether an element holds more than can be read in bearable time and stack. */
export function isUnmanageable(root: Element): boolean {
  // None of fewer elements can be too deep.
  const all = root.getElementsByTagName('*').length;
  if (all < LARGEST_PAGE.depth || all > LARGEST_PAGE.elements) return all > LARGEST_PAGE.elements;
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    if (depth > LARGEST_PAGE.depth) return true;
    let next: Element | null = node.firstElementChild;
    if (next) depth += 1;
    while (!next && node && node !== root) {
      next = node.nextElementSibling;
      if (!next) {
        node = node.parentElement;
        depth -= 1;
      }
    }
    node = next;
  }
  return false;
}
