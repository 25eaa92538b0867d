import { fitToColumn, isIntact, markLayout, planLayout } from './declutter.ts';
import type { ArticleElements, Layout } from './declutter.ts';
import { liftBarriers } from './inertness.ts';
import { LOOK_ATTRIBUTE, ROLE_ATTRIBUTE, sweep } from './marks.ts';
import { setModalsAside } from './modal-dialogs.ts';
import { own } from './own.ts';
import { holdView, rememberPlace } from './scroll-place.ts';
import { siteSheet } from './site-sheet.ts';

/** Puts a style sheet into this tab, with user origin unless said, or takes it out; false where the browser refused. */
export type SetSheet = (css: string, present: boolean, origin?: 'user' | 'author') => Promise<boolean>;

/** A look that is on. */
export interface ActiveLook {
  /** Gives the page back as it was. */
  leave(): Promise<void>;
}

/** Pages that tear marks off again and again get them back this many times a visit. */
const MOST_REPAIRS = 40;
const REPAIR_DELAY = 150;

/**
 * The page keeps its own design; what is not the article is gone from view. Null where nothing of the article is left in
 * the page or the browser did not take the sheet: then nothing has changed.
 * @param elements the live elements that hold the article, and those inside them that do not
 * @param owner told apart on the root element from another run of this script
 * @param onLost called once when the page has thrown the article's elements out
 */
export async function enterSiteLook(
  doc: Document, elements: ArticleElements, owner: string, setSheet: SetSheet, onLost: () => void,
): Promise<ActiveLook | null> {
  const view = doc.defaultView;
  const layout = planLayout(doc, elements);
  if (view === null || layout === null) return null;
  const css = siteSheet(layout.paper);
  if (!(await setSheet(css, true))) return null;

  const place = rememberPlace(view, layout.around);
  const settleView = holdView(view, layout.kept);
  doc.documentElement.setAttribute(LOOK_ATTRIBUTE, `site ${owner}`);
  const lowerBarriers = liftBarriers(layout.around);
  const reopenModals = setModalsAside(doc);
  markLayout(doc, layout);
  fitToColumn(layout);
  settleView();
  releaseHiddenFocus(doc);
  const unwatch = keepIntact(doc, layout, onLost);
  // Pictures that arrive and windows that are narrowed can make something stick out.
  const refit = () => fitToColumn(layout);
  view.addEventListener('resize', refit);
  doc.addEventListener('load', refit, true);

  return {
    async leave() {
      unwatch();
      view.removeEventListener('resize', refit);
      doc.removeEventListener('load', refit, true);
      sweep(doc, [...layout.around, ...layout.kept, ...layout.left]);
      lowerBarriers();
      reopenModals();
      place.restore();
      await setSheet(css, false);
      // The sheet's removal can move nothing any more, but a browser may clamp the position while it goes.
      place.restore();
    },
  };
}

/** Keys must not go to a field that is out of view; Firefox leaves the focus there. */
function releaseHiddenFocus(doc: Document): void {
  const focused = doc.activeElement;
  if (focused !== null && focused !== doc.body && focused.getClientRects().length === 0 && 'blur' in focused) (focused as HTMLElement).blur();
}

/** Watches for changes that break the layout and mends them, a bounded number of times. Returns what ends the watch. */
function keepIntact(doc: Document, layout: Layout, onLost: () => void): () => void {
  let repairs = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const check = () => {
    timer = null;
    const kept = layout.kept.filter((element) => own(element, 'isConnected'));
    if (kept.length * 2 < layout.kept.length) {
      stop();
      onLost();
      return;
    }
    const current = planLayout(doc, { kept, left: layout.left.filter((element) => own(element, 'isConnected')) });
    if (current === null || isIntact(current)) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) {
      stop();
      return;
    }
    markLayout(doc, current);
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => { timer ??= setTimeout(check, REPAIR_DELAY); });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
  observer.observe(doc.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: [ROLE_ATTRIBUTE] });
  return stop;
}
