import { browser } from './browser.ts';
import { connect } from './bus-core.ts';

/** The message bus of this context, over the browser's own runtime. See bus-core.ts for what each function promises. */
export const { handle, ask, askTab } = connect({
  runtime: browser.runtime,
  sendToTab: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
});
