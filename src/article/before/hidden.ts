import { type Draft, drop } from './before.ts';
import type { PageElement } from '../tree/element.ts';

/** Words that the visible page must have for hidden ones to be taken as clutter. */
const ENOUGH = 400;

/**
 * Leaves out what the page does not show: `<div hidden>`, `style="display:none"`, menus that are folded away.
 * Where hardly anything else is on the page, hidden text stays: some pages show their article only once a script has run.
 */
export function dropHidden(draft: Draft): void {
  const { body } = draft;
  const { isSeen } = draft.tree;
  const hidden: PageElement[] = [];
  let length = 0;
  for (const element of [body, ...body.everyElement]) {
    if ((isSeen ? element.hidden : hiddenByMarkup(element)) && hidden.at(-1)?.contains(element) !== true) hidden.push(element);
  }
  const lengths = hidden.map(proseLength);
  for (const own of lengths) length += own;
  const all = lengths.some((own) => own > ENOUGH) ? proseLength(body) : 0;
  for (const [i, element] of hidden.entries()) {
    const own = lengths[i] ?? 0;
    if (own > ENOUGH && all - length < ENOUGH && own * 2 > all) continue;
    drop(draft, element, 'hidden');
  }
}

function hiddenByMarkup(element: PageElement): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Characters in paragraphs, so that scripts and menus do not count as text. */
function proseLength(element: PageElement): number {
  let length = element.localName === 'p' ? element.textContent.trim().length : 0;
  for (const inner of element.querySelectorAll('p')) length += inner.textContent.trim().length;
  return length;
}
