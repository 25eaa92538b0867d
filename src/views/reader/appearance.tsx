import { SCALES } from '../../settings/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { alignmentsIn, fontsIn, themesIn } from '../parts/comfort-words.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Slider } from '../parts/slider.tsx';
import { Switch } from '../parts/switch.tsx';
import type { ReaderSettings } from './comfort.ts';

interface AppearanceProps {
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
}

/** How the article is set, all in one sheet; what is chosen is seen at once behind it. */
export function Appearance({ settings, onSettings }: AppearanceProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { theme, font, fontSize, width, lineSpacing, paragraphSpacing, alignment, images, links, focus, margin, speakers, cards } = settings;
  return (
    <div class="sheet appearance" role="group" aria-label={t('readerAppearance')}>
      <Choice legend={t('readerTheme')} name="theme" chosen={theme} choices={themesIn(i18n)} onChoose={(value) => onSettings({ theme: value })} />
      <Choice legend={t('readerFont')} name="font" chosen={font} choices={fontsIn(i18n)} onChoose={(value) => onSettings({ font: value })} />
      <div class="sliders">
        <Slider live label={t('readerSize')} scale={SCALES.fontSize} value={fontSize} onChange={(value) => onSettings({ fontSize: value })} />
        <Slider live label={t('readerWidth')} scale={SCALES.width} value={width} onChange={(value) => onSettings({ width: value })} />
        <Slider live label={t('readerLines')} scale={SCALES.lineSpacing} value={lineSpacing} onChange={(value) => onSettings({ lineSpacing: value })} />
        <Slider live label={t('readerParagraphs')} scale={SCALES.paragraphSpacing} value={paragraphSpacing}
          onChange={(value) => onSettings({ paragraphSpacing: value })} />
      </div>
      <Choice legend={t('readerAlignment')} name="alignment" chosen={alignment} choices={alignmentsIn(i18n)}
        onChoose={(value) => onSettings({ alignment: value })} />
      <div class="switches">
        <Switch label={t('readerFocus')} on={focus} onChange={(on) => onSettings({ focus: on })} />
        <Switch label={t('readerImages')} on={images} onChange={(on) => onSettings({ images: on })} />
        <Switch label={t('readerLinks')} on={links} onChange={(on) => onSettings({ links: on })} />
        <Switch label={t('readerMargin')} on={margin} onChange={(on) => onSettings({ margin: on })} />
        <Switch label={t('readerSpeakers')} on={speakers} onChange={(on) => onSettings({ speakers: on })} />
        <Switch label={t('readerCards')} on={cards} onChange={(on) => onSettings({ cards: on })} />
      </div>
    </div>
  );
}
