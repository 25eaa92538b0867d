import { squeeze } from '../dom.ts';
import { type Draft, drop } from './before.ts';

/** Leaves out the furniture of a site: menus, search, the foot of the page. `<header>` may hold the headline and stays for now. */
export function dropChrome(draft: Draft): void {
  for (const element of draft.body.querySelectorAll('nav, [role="navigation"], [role="search"], [role="menu"], [role="menubar"]')) {
    drop(draft, element, 'chrome');
  }
  for (const element of draft.body.querySelectorAll('footer, [role="contentinfo"]')) {
    // The foot of an article, as against that of the page, may close a quotation: "— Ada Wells, harbour master".
    if (!element.closest('article, main, blockquote') && (element.textContent.length < 20_000 || squeeze(element.textContent).length < 20_000))
      drop(draft, element, 'chrome');
  }
}
