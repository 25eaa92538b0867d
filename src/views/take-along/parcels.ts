import type { Brief, Quote } from '../../facts/brief.ts';
import type { I18n } from '../../platform/translate.ts';
import { citationOf } from './citation.ts';
import { fileName } from './file-name.ts';
import { briefAsMarkdown, quotationAsText } from './markdown.ts';
import type { Parcel, Way } from './ways.ts';

/** What the reader has asked for, made of the brief. */
export function parcelOf(way: Way, brief: Brief, i18n: I18n): Parcel {
  const named = (ending: string, type: string) => ({ name: `${fileName(brief.article.title)}.${ending}`, type });
  switch (way) {
    case 'takeCopyMarkdown': return { text: briefAsMarkdown(brief, i18n), file: null };
    case 'takeSaveMarkdown': return { text: briefAsMarkdown(brief, i18n), file: named('md', 'text/markdown') };
    case 'takeSavePage': return { text: null, file: named('html', 'text/html') };
    case 'takeCopyJson': return { text: asJson(brief), file: null };
    case 'takeSaveJson': return { text: asJson(brief), file: named('json', 'application/json') };
    case 'takeCitation': return { text: citationOf(brief.article, i18n), file: null };
  }
}

/** One quotation with its speaker, for the clipboard. */
export function quotationParcel(quote: Quote, { article, actors }: Brief, i18n: I18n): Parcel {
  return { text: quotationAsText(quote, article, actors, i18n), file: null };
}

/** As the command line prints it: its contract knows no asides, nor how a speaker was found. */
function asJson(brief: Brief): string {
  return `${JSON.stringify(brief, (key, value: unknown) => (key === 'aside' || key === 'speakerBy' ? undefined : value), 2)}\n`;
}
