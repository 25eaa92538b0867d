import type { Brief } from '../../facts/brief.ts';
import type { MessageKey } from '../../platform/translate.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { ChevronIcon } from '../parts/icons.tsx';
import { citationOf } from './citation.ts';
import { fileName } from './file-name.ts';
import { briefAsMarkdown } from './markdown.ts';

/** A text that the reader takes along: to the clipboard, or as a file where it has a name. */
export interface Parcel {
  /** Null for the clean page, which the tab itself has to write. */
  text: string | null;
  file: { name: string; type: string } | null;
}

interface TakeAlongProps {
  brief: Brief;
  onTake: (parcel: Parcel) => void;
}

export function TakeAlong({ brief, onTake }: TakeAlongProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = fileName(brief.article.title);
  // As the command line prints it: its contract knows no asides, nor how a speaker was found.
  const json = () => `${JSON.stringify(brief, (key, value: unknown) => (key === 'aside' || key === 'speakerBy' ? undefined : value), 2)}\n`;
  const ways: [MessageKey, () => Parcel][] = [
    ['takeCopyMarkdown', () => ({ text: briefAsMarkdown(brief, i18n), file: null })],
    ['takeSaveMarkdown', () => ({ text: briefAsMarkdown(brief, i18n), file: { name: `${name}.md`, type: 'text/markdown' } })],
    ['takeSavePage', () => ({ text: null, file: { name: `${name}.html`, type: 'text/html' } })],
    ['takeCopyJson', () => ({ text: json(), file: null })],
    ['takeSaveJson', () => ({ text: json(), file: { name: `${name}.json`, type: 'application/json' } })],
    ['takeCitation', () => ({ text: citationOf(brief.article, i18n), file: null })],
  ];
  return (
    <details class="take-along">
      <summary><ChevronIcon /><span>{t('takeAlong')}</span></summary>
      <div class="ways">{ways.map(([key, parcel]) => <button key={key} type="button" onClick={() => onTake(parcel())}>{t(key)}</button>)}</div>
    </details>
  );
}
