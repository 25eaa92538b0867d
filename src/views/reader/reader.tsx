import type { Article } from '../../article/article.ts';
import { bylineWords } from '../parts/byline.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { minutesOf } from '../parts/reading-time.ts';
import { Blocks } from './blocks.tsx';
import { Toolbar } from './toolbar.tsx';
import type { ReaderSettings } from './toolbar.tsx';

interface ReaderProps {
  article: Article;
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
  onLeave: () => void;
}

/** The reader look: the article set anew. It stands in a dialog that it names by the id of its headline. */
export function Reader({ article, settings, onSettings, onLeave }: ReaderProps) {
  const { theme, fontSize, width } = settings;
  return (
    <div class={`reader theme-${theme} width-${width}`} style={{ '--size': `${fontSize}px` }}>
      <Toolbar settings={settings} onSettings={onSettings} onLeave={onLeave} />
      {/* The focus starts here, so that the keyboard scrolls at once. */}
      <article tabIndex={-1} autofocus dir={article.direction} {...(article.language !== null && { lang: article.language })}>
        <Head article={article} />
        <Blocks blocks={article.blocks} />
      </article>
    </div>
  );
}

function Head({ article }: { article: Article }) {
  const { t, plural, date, language } = useI18n();
  const { title, byline, siteName, publishedAt, wordCount } = article;
  const day = publishedAt === null ? null : date(publishedAt);
  return (
    <header>
      {siteName !== null && <p class="site" dir="auto">{siteName}</p>}
      <h1 id="readout-headline">{title || t('untitled')}</h1>
      {byline !== null && <p class="byline" dir="auto">{bylineWords(byline, t)}</p>}
      <p class="facts" lang={language}>
        {day !== null && publishedAt !== null && <time dateTime={publishedAt}>{day}</time>}
        <span>{plural('readingTime', minutesOf(wordCount))}</span>
      </p>
    </header>
  );
}
