import type messages from '../_locales/en/messages.json';

/** Every key of the English locale, which is the complete one. */
export type MessageKey = keyof typeof messages;
/** Keys that come as a family by plural category: `minutes` stands for `minutes_one`, `minutes_other` … */
export type PluralStem = MessageKey extends infer Key ? Key extends `${infer Stem}_other` ? Stem : never : never;

/** The part of the browser's i18n API that is used. */
export interface MessageSource {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

export interface I18n {
  /** The locale's words for `key`, `$1` … `$9` filled in. A key the locale lacks comes back as itself, so that it is seen. */
  t(key: MessageKey, ...substitutions: (string | number)[]): string;
  /** The form of `stem` that `count` asks for; `$1` is the count, written as the locale writes numbers. */
  plural(stem: PluralStem, count: number, ...more: (string | number)[]): string;
  number(value: number): string;
  /** A date in words: "12 September 2023". A date without a time, or a month alone, is taken as it stands, in no time zone. Null for what is no date. */
  date(iso: string): string | null;
  /** BCP 47 tag and direction of the words shown, for the `lang` and `dir` of a page of ours. */
  language: string;
  direction: 'ltr' | 'rtl';
}

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_ALONE = /^\d{4}-\d{2}$/;

/** The words of the locale that `source` has, with plurals, numbers and dates as the browser's language writes them. */
export function createI18n(source: MessageSource): I18n {
  const locale = source.getMessage('localeTag') || 'en';
  // A reader in en-GB reads "12 September", one in en-US "September 12": both get the words of locale `en`.
  const own = source.getUILanguage();
  const language = own === locale || own.startsWith(`${locale}-`) ? own : locale;
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const datesAsWritten = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });

  const words = (key: string, substitutions: (string | number)[]) => source.getMessage(key, substitutions.map(String));
  return {
    t: (key, ...substitutions) => words(key, substitutions) || key,
    plural(stem, count, ...more) {
      const substitutions = [numbers.format(count), ...more];
      return words(`${stem}_${rules.select(count)}`, substitutions) || words(`${stem}_other`, substitutions) || stem;
    },
    number: (value) => numbers.format(value),
    date(iso) {
      const time = new Date(iso);
      if (Number.isNaN(time.getTime())) return null;
      if (MONTH_ALONE.test(iso)) return months.format(time);
      return (DATE_ALONE.test(iso) ? datesAsWritten : dates).format(time);
    },
    language,
    direction: source.getMessage('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
  };
}
