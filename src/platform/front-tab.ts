/** The events and questions of the browser that tell which tab is in front, as far as they are used. */
export interface TabFront {
  tabs: {
    query(asked: { active: true; windowId: number }): Promise<{ id?: number | undefined }[]>;
    onActivated: { addListener(listener: (now: { tabId: number; windowId: number }) => void): void };
  };
}

/** The tab in front of one window, for as long as the page that asks lives. */
export interface FrontTab {
  /** Null where the window has no tab, or is gone. */
  current(): Promise<number | null>;
}

/** Follows the tab in front of a window; `onChange` is called after each change, not for the first tab. */
export function frontTabOf({ tabs }: TabFront, windowId: number, onChange: (tabId: number) => void): FrontTab {
  let known: Promise<number | null> = tabs.query({ active: true, windowId }).then(([tab]) => tab?.id ?? null, () => null);
  tabs.onActivated.addListener((now) => {
    if (now.windowId !== windowId) return;
    known = Promise.resolve(now.tabId);
    onChange(now.tabId);
  });
  return { current: () => known };
}
