/**
 * A page's open modal dialogs make everything outside them deaf to pointer, keyboard and screen reader, seen or not.
 * While the site look has them out of view they are closed, without the page being told, and put back afterwards.
 */
const TOLD_BY = ['beforetoggle', 'toggle', 'close', 'cancel'];
/** The browser tells of a dialog's opening or closing a task later, in milliseconds at most. */
const TELLING_TIME = 100;

/** Closes what is modal now or becomes so later. Returns what opens it all again, in the same order. */
export function setModalsAside(doc: Document): () => void {
  const view = doc.defaultView;
  if (view === null) return () => undefined;
  const aside = new Map<HTMLDialogElement, string[]>();
  const hush = (event: Event) => {
    if (aside.has(event.target as HTMLDialogElement)) event.stopImmediatePropagation();
  };
  for (const type of TOLD_BY) view.addEventListener(type, hush, true);

  const sweepModals = () => {
    for (const dialog of doc.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
      if (!dialog.matches(':modal')) continue;
      aside.set(dialog, [...dialog.attributes].map(({ name }) => name));
      dialog.close();
    }
  };
  const observer = new MutationObserver(sweepModals);
  sweepModals();
  observer.observe(doc.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });

  return () => {
    observer.disconnect();
    for (const [dialog, names] of aside) {
      if (dialog.isConnected && !dialog.open) reopen(dialog, names);
    }
    setTimeout(() => {
      for (const type of TOLD_BY) view.removeEventListener(type, hush, true);
    }, TELLING_TIME);
  };
}

/** The browser writes `open` behind the other attributes; those that stood behind it move there again. */
function reopen(dialog: HTMLDialogElement, names: string[]): void {
  dialog.showModal();
  for (const name of names.slice(names.indexOf('open') + 1)) {
    const attribute = dialog.getAttributeNode(name);
    if (attribute !== null) dialog.setAttributeNode(dialog.removeAttributeNode(attribute));
  }
}
