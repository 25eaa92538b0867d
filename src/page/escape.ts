/**
 * Calls back when the reader presses Escape and means us: not while they type, and not where the page had a use for it.
 * Returns what ends the watch.
 */
export function watchEscape(view: Window, onEscape: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !event.isTrusted) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (takesText(event.composedPath()[0])) return;
    onEscape();
  };
  view.addEventListener('keydown', listener);
  return () => view.removeEventListener('keydown', listener);
}

const TYPED_INTO = /^(text|search|url|tel|email|password|number|date|month|week|time|datetime-local)$/;

function takesText(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return TYPED_INTO.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
