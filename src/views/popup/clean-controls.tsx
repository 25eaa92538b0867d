import type { CleanState } from '../../platform/schemas.ts';
import type { Look } from '../../settings/settings.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Switch } from '../parts/switch.tsx';

interface CleanControlsProps {
  /** Null where the page cannot be cleaned. */
  clean: CleanState | null;
  look: Look;
  onSwitch: (on: boolean) => void;
  onLook: (look: Look) => void;
}

export function CleanControls({ clean, look, onSwitch, onLook }: CleanControlsProps) {
  const { t } = useI18n();
  // While clean mode is on, the page tells which look it has: it may have been chosen in the page itself.
  const shown = clean === 'site' || clean === 'reader' ? clean : look;
  const looks = [
    { value: 'site', words: t('lookSite'), hint: t('lookSiteHint') },
    { value: 'reader', words: t('lookReader'), hint: t('lookReaderHint') },
  ] as const;
  return (
    <div class="clean">
      <Switch label={t('cleanMode')} on={clean === 'site' || clean === 'reader'} disabled={clean === null} onChange={onSwitch} />
      <fieldset class="looks">
        <legend class="unseen">{t('cleanLook')}</legend>
        {looks.map(({ value, words, hint }) => (
          <label key={value} title={hint}>
            <input type="radio" name="look" value={value} checked={shown === value} onChange={() => onLook(value)} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
