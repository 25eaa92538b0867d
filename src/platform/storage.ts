import { browser } from './browser.ts';
import { createSettingsStore } from './settings-store.ts';

/** The reader's settings, kept by the browser. */
export const settingsStore = createSettingsStore(browser.storage.sync, browser.storage.local, browser.storage.onChanged);
export type { SaveOutcome, SettingsStore } from './settings-store.ts';
