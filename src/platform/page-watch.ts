import * as v from 'valibot';

/** The events of the browser that tell of a page's changes, as far as they are used. */
export interface PageEvents {
  runtime: { onMessage: { addListener(listener: (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => undefined): void } };
  tabs: {
    onUpdated: { addListener(listener: (tabId: number, change: { status?: string | undefined }) => void): void };
    onRemoved: { addListener(listener: (tabId: number) => void): void };
  };
}

/** What bus.ts sends; the background is the one who answers. */
const ChangedSchema = v.object({ readout: v.literal('page:changed') });

/**
 * Calls `listener` whenever something else may stand in a tab that is `ours` at that time: another article of a single-page site, another page,
 * clean mode switched in the page, the tab closed. It only says that it is time to ask: what is true is for the background to tell.
 */
export function watchPage({ runtime, tabs }: PageEvents, ours: (tabId: number) => boolean, listener: () => void): void {
  runtime.onMessage.addListener((message, sender) => {
    if (sender.tab?.id !== undefined && ours(sender.tab.id) && v.is(ChangedSchema, message)) listener();
  });
  tabs.onUpdated.addListener((updated, { status }) => {
    if (ours(updated) && status !== undefined) listener();
  });
  tabs.onRemoved.addListener((removed) => {
    if (ours(removed)) listener();
  });
}
