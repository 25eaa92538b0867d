import messages from '../_locales/en/messages.json';
import type { MessageSource } from './translate.ts';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The English locale, filled in as browsers do it, for tests that run outside a browser. */
export function localeSource(uiLanguage: string): MessageSource {
  const entries = new Map<string, Entry>(Object.entries(messages));
  return {
    getUILanguage: () => uiLanguage,
    getMessage(key, substitutions = []) {
      const entry = entries.get(key);
      if (entry === undefined) return '';
      return entry.message.replaceAll(/\$([A-Za-z]+)\$/g, (_, name: string) => {
        const place = Number(entry.placeholders?.[name.toLowerCase()]?.content.slice(1));
        return substitutions[place - 1] ?? '';
      });
    },
  };
}
