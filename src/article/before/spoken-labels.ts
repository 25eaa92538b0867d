import { squeeze } from '../dom.ts';
import type { PageElement } from '../tree/element.ts';
import { isElement } from '../tree/node.ts';
import { isLinkLabel, isSpokenLabel, SPOKEN_NAMES } from '../tree/spoken.ts';
import type { Draft } from './before.ts';

const WANTED = SPOKEN_NAMES.map((name) => `[class*="${name}" i]`).join(', ');

/**
 * Leaves out labels that are only read aloud: `on the radio<span class="visually-hidden">, external</span>`, `<span class="off-screen">Image
 * caption</span>The quay at dawn`. They are taken out of what is read here alone: in the page they stay, for those who listen to it.
 */
export function dropSpokenLabels({ body, reasons }: Draft): void {
  const take = (element: PageElement, text: string): void => {
    reasons.removed('before', 'spoken labels', text);
    element.remove();
  };
  for (const element of body.querySelectorAll(WANTED)) {
    const text = squeeze(element.textContent);
    // A headline may be spoken alone where a picture of it is shown.
    if (text === '' || !isSpokenLabel(element.className, () => text) || element.closest('h1') !== null
      || element.querySelector('h1, img, video, iframe') !== null) continue;
    take(element, text);
  }
  for (const { lastChild } of body.querySelectorAll('a')) {
    if (!isElement(lastChild) || lastChild.localName !== 'span') continue;
    const text = squeeze(lastChild.textContent);
    if (text !== '' && isLinkLabel(lastChild.getAttribute('style'), text)) take(lastChild, text);
  }
}
