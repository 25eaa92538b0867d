import { useRef } from 'preact/hooks';
import type { Listing } from '../../sanctions/listing.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { ListingCard } from '../parts/possible-matches.tsx';

/** A name that the reader asks about, and what the lists have that is close to it. */
export interface LookUpState {
  /** What stands in the field at first: the words selected in the page. */
  selected: string;
  /** Null until a name was asked for. */
  asked: { name: string; listings: Listing[] | 'searching' | 'failed' } | null;
}

interface LookUpProps {
  state: LookUpState;
  onLookUp: (name: string) => void;
}

export function LookUp({ state: { selected, asked }, onLookUp }: LookUpProps) {
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h3>{t('lookUpTitle')}</h3>
      <form
        class="look-up"
        onSubmit={(event) => {
          event.preventDefault();
          const name = field.current?.value.trim() ?? '';
          if (name !== '') onLookUp(name);
        }}
      >
        {/* A selection that arrives later than the field makes a new field. */}
        <input ref={field} key={selected} type="search" aria-label={t('lookUpName')} placeholder={t('lookUpName')} defaultValue={selected} maxLength={200}
          required />
        <button type="submit">{t('lookUpAsk')}</button>
      </form>
      <div aria-live="polite">
        {asked?.listings === 'searching' && <p class="hint">{t('lookUpSearching')}</p>}
        {asked?.listings === 'failed' && <p>{t('lookUpFailed')}</p>}
        {Array.isArray(asked?.listings) && asked.listings.length === 0 && <p>{t('lookUpNone', asked.name)}</p>}
        {Array.isArray(asked?.listings)
          && asked.listings.map((listing) => <ListingCard key={`${listing.list} ${listing.entry} ${listing.listedName}`} listing={listing} />)}
      </div>
    </section>
  );
}
