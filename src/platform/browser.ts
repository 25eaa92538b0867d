import browser from 'webextension-polyfill';
import type { BesideApi } from './beside.ts';
import type { PanelsApi } from './open-panels.ts';
import type { MenuApi } from './selection-menu.ts';

/** The one place that names the browser's API, so that everything else can be lint-checked against the raw globals. */
export { browser };
export type { Runtime, Tabs } from 'webextension-polyfill';

/**
 * Whether the extension that this script came with is still there. From one that outlives it Chromium takes the extension's id, and at times all of `runtime`.
 */
export function hasExtension(): boolean {
  const { runtime }: { runtime?: { id?: string } } = browser;
  return runtime?.id !== undefined;
}

/** The same, with what the polyfill's types know nothing of: Chrome's side panel, and that other browsers lack sidebars. */
export function besideApi(): BesideApi {
  return browser as unknown as BesideApi;
}

/** And that the context menu may be missing, as may the way to open the popup. */
export function menuApi(): MenuApi & PanelsApi {
  return browser as unknown as MenuApi & PanelsApi;
}
