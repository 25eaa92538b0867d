import { FONT_SIZES, type Settings } from '../../settings/settings.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Switch } from '../parts/switch.tsx';

interface ReadingSectionProps {
  settings: Settings;
  onChoose: (changes: Partial<Settings>) => void;
}

/** How the clean page looks, and who the panel of quotations begins with. */
export function ReadingSection({ settings, onChoose }: ReadingSectionProps) {
  const { t, number } = useI18n();
  const { look, theme, width, fontSize, quotes } = settings;
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('optionsReading')}</h2>
      <Choice legend={t('cleanLook')} name="look" chosen={look} choices={[['site', t('lookSite')], ['reader', t('lookReader')]]} onChoose={(value) => onChoose({ look: value })} />
      <Choice
        legend={t('readerTheme')} name="theme" chosen={theme}
        choices={[['system', t('themeSystem')], ['light', t('themeLight')], ['sepia', t('themeSepia')], ['dark', t('themeDark')]]}
        onChoose={(value) => onChoose({ theme: value })}
      />
      <Choice
        legend={t('readerWidth')} name="width" chosen={width}
        choices={[['narrow', t('widthNarrow')], ['medium', t('widthMedium')], ['wide', t('widthWide')]]} onChoose={(value) => onChoose({ width: value })}
      />
      <label class="size">
        <span>{t('readerSize')}</span>
        <input
          type="range" min={FONT_SIZES.smallest} max={FONT_SIZES.largest} step="1" value={fontSize} aria-valuetext={number(fontSize)}
          onChange={({ currentTarget }) => onChoose({ fontSize: currentTarget.valueAsNumber })}
        />
        <output>{number(fontSize)}</output>
      </label>
      <Switch label={t('optionsEveryone')} on={quotes === 'everyone'} onChange={(on) => onChoose({ quotes: on ? 'everyone' : 'officials' })} />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  chosen: Value;
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, name, chosen, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(([value, words]) => (
        <label key={value}><input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} /> {words}</label>
      ))}
    </fieldset>
  );
}
