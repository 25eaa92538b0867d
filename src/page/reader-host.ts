import type { Article } from '../article/article.ts';
import type { Span } from '../span.ts';
import { HOST_ATTRIBUTE, LOOK_ATTRIBUTE, sweep } from './marks.ts';
import { rememberPlace } from './scroll-place.ts';
import { adoptSheet } from './shadow-sheet.ts';
import type { ActiveLook, SetSheet } from './look.ts';

export interface ReaderParts {
  doc: Document;
  /** Told apart on the root element from another run of this script. */
  owner: string;
  setSheet: SetSheet;
  view: ReaderView;
  article: Article;
  /** The reader pressed Escape, or the browser closed the dialog. */
  onLeave(): void;
  onRedrawn(): void;
  onShow(articleKey: string, span: Span, among: readonly Span[]): void;
}

/** What stands in the reader's dialog. It is another script's, which a page is given when its reader look is first wanted. */
export interface ReaderView {
  /** Its style sheet. */
  css: string;
  /**
   * Fills the dialog before it opens, and names it; returns what empties it. It tells when the reader wants to leave, when words that may be highlighted
   * were drawn anew, and when a passage is to be shown.
   */
  render(article: Article, dialog: HTMLElement, tell: { onLeave(): void; onRedrawn(): void;
    onShow(articleKey: string, span: Span, among: readonly Span[]): void }): Promise<() => void>;
}

export interface ReaderLook extends ActiveLook {
  /** Where the reader's elements are, for ranges. */
  root: ShadowRoot;
}

/** The page under the reader: alive and where it was, but seen and heard by nobody. Media play on. */
const PAGE_SHEET = `
html[${LOOK_ATTRIBUTE}^="reader"] > body, html[${LOOK_ATTRIBUTE}^="reader"] > body * { visibility: hidden !important; }
html[${LOOK_ATTRIBUTE}^="reader"] > body ::backdrop { display: none !important; }
html[${LOOK_ATTRIBUTE}^="reader"] {
  overflow: hidden !important; display: block !important; visibility: visible !important; opacity: 1 !important;
  filter: none !important; transform: none !important; clip-path: none !important; mask: none !important;
}
[${HOST_ATTRIBUTE}] { all: initial !important; display: block !important; }
@media print {
  html[${LOOK_ATTRIBUTE}^="reader"] > body { display: none !important; }
  html[${LOOK_ATTRIBUTE}^="reader"] { overflow: visible !important; height: auto !important; }
}`;

/** The dialog fills the window; what is in it is the view's affair. */
const DIALOG_SHEET = `
dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0;
  overflow: auto; overscroll-behavior: contain; }
dialog::backdrop { display: none; }
@media print { dialog { position: static; width: auto; height: auto; overflow: visible; } }`;

/**
 * Shows the article in a closed shadow root over the page. A modal dialog puts it into the top layer, above any z-index,
 * takes the page out of reach of keyboard and screen reader, and hands the focus back afterwards, all by the browser.
 * Null where the browser did not take the sheet: then nothing has changed.
 */
export async function enterReaderLook({ doc, owner, setSheet, view: { css, render }, article, onLeave, onRedrawn, onShow }: ReaderParts): Promise<ReaderLook
  | null> {
  const view = doc.defaultView;
  if (view === null || !(await setSheet(PAGE_SHEET, true))) return null;
  const place = rememberPlace(view, []);
  const host = doc.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, owner);
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = doc.createElement('dialog');
  root.append(dialog);
  adoptSheet(root, DIALOG_SHEET + css);
  // The page's own shortcuts and handlers have no business with what is done in the reader.
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'wheel', 'copy']) host.addEventListener(type, stay);
  // Escape: clean mode leaves the look as a whole. Not by `cancel`, after which Firefox cancels the page's own dialog too.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onLeave();
  });
  // What stands for Escape on a phone.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onLeave();
  });

  const empty = await render(article, dialog, { onLeave, onRedrawn, onShow });
  doc.documentElement.setAttribute(LOOK_ATTRIBUTE, `reader ${owner}`);
  doc.documentElement.append(host);
  dialog.showModal();
  // The focus is put into the article, and a browser may scroll to it.
  dialog.scrollTop = 0;
  const unwatch = stayOnTop(doc, dialog);
  // A browser closes a dialog that refuses to be cancelled twice.
  const onClose = () => { if (!dialog.open) onLeave(); };
  dialog.addEventListener('close', onClose);
  const beforePrint = () => { dialog.close(); dialog.show(); };
  const afterPrint = () => { dialog.close(); dialog.showModal(); };
  view.addEventListener('beforeprint', beforePrint);
  view.addEventListener('afterprint', afterPrint);

  return {
    root,
    async leave() {
      view.removeEventListener('beforeprint', beforePrint);
      view.removeEventListener('afterprint', afterPrint);
      unwatch();
      dialog.removeEventListener('close', onClose);
      // The page is shown first: the browser hands the focus back to what had it only if that can be seen.
      doc.documentElement.removeAttribute(LOOK_ATTRIBUTE);
      dialog.close();
      empty();
      sweep(doc, [host]);
      place.restore();
      await setSheet(PAGE_SHEET, false);
      place.restore();
    },
  };
}

/** A modal dialog that the page opens later would take the reader out of reach: then ours is put on top again. */
function stayOnTop(doc: Document, dialog: HTMLDialogElement): () => void {
  const observer = new MutationObserver((changes) => {
    const opened = changes.some(({ target }) => target instanceof HTMLDialogElement && target.matches(':modal'));
    if (!opened || !dialog.open) return;
    const { scrollTop } = dialog;
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scrollTop;
  });
  observer.observe(doc.body, { subtree: true, attributes: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}

function stay(event: Event): void {
  event.stopPropagation();
}
