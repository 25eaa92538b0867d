import type { Session } from './session.ts';
import { waitFor, type Tab } from './tab.ts';

/** The panels as they stand beside the page, in the browser's own side panel. No driver sees it; other pages of the extension reach it. */
export interface SidePanel {
  /** Runs a function in the side panel. It must not close over anything; `document` is the side panel's. */
  evaluate<Result>(work: (document: Document) => Result): Promise<Result>;
  until(what: string, condition: (document: Document) => boolean): Promise<void>;
}

/** Opens it as a reader does: by the button of the popup. */
export async function openSidePanel(session: Session, tab: Tab): Promise<SidePanel> {
  // In a tab of the same window: Firefox opens the sidebar of the window that is clicked in.
  const popup = await session.openExtensionPage(`/popup.html?tab=${tab.id}`, 'tab');
  await popup.click('.stay');
  const panel = sidePanelOf(session);
  await panel.until('the side panel', (document) => document.querySelector('main') !== null);
  await popup.close();
  await tab.front();
  return panel;
}

function sidePanelOf({ welcome }: Session): SidePanel {
  const evaluate = async <Result>(work: (document: Document) => Result): Promise<Result> => await welcome.evaluateText(`(() => {
    const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/panel.html' && location.search === '');
    if (view === undefined) throw new Error('no side panel is open');
    return (${work.toString()})(view.document);
  })()`) as Result;
  return {
    evaluate,
    until: async (what, condition) => { await waitFor(what, () => evaluate(condition)); },
  };
}
