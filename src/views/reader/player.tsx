import { SCALES } from '../../settings/settings.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { BackIcon, CloseIcon, ForwardIcon, PauseIcon, PlayIcon } from '../parts/icons.tsx';
import { Slider } from '../parts/slider.tsx';
import type { ReaderSettings } from './comfort.ts';
import type { AloudState, ReadAloud } from './read-aloud.ts';

interface PlayerProps {
  aloud: ReadAloud;
  state: AloudState;
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
}

/** The controls of reading aloud, while it is on. */
export function Player({ aloud, state: { phase }, settings: { speechRate, voice }, onSettings }: PlayerProps) {
  const { t } = useI18n();
  const voices = aloud.voices();
  const speaks = phase === 'speaking' || phase === 'waiting';
  const broken = phase === 'no-voice' || phase === 'failed';
  return (
    <div class="player" role="group" aria-label={t('readAloud')}>
      {!broken && (
        <>
          <button type="button" title={t('aloudBack')} aria-label={t('aloudBack')} onClick={() => aloud.move(-1)}><BackIcon /></button>
          <button
            type="button" class="play" title={t(speaks ? 'aloudPause' : 'aloudResume')} aria-label={t(speaks ? 'aloudPause' : 'aloudResume')}
            onClick={() => (speaks ? aloud.pause() : aloud.resume())}
          >
            {speaks ? <PauseIcon /> : <PlayIcon />}
          </button>
          <button type="button" title={t('aloudForward')} aria-label={t('aloudForward')} onClick={() => aloud.move(1)}><ForwardIcon /></button>
          <Slider label={t('aloudRate')} scale={SCALES.speechRate} value={speechRate} onChange={(value) => onSettings({ speechRate: value })} />
          {voices.length > 1 && (
            <label class="voice">
              <span>{t('aloudVoice')}</span>
              <select value={voices.some(({ uri }) => uri === voice) ? voice : ''} onChange={({ currentTarget: { value } }) => onSettings({ voice: value })}>
                <option value="">{t('aloudVoiceAny')}</option>
                {voices.map(({ uri, name }) => <option key={uri} value={uri}>{name}</option>)}
              </select>
            </label>
          )}
        </>
      )}
      <p role="status">{broken && t(phase === 'failed' ? 'aloudFailed' : 'aloudNoVoice')}</p>
      <button type="button" class="end" title={t('aloudStop')} aria-label={t('aloudStop')} onClick={() => aloud.stop()}><CloseIcon /></button>
    </div>
  );
}
