import { useLayoutEffect } from 'preact/hooks';
import { useI18n } from '../parts/i18n-context.ts';
import { ChevronIcon } from '../parts/icons.tsx';

interface StepperProps {
  /** From 0. */
  trail: { at: number; of: number };
  onStep: (by: 1 | -1) => void;
}

const KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** Where the reader is in a row of passages that the page shows one by one. The keys n and p do the same as the buttons. */
export function Stepper({ trail: { at, of }, onStep }: StepperProps) {
  const { t, number } = useI18n();
  // Before anything is drawn: a key pressed the moment the row is shown is heard.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches('input:not([type=checkbox], [type=radio]), select, textarea')) return;
      event.preventDefault();
      onStep(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div class="stepper" role="group" aria-label={t('stepper')}>
      <button type="button" class="back" aria-label={t('stepBack')} title={t('stepBack')} onClick={() => onStep(-1)}><ChevronIcon /><kbd aria-hidden="true">p</kbd></button>
      <output>{t('stepPlace', number(at + 1), number(of))}</output>
      <button type="button" aria-label={t('stepOn')} title={t('stepOn')} onClick={() => onStep(1)}><kbd aria-hidden="true">n</kbd><ChevronIcon /></button>
    </div>
  );
}
