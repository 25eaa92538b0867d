import { LARGEST_PAGE } from './article.ts';

/** Whether an element holds more than can be read in bearable time and stack. */
export function isUnmanageable(root: Element): boolean {
  let depth = 0;
  let count = 0;
  let node: Element | null = root;
  while (node) {
    count += 1;
    if (depth > LARGEST_PAGE.depth || count > LARGEST_PAGE.elements) return true;
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
