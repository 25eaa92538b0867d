import type { Brief } from '../../facts/brief.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { ChevronIcon } from '../parts/icons.tsx';
import { type Parcel, type Way, WAYS } from './ways.ts';

interface TakeAlongProps {
  brief: Brief;
  /** Rejects where what makes the parcel could not be loaded: it is loaded at the first click. */
  onTake: (parcel: Promise<Parcel>) => void;
}

export function TakeAlong({ brief, onTake }: TakeAlongProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const take = async (way: Way) => (await import('./parcels.ts')).parcelOf(way, brief, i18n);
  return (
    <details class="take-along">
      <summary><ChevronIcon /><span>{t('takeAlong')}</span></summary>
      <div class="ways">{WAYS.map((way) => <button key={way} type="button" onClick={() => onTake(take(way))}>{t(way)}</button>)}</div>
    </details>
  );
}
