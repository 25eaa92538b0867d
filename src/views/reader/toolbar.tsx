import { FONT_SIZES, type Settings } from '../../settings/settings.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { CloseIcon } from '../parts/icons.tsx';

export type ReaderSettings = Pick<Settings, 'theme' | 'fontSize' | 'width'>;

interface ToolbarProps {
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
  onLeave: () => void;
}

/** How much larger or smaller one press makes the type, in CSS pixels. */
const STEP = 2;

export function Toolbar({ settings, onSettings, onLeave }: ToolbarProps) {
  const { t, number, language, direction } = useI18n();
  const { theme, fontSize, width } = settings;
  const resize = (by: number) => onSettings({ fontSize: Math.min(FONT_SIZES.largest, Math.max(FONT_SIZES.smallest, fontSize + by)) });
  const themes = [
    ['system', t('themeSystem')], ['light', t('themeLight')], ['sepia', t('themeSepia')], ['dark', t('themeDark')],
  ] as const;
  const widths = [['narrow', t('widthNarrow')], ['medium', t('widthMedium')], ['wide', t('widthWide')]] as const;
  return (
    <div class="toolbar" role="group" aria-label={t('readerControls')} lang={language} dir={direction}>
      <button type="button" class="leave" title={t('readerLeave')} onClick={onLeave}><CloseIcon /><span>{t('readerLeave')}</span></button>
      <label class="choice">
        <span>{t('readerTheme')}</span>
        <select value={theme} onChange={(event) => onSettings({ theme: valueOf(themes, event.currentTarget.value) })}>
          {themes.map(([value, words]) => <option key={value} value={value} selected={value === theme}>{words}</option>)}
        </select>
      </label>
      <label class="choice widths">
        <span>{t('readerWidth')}</span>
        <select value={width} onChange={(event) => onSettings({ width: valueOf(widths, event.currentTarget.value) })}>
          {widths.map(([value, words]) => <option key={value} value={value} selected={value === width}>{words}</option>)}
        </select>
      </label>
      <div class="size" role="group" aria-label={t('readerSize')}>
        <button type="button" aria-label={t('readerSmaller')} disabled={fontSize <= FONT_SIZES.smallest} onClick={() => resize(-STEP)}>
          <span class="small" aria-hidden="true">A</span>
        </button>
        <output>{number(fontSize)}</output>
        <button type="button" aria-label={t('readerLarger')} disabled={fontSize >= FONT_SIZES.largest} onClick={() => resize(STEP)}>
          <span class="large" aria-hidden="true">A</span>
        </button>
      </div>
    </div>
  );
}

function valueOf<const Value extends string>(choices: readonly (readonly [Value, string])[], chosen: string): Value {
  const found = choices.find(([value]) => value === chosen) ?? choices[0];
  if (found === undefined) throw new Error('a choice without choices');
  return found[0];
}
