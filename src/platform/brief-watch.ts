/** `onChanged` of the browser's storage, as far as it is used. */
interface StorageEvents {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
}

/** The key under which the session remembers the brief of a tab. */
export const briefKeyOf = (tabId: number): string => `brief:${tabId}`;

/** Calls `listener` whenever the background has made the brief of a tab, for whichever page asked. */
export function watchBriefs(onChanged: StorageEvents, listener: (tabId: number) => void): void {
  onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = /^brief:(\d+)$/.exec(key)?.[1];
      if (tabId !== undefined && newValue !== undefined) listener(Number.parseInt(tabId, 10));
    }
  });
}
