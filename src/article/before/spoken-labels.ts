import { squeeze } from '../dom.ts';
import type { Draft } from './before.ts';

/** Class names by which pages keep words off the screen and leave them to be read aloud; `sr-only` of one frame, `visually-hidden` of another. */
const NAMES = ['visually-hidden', 'visuallyhidden', 'hidden-visually', 'sr-only', 'screen-reader', 'screenreader', 'off-screen', 'element-invisible', 'show-for-sr', 'a11y-hidden', 'assistive-text'];
const SPOKEN = new RegExp(`(?:^|[\\s_-])(?<!\\bnot-)(?:${NAMES.join('|')})(?:s|-?only|-?text|(?:_+|-sc-|--)[\\w-]+)?(?:$|\\s)`, 'i');
const WANTED = NAMES.map((name) => `[class*="${name}" i]`).join(', ');
/** A label: what is longer may be a text that a script is about to show. */
const LONGEST = 120;

/**
 * Leaves out labels that are only read aloud: `on the radio<span class="visually-hidden">, external</span>`, `<span class="off-screen">Image
 * caption</span>The quay at dawn`. They are taken out of what is read here alone: in the page they stay, for those who listen to it.
 */
export function dropSpokenLabels({ body, reasons }: Draft): void {
  for (const element of body.querySelectorAll(WANTED)) {
    const text = squeeze(element.textContent);
    // A headline may be spoken alone where a picture of it is shown.
    if (text === '' || text.length > LONGEST || !SPOKEN.test(element.className) || element.closest('h1') !== null || element.querySelector('h1, img, video, iframe') !== null) continue;
    reasons.removed('before', 'spoken labels', text);
    element.remove();
  }
}
