import type { Listing } from '../../sanctions/listing.ts';
import { useI18n } from './i18n-context.ts';
import { LIST_WORDS } from './message-keys.ts';

/** An entry of a sanctions list that may be the actor, with everything a reader needs to check it. */
export function ListingCard({ listing }: { listing: Listing }) {
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
    <div class="listing">
      <p class="listing-title"><strong>{t('possibleMatch')}</strong> {t(LIST_WORDS[listing.list])}</p>
      <dl>
        {rows.map(([term, words]) => <div key={term}><dt>{term}</dt><dd dir="auto">{words}</dd></div>)}
      </dl>
    </div>
  );
}
