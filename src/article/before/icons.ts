import { isText } from '../dom.ts';
import type { Draft } from './before.ts';

/** Fonts that draw a picture for a word. */
const NAMED = /\bmaterial-(?:icons|symbols)/i;
/** A letter or two that stand for a picture. */
const LETTERS = 2;

/** Leaves out what a font makes pictures of: `<span class="icon">S</span>`, `<i class="material-icons">arrow_forward</i>`. Read as words they say nothing. */
export function dropIcons({ body, reasons }: Draft): void {
  for (const element of body.querySelectorAll('[class*="icon" i], [class*="material-symbols" i]')) {
    const only = element.firstChild;
    if (!isText(only) || only.nextSibling !== null) continue;
    const text = only.data.trim();
    if (text === '' || (text.length > LETTERS && !(NAMED.test(element.className) && /^[a-z_\d]+$/.test(text)))) continue;
    reasons.removed('before', 'icons', text);
    only.remove();
  }
}
