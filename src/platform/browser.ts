/** The one place that names the browser's API, so that everything else can be lint-checked against the raw globals. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Tabs } from 'webextension-polyfill';
