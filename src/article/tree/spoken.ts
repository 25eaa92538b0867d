/** Class names by which pages keep words off the screen and leave them to be read aloud; `sr-only` of one frame, `visually-hidden` of another. */
export const SPOKEN_NAMES: readonly string[] = [
  'visually-hidden', 'visuallyhidden', 'hidden-visually', 'sr-only', 'screen-reader', 'screenreader', 'off-screen', 'element-invisible',
  'show-for-sr', 'a11y-hidden', 'assistive-text',
];
const SPOKEN = new RegExp(`(?:^|[\\s_-])(?<!\\bnot-)(?:${SPOKEN_NAMES.join('|')})(?:s|-?only|-?text|(?:_+|-sc-|--)[\\w-]+)?(?:$|\\s)`, 'i');
/** The same in an element's own style: `clip:rect(0 0 0 0)`, `clip-path:inset(50%)`. */
const CLIPPED = /(?:^|[;\s])clip(?:\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]*){4}\)|-path\s*:\s*inset\((?:50|100)%\))/i;
/** A label: what is longer may be a text that a script is about to show. */
const LONGEST = 120;

/** What the browser will do with a link: "said on Monday, opens new tab". */
const NEW_TAB = /^(?:[,(]\s*external(?: link)?|[\s,(]*(?:opens? (?:in )?(?:a )?new (?:tab|window)|(?:wird |öffnet |wird )?in (?:einem )?neue[mn] (?:tab|fenster)(?: geöffnet)?|s['’]ouvre dans (?:un nouvel onglet|une nouvelle fenêtre)|(?:se )?abre en (?:una )?(?:nueva (?:pestaña|ventana)|ventana nueva)|abre (?:em )?(?:uma )?nova (?:aba|janela)|si apre in una nuova (?:scheda|finestra)|opent in (?:een )?nieuw (?:tabblad|venster)|открывается в новом окне))[\s.)]*$/i;

/** Whether an element's words are a label that is read aloud and not seen: `<span class="visually-hidden">, external</span>`. */
export function isSpokenLabel(className: string, text: () => string): boolean {
  return className !== '' && SPOKEN.test(className) && text().length <= LONGEST;
}

/** Whether those of a `<span>` at the end of a link are: by what they say, or by the span's own style. */
export function isLinkLabel(style: string | null, text: string): boolean {
  return text.length <= LONGEST && (NEW_TAB.test(text) || (style !== null && CLIPPED.test(style)));
}
