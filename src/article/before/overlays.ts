import { labelOf, squeeze } from '../dom.ts';
import { type Draft, drop } from './before.ts';
import type { PageElement } from '../tree/element.ts';

/** `<div id="cookie-consent">`, `<div class="gdpr-banner">`, `<section class="onetrust-pc">` */
const CONSENT = /(?:^|[\s_-])(?:cookies?|gdpr|ccpa|consent|onetrust|cmp|privacy)[\s_-]?(?:wall|banner|bar|notice|consent|popup|modal|overlay|message|layer|dialog|policy|pc)?(?:$|[\s_-])/;
/** `<div class="newsletter-modal">`, `<div class="regwall">`, `<div class="subscribe-overlay">` */
const WALL = /(?:modal|overlay|popup|pop-up|lightbox|regwall|reg-wall|interstitial|paywall-(?:overlay|prompt|message|banner|modal)|subscribe-(?:wall|prompt|overlay))/;

/** Leaves out what lies over a page: consent walls, dialogs, subscription prompts. An article that carries such a class stays. */
export function dropOverlays(draft: Draft): void {
  const { body } = draft;
  let known: number | null = null;
  const isSmall = (element: PageElement): boolean => {
    known ??= squeeze(body.textContent ?? '').length;
    return squeeze(element.textContent ?? '').length < Math.max(300, known / 5) && element.querySelector('article, h1') === null;
  };
  for (const element of body.querySelectorAll('[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog')) {
    if (isSmall(element)) drop(draft, element, 'overlays');
  }
  for (const element of body.querySelectorAll('div, section, aside')) {
    const label = labelOf(element);
    if (label !== '' && (CONSENT.test(label) || WALL.test(label)) && isSmall(element)) drop(draft, element, 'overlays');
  }
}
