import { browser } from './browser.ts';
import { createI18n } from './translate.ts';

/** The extension's words in the reader's language, from _locales. Views take it as a prop and import only its types. */
export const i18n = createI18n(browser.i18n);
export const { t, plural } = i18n;
export type { I18n, MessageKey, PluralStem } from './translate.ts';
