import type { CleanState } from '../../platform/schemas.ts';
import type { Look } from '../../settings/settings.ts';
import { hostOf } from '../../settings/sites.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Switch } from '../parts/switch.tsx';

interface CleanControlsProps {
  /** Null where the page cannot be cleaned. */
  clean: CleanState | null;
  look: Look;
  /** The site of the page, by scheme and host, and whether it is always cleaned; null where it is not known. */
  site: { name: string; always: boolean } | null;
  onSwitch: (on: boolean) => void;
  onLook: (look: Look) => void;
  onAlways: (on: boolean) => void;
}

export function CleanControls({ clean, look, site, onSwitch, onLook, onAlways }: CleanControlsProps) {
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
      {site !== null && (
        <label class="always" title={t('alwaysHint')}>
          <input type="checkbox" checked={site.always} onChange={(event) => onAlways(event.currentTarget.checked)} />
          <span>{t('always', hostOf(site.name))}</span>
        </label>
      )}
    </div>
  );
}
