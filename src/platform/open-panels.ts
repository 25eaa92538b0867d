import { type BesideApi, windowBeside } from './beside.ts';

/** What opens the panels where nobody clicked the toolbar button. Chrome has `openPopup` for everybody from 127 on. */
export interface PanelsApi {
  action: { openPopup?: ((options: { windowId: number }) => Promise<void>) | undefined };
  windows?: BesideApi['windows'];
}

/** Opens the popup of a window, or where the browser does not a window of our own beside it. False where neither opened. */
export async function openPanels({ action, windows }: PanelsApi, windowId: number, page: string): Promise<boolean> {
  try {
    if (action.openPopup !== undefined) {
      await action.openPopup({ windowId });
      return true;
    }
  } catch {
    // A window without a toolbar has no popup, as one of another page's own.
  }
  if (windows === undefined) return false;
  return windowBeside(windows, windowId, page).then(() => true, () => false);
}
