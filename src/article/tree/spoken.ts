/** Class names by which pages keep words off the screen and leave them to be read aloud; `sr-only` of one frame, `visually-hidden` of another. */
export const SPOKEN_NAMES: readonly string[] = [
  'visually-hidden', 'visuallyhidden', 'hidden-visually', 'sr-only', 'screen-reader', 'screenreader', 'off-screen', 'element-invisible', 'show-for-sr', 'a11y-hidden', 'assistive-text',
];
const SPOKEN = new RegExp(`(?:^|[\\s_-])(?<!\\bnot-)(?:${SPOKEN_NAMES.join('|')})(?:s|-?only|-?text|(?:_+|-sc-|--)[\\w-]+)?(?:$|\\s)`, 'i');
/** A label: what is longer may be a text that a script is about to show. */
const LONGEST = 120;

/** Whether an element's words are a label that is read aloud and not seen: `<span class="visually-hidden">, external</span>` behind a link. */
export function isSpokenLabel(className: string, text: () => string): boolean {
  return className !== '' && SPOKEN.test(className) && text().length <= LONGEST;
}
