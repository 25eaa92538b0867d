import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { useI18n } from '../parts/i18n-context.ts';
import { minutesLeft } from '../parts/reading-time.ts';
import { type ReadingPlace, useReadingPlace } from './reading-place.ts';

/** How much has been read and how long the rest will take: a line along the controls, and in words. */
export function Progress({ article, wordCount }: { article: RefObject<HTMLElement | null>; wordCount: number }) {
  const { t, plural } = useI18n();
  const [done, setDone] = useState(0);
  useReadingPlace(article, true, useCallback((place: ReadingPlace) => setDone(Math.round(place.done * 100)), []));
  const left = minutesLeft(wordCount, done / 100);
  const words = left === 0 ? t('readerEnd') : plural('timeLeft', left);
  return (
    <>
      <span class="left">{words}</span>
      <div class="progress" role="progressbar" aria-label={t('readerProgress')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={done}
        aria-valuetext={words}>
        <div style={{ inlineSize: `${done}%` }} />
      </div>
    </>
  );
}
