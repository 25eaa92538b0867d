import type { Draft } from './before.ts';

/**
 * An open overlay tells screen readers to pass over the page behind it: `<div id="app" aria-hidden="true">`. That says nothing
 * of the page's text, which Readability would take for hidden. Asked only of what a browser has shown: markup that nobody ran was written so.
 */
export function liftOverlaid({ tree, body }: Draft): void {
  if (!tree.isSeen) return;
  // Icons are hidden from screen readers by the hundred, and the text of a page is long: it is measured only where it must be.
  let all: number | null = null;
  for (const element of body.querySelectorAll('[aria-hidden="true"]')) {
    if (element.querySelector('p') === null) continue;
    all ??= body.textContent.length;
    if (element.textContent.length * 2 > all) element.removeAttribute('aria-hidden');
  }
}
