import type { Listing } from '../../sanctions/listing.ts';
import { useI18n } from './i18n-context.ts';
import { ChevronIcon } from './icons.tsx';
import { LIST_WORDS } from './message-keys.ts';

/** An entry of a sanctions list that may be the actor, with everything a reader needs to check it. */
export function ListingCard({ listing, open = false }: { listing: Listing; open?: boolean }) {
  const { t, date } = useI18n();
  const rows: [string, string][] = [
    [t('listedAs'), listing.listedName],
    [t('listEntry'), listing.entry || t('notGiven')],
    [t('listProgrammes'), listing.programmes.join(', ') || t('notGiven')],
    [t('listedOn'), listing.listedOn === null ? t('notGiven') : date(listing.listedOn) ?? listing.listedOn],
    [t('listSnapshot'), date(listing.snapshot) ?? listing.snapshot],
    [t('listBecause'), listing.because],
  ];
  return (
    <details class="listing" open={open}>
      <summary><ChevronIcon /><strong>{t('possibleMatch')}</strong> <span>{t(LIST_WORDS[listing.list])}</span></summary>
      <dl>
        {rows.map(([term, words]) => <div key={term}><dt>{term}</dt><dd><bdi>{words}</bdi></dd></div>)}
      </dl>
    </details>
  );
}
