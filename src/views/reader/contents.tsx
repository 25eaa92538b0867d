import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Block } from '../../article/article.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { scrollBehavior } from './comfort.ts';

export interface Heading {
  level: number;
  words: string;
  /** Where it begins in `article.text`, by which its element is known. */
  start: number;
}

/** With fewer headings an article needs no table of them. */
const ENOUGH = 3;

/** The headings of an article; empty where there are too few for a table of contents. */
export function contentsOf({ blocks, text }: Pick<Article, 'blocks' | 'text'>): Heading[] {
  const found = headingsIn(blocks, text);
  return found.length < ENOUGH ? [] : found;
}

/** A quotation's own headings are those of another text. */
function headingsIn(blocks: readonly Block[], text: string): Heading[] {
  return blocks.flatMap((block): Heading[] => {
    if (block.kind === 'details') return headingsIn(block.blocks, text);
    if (block.kind !== 'heading') return [];
    return [{ level: block.level, words: text.slice(block.span.start, block.span.end).replace(/\s+/g, ' '), start: block.span.start }];
  });
}

interface ContentsProps {
  headings: readonly Heading[];
  article: RefObject<HTMLElement | null>;
  direction: 'ltr' | 'rtl';
  onDone: () => void;
}

/** The table of contents; the section that is being read is marked in it. */
export function Contents({ headings, article, direction, onDone }: ContentsProps) {
  const { t } = useI18n();
  const list = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const elementOf = ({ start }: Heading) => article.current?.querySelector<HTMLElement>(`[data-block="${start}"]`) ?? null;
  const top = Math.min(...headings.map(({ level }) => level));

  useEffect(() => {
    const edge = (list.current?.getBoundingClientRect().top ?? 0) + 16;
    setCurrent(headings.findLast((heading) => (elementOf(heading)?.getBoundingClientRect().top ?? Infinity) <= edge)?.start ?? null);
  }, [headings]);

  function goTo(heading: Heading) {
    const element = elementOf(heading);
    if (element === null) return;
    // The keyboard goes on from there.
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
    onDone();
  }

  return (
    <nav class="sheet contents" aria-label={t('readerContents')} ref={list}>
      <ol>
        {headings.map((heading) => (
          <li key={heading.start} style={{ '--depth': heading.level - top }}>
            <button type="button" dir={direction} {...(heading.start === current && { 'aria-current': 'location' })}
              onClick={() => goTo(heading)}>{heading.words}</button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
