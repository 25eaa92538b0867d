/** Browsers stop nesting at 512 when they parse a page; only a page built by a script that ran away is deeper than this. */
const DEEPEST = 1500;
/** Long pages of news have some ten thousand elements; 5 MB of markup holds about a hundred thousand. */
const MOST = 1_000_000;

/** Whether an element holds more than can be read in bearable time and stack. */
export function isUnmanageable(root: Element): boolean {
  let depth = 0;
  let count = 0;
  let node: Element | null = root;
  while (node) {
    count += 1;
    if (depth > DEEPEST || count > MOST) return true;
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
