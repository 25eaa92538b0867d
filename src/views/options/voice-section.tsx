import { SCALES, type Settings } from '../../settings/settings.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Slider } from '../parts/slider.tsx';
import type { Voice } from '../reader/mouth.ts';

interface VoiceSectionProps {
  settings: Pick<Settings, 'speechRate' | 'voice'>;
  /** The voices of this machine. */
  voices: readonly Voice[];
  onChoose: (changes: Partial<Settings>) => void;
}

/** How fast and in which voice articles are read aloud. */
export function VoiceSection({ settings: { speechRate, voice }, voices, onChoose }: VoiceSectionProps) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="voice-title">
      <h2 id="voice-title">{t('readAloud')}</h2>
      <p class="hint">{t('optionsVoiceHint')}</p>
      <Slider label={t('aloudRate')} scale={SCALES.speechRate} value={speechRate} onChange={(value) => onChoose({ speechRate: value })} />
      {voices.length === 0 ? <p>{t('optionsNoVoices')}</p> : (
        <label class="pick">
          <span>{t('aloudVoice')}</span>
          <select value={voices.some(({ uri }) => uri === voice) ? voice : ''} onChange={({ currentTarget: { value } }) => onChoose({ voice: value })}>
            <option value="">{t('aloudVoiceAny')}</option>
            {voices.map(({ uri, name, language }) => <option key={uri} value={uri}>{`${name} (${language})`}</option>)}
          </select>
        </label>
      )}
    </section>
  );
}
