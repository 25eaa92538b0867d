import { SCALES, type Settings } from '../../settings/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { alignmentsIn, fontsIn, themesIn } from '../parts/comfort-words.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Slider } from '../parts/slider.tsx';
import { Switch } from '../parts/switch.tsx';

interface ReadingSectionProps {
  settings: Settings;
  onChoose: (changes: Partial<Settings>) => void;
}

/** How the clean page looks, and who the panel of quotations begins with. */
export function ReadingSection({ settings, onChoose }: ReadingSectionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { look, theme, font, width, fontSize, lineSpacing, paragraphSpacing, alignment, images, links, focus, margin, speakers, cards, quotes } = settings;
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('optionsReading')}</h2>
      <Choice legend={t('cleanLook')} name="look" chosen={look} choices={[['site', t('lookSite')], ['reader', t('lookReader')]]}
        onChoose={(value) => onChoose({ look: value })} />
      <Switch label={t('optionsEveryone')} on={quotes === 'everyone'} onChange={(on) => onChoose({ quotes: on ? 'everyone' : 'officials' })} />
      <h3>{t('lookReader')}</h3>
      <p class="hint">{t('optionsReaderHint')}</p>
      <Choice legend={t('readerTheme')} name="theme" chosen={theme} choices={themesIn(i18n)} onChoose={(value) => onChoose({ theme: value })} />
      <Choice legend={t('readerFont')} name="font" chosen={font} choices={fontsIn(i18n)} onChoose={(value) => onChoose({ font: value })} />
      <Slider label={t('readerSize')} scale={SCALES.fontSize} value={fontSize} onChange={(value) => onChoose({ fontSize: value })} />
      <Slider label={t('readerWidth')} scale={SCALES.width} value={width} onChange={(value) => onChoose({ width: value })} />
      <Slider label={t('readerLines')} scale={SCALES.lineSpacing} value={lineSpacing} onChange={(value) => onChoose({ lineSpacing: value })} />
      <Slider label={t('readerParagraphs')} scale={SCALES.paragraphSpacing} value={paragraphSpacing}
        onChange={(value) => onChoose({ paragraphSpacing: value })} />
      <Choice legend={t('readerAlignment')} name="alignment" chosen={alignment} choices={alignmentsIn(i18n)}
        onChoose={(value) => onChoose({ alignment: value })} />
      <Switch label={t('readerFocus')} on={focus} onChange={(on) => onChoose({ focus: on })} />
      <Switch label={t('readerImages')} on={images} onChange={(on) => onChoose({ images: on })} />
      <Switch label={t('readerLinks')} on={links} onChange={(on) => onChoose({ links: on })} />
      <Switch label={t('readerMargin')} on={margin} onChange={(on) => onChoose({ margin: on })} />
      <Switch label={t('readerSpeakers')} on={speakers} onChange={(on) => onChoose({ speakers: on })} />
      <Switch label={t('readerCards')} on={cards} onChange={(on) => onChoose({ cards: on })} />
    </section>
  );
}
