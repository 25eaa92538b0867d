import { useRef } from 'preact/hooks';
import type { Lists, ListSourceInfo, ListUpdate, ListUpdateErrorCode } from '../../platform/schemas.ts';
import type { I18n, MessageKey } from '../../platform/translate.ts';
import type { ListName } from '../../sanctions/listing.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { LIST_WORDS } from '../parts/message-keys.ts';
import { Switch } from '../parts/switch.tsx';
import type { OptionsState } from './model.ts';

const ERROR_WORDS: Record<ListUpdateErrorCode, MessageKey> = {
  'unreachable': 'listUnreachable', 'refused': 'listRefused', 'interrupted': 'listInterrupted', 'too-slow': 'listTooSlow', 'too-large': 'listTooLarge',
  'empty': 'listEmpty', 'not-this-format': 'listNotThisFormat', 'malformed': 'listMalformed', 'truncated': 'listTruncated', 'no-entries': 'listEmpty',
  'fewer-entries': 'listFewerEntries', 'older': 'listOlder', 'busy': 'listBusy', 'no-permission': 'listNoPermission', 'not-stored': 'listNotStored',
  'failed': 'listFailed',
};
const ORDER: readonly ListName[] = ['UN', 'OFAC', 'EU', 'UK', 'CA'];

interface ListsSectionProps {
  lists: OptionsState['lists'];
  updates: OptionsState['updates'];
  menu: OptionsState['lookUpMenu'];
  onMenu: (on: boolean) => void;
  onUpdate: (list: ListName) => void;
  onLoad: (list: ListName, files: File[]) => void;
}

/** The lists that names are compared with: how old each copy is, and how to get a newer one. */
export function ListsSection({ lists, updates, menu, onMenu, onUpdate, onLoad }: ListsSectionProps) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="lists-title">
      <h2 id="lists-title">{t('optionsLists')}</h2>
      <p class="hint">{t('optionsListsHint')}</p>
      {lists === 'loading' && <p class="hint">{t('listsLoading')}</p>}
      {lists === 'failed' && <p role="alert">{t('listsFailed')}</p>}
      {typeof lists === 'object' && (
        <ul class="lists">
          {ORDER.map((list) => (
            <ListItem
              key={list} list={list} source={lists.lists.find((one) => one.list === list) ?? null}
              progress={lists.progress} update={updates.get(list) ?? null} onUpdate={onUpdate} onLoad={onLoad}
            />
          ))}
        </ul>
      )}
      {menu !== null && (
        <>
          <Switch label={t('lookUpMenu')} on={menu.on} onChange={onMenu} />
          <p role="status">{menu.refused && t('lookUpMenuRefused')}</p>
        </>
      )}
    </section>
  );
}

interface ListItemProps extends Pick<ListsSectionProps, 'onUpdate' | 'onLoad'> {
  list: ListName;
  source: ListSourceInfo | null;
  progress: Lists['progress'];
  update: ListUpdate | null;
}

function ListItem({ list, source, progress, update, onUpdate, onLoad }: ListItemProps) {
  const i18n = useI18n();
  const { t, number, date } = i18n;
  const chooser = useRef<HTMLInputElement>(null);
  const own = progress?.list === list ? progress : null;
  const title = t(LIST_WORDS[list]);
  return (
    <li>
      <h3>{title}</h3>
      {source === null ? <p>{t('listNotIncluded')}</p> : (
        <p>
          {t('listCopy', date(source.date) ?? source.date, number(source.entries))}{' '}
          <a href={source.url} target="_blank" rel="noopener noreferrer">{source.publisher}</a>
          <span class="hint">{source.licence}</span>
        </p>
      )}
      <div class="actions">
        <button type="button" disabled={progress !== null} aria-label={t('listUpdateOf', title)} onClick={() => onUpdate(list)}>{t('listUpdate')}</button>
        <button type="button" disabled={progress !== null} aria-label={t('listLoadOf', title)} onClick={() => chooser.current?.click()}>{t('listLoad')}</button>
        <input
          ref={chooser} type="file" hidden multiple accept=".xml,.csv,text/xml,text/csv" aria-label={t('listLoadOf', title)}
          onChange={({ currentTarget }) => {
            const files = [...currentTarget.files ?? []];
            // The same file chosen again is to be read again.
            currentTarget.value = '';
            if (files.length > 0) onLoad(list, files);
          }}
        />
      </div>
      {list === 'OFAC' && <p class="hint">{t('listOfacFiles')}</p>}
      <div role="status">
        {own !== null && <Progress progress={own} i18n={i18n} />}
        {own === null && update !== null && <p class={update.ok ? 'good' : 'bad'}>{wordsFor(update, i18n)}</p>}
      </div>
    </li>
  );
}

function Progress({ progress, i18n: { t, number } }: { progress: NonNullable<Lists['progress']>; i18n: I18n }) {
  if (progress.step === 'building') return <p><progress /> {t('listBuilding')}</p>;
  const megabytes = (bytes: number) => number(Math.round(bytes / 1e5) / 10);
  const { received, total } = progress;
  return (
    <p>
      {total === null ? <progress /> : <progress value={received} max={total} />}{' '}
      {total === null ? t('listFetching', megabytes(received)) : t('listFetchingOf', megabytes(received), megabytes(total))}
    </p>
  );
}

function wordsFor(update: ListUpdate, { t, number, date }: I18n): string {
  if (!update.ok) return `${t(ERROR_WORDS[update.error.code])} ${t('listKept')}`;
  const { source: { date: day, entries } } = update;
  return update.changed ? t('listUpdated', date(day) ?? day, number(entries)) : t('listUnchanged', date(day) ?? day);
}
