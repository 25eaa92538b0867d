import { fitToColumn, isIntact, markLayout } from './declutter.ts';
import type { ArticleElements, Layout } from './declutter.ts';
import { fitFrames } from './frame-heights.ts';
import { isCurrent, isInPage } from './frames.ts';
import { liftBarriers } from './inertness.ts';
import type { ActiveLook, SetSheet } from './look.ts';
import { addRole, LOOK_ATTRIBUTE, ROLE_ATTRIBUTE, sweep } from './marks.ts';
import { setModalsAside } from './modal-dialogs.ts';
import { framesOf, planPage } from './page-layout.ts';
import type { DocumentLayout } from './page-layout.ts';
import { holdView, rememberPlace } from './scroll-place.ts';
import type { Place } from './scroll-place.ts';
import { siteSheet } from './site-sheet.ts';
import type { Paper } from './site-sheet.ts';
import { textLength } from './style-reading.ts';

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
  const layouts = planPage(doc, elements);
  if (view === null || layouts.length === 0) return null;
  const css = siteSheet(paperOf(layouts));
  if (!(await setSheet(css, true))) return null;

  const parts = layouts.map(({ doc: part, layout }) => ({ doc: part, layout, ...enterDocument(part, layout, owner) }));
  const settleView = holdView(view, layouts[0]?.layout.kept ?? []);
  for (const { doc: part, layout } of layouts) {
    markLayout(part, layout);
    fitToColumn(layout);
  }
  for (const frame of framesOf(layouts)) addRole(frame, 'frame');
  const heights = fitFrames(framesOf(layouts), setSheet);
  await heights.fit();
  settleView();
  for (const part of parts) releaseHiddenFocus(part.doc);
  const unwatch = keepIntact(doc, layouts, onLost);
  // Pictures that arrive and windows that are narrowed can make something stick out.
  const refit = () => {
    for (const { doc: part, layout } of layouts) if (isCurrent(part)) fitToColumn(layout);
    void heights.fit();
  };
  for (const part of parts) {
    part.doc.defaultView?.addEventListener('resize', refit);
    part.doc.addEventListener('load', refit, true);
  }

  return {
    async leave() {
      unwatch();
      // What a frame showed before it went elsewhere needs nothing any more.
      const living = parts.filter((part) => isCurrent(part.doc));
      for (const part of living) {
        part.doc.defaultView?.removeEventListener('resize', refit);
        part.doc.removeEventListener('load', refit, true);
        sweep(part.doc, [...part.layout.around, ...part.layout.kept, ...part.layout.left]);
        part.lowerBarriers();
        part.reopenModals();
      }
      for (const { place } of living) place.restore();
      await Promise.all([setSheet(css, false), heights.end()]);
      // The sheet's removal can move nothing any more, but a browser may clamp the position while it goes.
      for (const { place } of living) place.restore();
    },
  };
}

/** Readies one document of the page for its marks. Returns what undoes it, and the place that its reader was at. */
function enterDocument(doc: Document, layout: Layout, owner: string): { place: Place; lowerBarriers(): void; reopenModals(): void } {
  const place = doc.defaultView === null ? { restore: () => undefined } : rememberPlace(doc.defaultView, layout.around);
  doc.documentElement.setAttribute(LOOK_ATTRIBUTE, `site ${owner}`);
  return { place, lowerBarriers: liftBarriers(layout.around), reopenModals: setModalsAside(doc) };
}

/** The paper of the document that holds most of the words. */
function paperOf(layouts: readonly DocumentLayout[]): Paper {
  const lengths = layouts.map(({ layout }) => layout.kept.reduce((sum, element) => sum + textLength(element), 0));
  const most = layouts[lengths.indexOf(Math.max(...lengths))];
  return most?.layout.paper ?? { measure: 640, background: null, gap: 0 };
}

/** Keys must not go to a field that is out of view; Firefox leaves the focus there. */
function releaseHiddenFocus(doc: Document): void {
  const focused = doc.activeElement;
  if (focused !== null && focused !== doc.body && focused.getClientRects().length === 0 && 'blur' in focused) (focused as HTMLElement).blur();
}

/** Watches for changes that break the layout and mends them, a bounded number of times. Returns what ends the watch. */
function keepIntact(doc: Document, layouts: readonly DocumentLayout[], onLost: () => void): () => void {
  const all = layouts.flatMap(({ layout }) => layout.kept);
  const left = layouts.flatMap(({ layout }) => layout.left);
  let repairs = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const check = () => {
    timer = null;
    const kept = all.filter(isInPage);
    if (kept.length * 2 < all.length || layouts.some(({ doc: part }) => !isCurrent(part))) {
      stop();
      onLost();
      return;
    }
    const broken = planPage(doc, { kept, left: left.filter(isInPage) }).filter(({ layout }) => !isIntact(layout));
    if (broken.length === 0) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) {
      stop();
      return;
    }
    for (const { doc: part, layout } of broken) markLayout(part, layout);
    observer.takeRecords();
  };
  const look = () => { timer ??= setTimeout(check, REPAIR_DELAY); };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    doc.removeEventListener('load', look, true);
    if (timer !== null) clearTimeout(timer);
  };
  for (const { doc: part } of layouts) {
    observer.observe(part.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: [ROLE_ATTRIBUTE] });
  }
  // A frame that goes to another page changes nothing in the document around it.
  if (layouts.length > 1) doc.addEventListener('load', look, true);
  return stop;
}
