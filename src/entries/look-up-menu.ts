import { browser, menuApi } from '../platform/browser.ts';
import { handedName } from '../platform/handed-name.ts';
import { t } from '../platform/i18n.ts';
import { openPanels } from '../platform/open-panels.ts';
import { keepSelectionMenu } from '../platform/selection-menu.ts';

/** The background's part in looking up selected words from the context menu. */
export function keepLookUpMenu(): void {
  const handed = handedName(browser.storage.session);
  const page = browser.runtime.getURL('panel.html');
  keepSelectionMenu(menuApi(), t('lookUpMenuItem'), async (words, windowId) => {
    if (windowId === null || !await handed.give(words)) return;
    // Else it would be looked up whenever the panels are next opened.
    if (!await openPanels(menuApi(), windowId, page)) await handed.take();
  });
}
