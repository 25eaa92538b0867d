/** The browser functions that show something in one tab. */
export interface TabSurface {
  insertCSS(details: { target: { tabId: number; allFrames: boolean }; css: string; origin: 'USER' | 'AUTHOR' }): Promise<unknown>;
  removeCSS(details: { target: { tabId: number; allFrames: boolean }; css: string; origin: 'USER' | 'AUTHOR' }): Promise<unknown>;
  setBadgeText(details: { tabId: number; text: string }): Promise<unknown>;
  setTitle(details: { tabId: number; title: string }): Promise<unknown>;
}

/** A style sheet of ours, and whether it is to be in the tab. */
export interface TabSheet {
  css: string;
  present: boolean;
  origin: 'user' | 'author';
}

/**
 * Puts a style sheet of ours into a tab or takes it out. User origin: a page's own `* { display: none !important }`
 * loses against our `!important`, and no element is added to the page. Frames get it too, as far as we may reach them: the
 * article may stand in one. Where nothing is marked it does nothing.
 */
export async function setSheet(surface: TabSurface, tabId: number | null, { css, present, origin }: TabSheet): Promise<{ ok: boolean }> {
  if (tabId === null) return { ok: false };
  const sheet = { target: { tabId, allFrames: true }, css, origin: origin === 'user' ? 'USER' : 'AUTHOR' } as const;
  try {
    await (present ? surface.insertCSS(sheet) : surface.removeCSS(sheet));
    return { ok: true };
  } catch {
    // The tab was closed, or left for a page we were not asked to.
    return { ok: false };
  }
}

/**
 * Tells of a keyboard command that could not be carried out, where no popup is open to say so:
 * a mark on the toolbar button and the reason as its tooltip. `reason` null takes both away.
 */
export async function markFailure(surface: TabSurface, tabId: number, reason: string | null): Promise<void> {
  await Promise.allSettled([
    surface.setBadgeText({ tabId, text: reason === null ? '' : '!' }),
    surface.setTitle({ tabId, title: reason ?? '' }),
  ]);
}
