import type { ComponentChildren } from 'preact';
import type { Span } from '../../span.ts';
import type { Passage } from './evidence-of.ts';
import { useI18n } from './i18n-context.ts';

/** Scrolls the page to a span of the article and highlights it. `among`: the row that it is one of, for going on to the next. */
export type Show = (span: Span, among?: readonly Span[]) => void;

interface JumpProps {
  span: Span;
  onShow: Show;
  among?: readonly Span[];
  /** Our own words go the page's way; those of the article (the rule) their own. */
  ours?: boolean;
  children: ComponentChildren;
}

/** A button that shows in the page what its words were read from. */
export function Jump({ span, onShow, among = [], ours = false, children }: JumpProps) {
  const { t } = useI18n();
  return (
    <button type="button" class="jump" {...(!ours && { dir: 'auto' })} title={t('jumpHint')} onClick={() => onShow(span, among)}>{children}</button>
  );
}

/** A passage of the article, its reasons marked. */
export function Marked({ text, passage: { span, marks } }: { text: string; passage: Passage }) {
  const pieces: ComponentChildren[] = [];
  let at = span.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, span.end);
    if (end <= start) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at, span.end));
  return <>{pieces}</>;
}
