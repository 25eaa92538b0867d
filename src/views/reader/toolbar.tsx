import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { SCALES } from '../../settings/settings.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { CloseIcon, ListIcon, PrintIcon, SaveIcon, SpeakIcon } from '../parts/icons.tsx';
import { Appearance } from './appearance.tsx';
import type { ReaderSettings } from './comfort.ts';
import { Contents, contentsOf } from './contents.tsx';
import { Progress } from './progress.tsx';

interface ToolbarProps {
  article: Article;
  /** The element that shows it. */
  shown: RefObject<HTMLElement | null>;
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
  onLeave: () => void;
  onPrint: () => void;
  onSave: () => void;
  /** Begins to read aloud, or ends it. */
  onListen: () => void;
  listening: boolean;
  /** A further line of controls. */
  children: ComponentChildren;
}

/** How much larger or smaller one press makes the type, in CSS pixels. */
const STEP = 2;

/** Everything that the reader look can do, in a bar that stays at the top; sheets open below it. */
export function Toolbar({ article, shown, settings, onSettings, onLeave, onPrint, onSave, onListen, listening, children }: ToolbarProps) {
  const { t, number, language, direction } = useI18n();
  const [open, setOpen] = useState<'contents' | 'appearance' | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { fontSize } = settings;
  const { least, most } = SCALES.fontSize;
  const headings = contentsOf(article);
  const resize = (by: number) => onSettings({ fontSize: Math.min(most, Math.max(least, fontSize + by)) });
  const toggle = (sheet: 'contents' | 'appearance') => setOpen(open === sheet ? null : sheet);

  /** Escape closes what is open here first, and hands the focus back; the next one leaves clean mode. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || open === null) return;
    event.preventDefault();
    event.stopPropagation();
    bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
  }

  return (
    <div class="bar" lang={language} dir={direction} ref={bar} onKeyDown={onKeyDown}>
      <div class="toolbar" role="group" aria-label={t('readerControls')}>
        <button type="button" class="leave" title={t('readerLeave')} onClick={onLeave}><CloseIcon /><span>{t('readerLeave')}</span></button>
        <Progress article={shown} wordCount={article.wordCount} />
        {headings.length > 0 && (
          <button type="button" class="named" aria-expanded={open === 'contents'} title={t('readerContents')} onClick={() => toggle('contents')}>
            <ListIcon /><span>{t('readerContents')}</span>
          </button>
        )}
        <button type="button" class="named" aria-pressed={listening} title={t('readAloud')} onClick={onListen}><SpeakIcon /><span>{t('readAloud')}</span></button>
        <button type="button" title={t('readerPrint')} aria-label={t('readerPrint')} onClick={onPrint}><PrintIcon /></button>
        <button type="button" title={t('takeSavePage')} aria-label={t('takeSavePage')} onClick={onSave}><SaveIcon /></button>
        <div class="size" role="group" aria-label={t('readerSize')}>
          <button type="button" aria-label={t('readerSmaller')} disabled={fontSize <= least} onClick={() => resize(-STEP)}>
            <span class="small" aria-hidden="true">A</span>
          </button>
          <output>{number(fontSize)}</output>
          <button type="button" aria-label={t('readerLarger')} disabled={fontSize >= most} onClick={() => resize(STEP)}>
            <span class="large" aria-hidden="true">A</span>
          </button>
        </div>
        <button type="button" class="named" aria-expanded={open === 'appearance'} title={t('readerAppearance')} onClick={() => toggle('appearance')}>
          <span class="letters" aria-hidden="true">Aa</span><span>{t('readerAppearance')}</span>
        </button>
      </div>
      {open === 'contents' && <Contents headings={headings} article={shown} direction={article.direction} onDone={() => setOpen(null)} />}
      {open === 'appearance' && <Appearance settings={settings} onSettings={onSettings} />}
      {children}
    </div>
  );
}
