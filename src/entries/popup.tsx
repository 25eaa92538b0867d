import { openerBeside } from '../platform/beside.ts';
import { besideApi, browser } from '../platform/browser.ts';
import { watchPage } from '../platform/page-watch.ts';
import { drawContext } from './context-page.tsx';

/** `popup.html?tab=ID` stands for another tab than the one in front. */
const named = new URLSearchParams(location.search).get('tab');
const [front] = named === null ? await browser.tabs.query({ active: true, currentWindow: true })
  : [await browser.tabs.get(Number.parseInt(named, 10)).catch(() => undefined)];
const tabId = named === null ? front?.id ?? null : Number.parseInt(named, 10);
const open = front?.windowId === undefined ? null : await openerBeside(besideApi(), front.windowId, browser.runtime.getURL('panel.html'));

// In a toolbar popup the page makes its own width; in a tab, and on a phone, the screen does.
document.documentElement.classList.toggle('fills-window', named !== null || screen.width < 420);
const model = drawContext(async () => tabId, open === null ? null : async () => {
  const opened = await open();
  // What stands beside the page now would say everything twice.
  if (opened && named === null) window.close();
  return opened;
});
watchPage(browser, (changed) => changed === tabId, () => void model.refresh());
