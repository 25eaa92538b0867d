/** Calls back when the reader presses Escape and means us. Returns what ends the watch. */
export function watchEscape(view: Window, onEscape: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    // A key press that the page makes up is no reader's.
    if (event.isTrusted && isOurEscape(event)) onEscape();
  };
  view.addEventListener('keydown', listener);
  return () => view.removeEventListener('keydown', listener);
}

/** Not while the reader types, and not where the page had a use for the key. */
export function isOurEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return !takesText(event.composedPath()[0]);
}

const TYPED_INTO = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=range], [type=color], [type=file], [type=image]), textarea, select';
const EDITABLE = '[contenteditable]:not([contenteditable=false])';

/** Whether what is typed there is text. */
export function takesText(target: EventTarget | undefined): boolean {
  if (target === undefined || !('closest' in target)) return false;
  const element = target as Element;
  return element.matches(TYPED_INTO) || element.closest(EDITABLE) !== null;
}
