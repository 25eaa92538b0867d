import { watchBriefs } from '../platform/brief-watch.ts';
import { browser } from '../platform/browser.ts';
import { frontTabOf } from '../platform/front-tab.ts';
import { watchPage } from '../platform/page-watch.ts';
import { drawContext } from './context-page.tsx';

/** `panel.html?window=ID`: a window of our own that stands beside that one, where the browser's side panel is not to be had. */
const named = new URLSearchParams(location.search).get('window');
const windowId = named === null ? (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE : Number.parseInt(named, 10);
if (named !== null) browser.windows.onRemoved.addListener((removed) => { if (removed === windowId) window.close(); });

let meant: number | null = null;
const front = frontTabOf(browser, windowId, (tabId) => {
  meant = tabId;
  void model.start();
});
const model = drawContext(front.current, null);
meant ??= await front.current();
watchPage(browser, (tabId) => tabId === meant, () => void model.refresh());
// The reader has clicked the toolbar button in a tab that we may not read by ourselves.
watchBriefs(browser.storage.onChanged, (tabId) => tabId === meant && void model.refresh());
// Whoever has selected a sentence comes here to see what was read from it; no script tells of a selection by itself.
document.documentElement.addEventListener('pointerenter', () => void model.refresh());
