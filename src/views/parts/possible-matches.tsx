import type { ComponentChildren } from 'preact';
import { entryPage, type Listing } from '../../sanctions/listing.ts';
import { useI18n } from './i18n-context.ts';
import { ChevronIcon } from './icons.tsx';
import { LIST_WORDS } from './message-keys.ts';

interface PossibleMatchesProps {
  listings: Listing[];
  /** What stands there before it is opened. */
  line: ComponentChildren;
  /** What comes before the entries. */
  children?: ComponentChildren;
}

/** The list entries that may be one actor, folded under a line: there can be many, and they are long. */
export function PossibleMatches({ listings, line, children }: PossibleMatchesProps) {
  return (
    <details class="matches">
      <summary><ChevronIcon />{line}</summary>
      {children}
      {listings.map((listing) => <ListingCard key={`${listing.list} ${listing.entry} ${listing.listedName}`} listing={listing} />)}
    </details>
  );
}

/** An entry of a sanctions list that may be the actor, with everything a reader needs to check it. */
export function ListingCard({ listing }: { listing: Listing }) {
  const { t, date } = useI18n();
  const page = entryPage(listing);
  const entry = page === null ? listing.entry || t('notGiven') : <a href={page} target="_blank" rel="noopener noreferrer">{listing.entry}</a>;
  const rows: [string, ComponentChildren][] = [
    [t('listedAs'), listing.listedName],
    [t('listEntry'), entry],
    [t('listProgrammes'), listing.programmes.join(', ') || t('notGiven')],
    [t('listedOn'), listing.listedOn === null ? t('notGiven') : date(listing.listedOn) ?? listing.listedOn],
    [t('listSnapshot'), date(listing.snapshot) ?? listing.snapshot],
    [t('listBecause'), listing.because],
  ];
  return (
    <div class="listing">
      <p><strong>{t('possibleMatch')}</strong> <span>{t(LIST_WORDS[listing.list])}</span></p>
      <dl>
        {rows.map(([term, words]) => <div key={term}><dt>{term}</dt><dd><bdi>{words}</bdi></dd></div>)}
      </dl>
    </div>
  );
}
