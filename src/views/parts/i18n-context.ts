import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../../platform/translate.ts';

const Context = createContext<I18n | null>(null);

/** Gives the words of the reader's language to every view inside it. */
export const I18nProvider = Context.Provider;

/** Throws where no `I18nProvider` stands around the view. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (i18n === null) throw new Error('a view stands outside I18nProvider');
  return i18n;
}
