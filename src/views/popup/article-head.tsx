import type { BriefArticle } from '../../facts/brief.ts';
import { bylineWords } from '../parts/byline.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { minutesOf } from '../parts/reading-time.ts';

/** Title, site, byline, date and reading time. */
export function ArticleHead({ article }: { article: BriefArticle }) {
  const { t, plural, date } = useI18n();
  const { title, byline, siteName, publishedAt, wordCount } = article;
  const day = publishedAt === null ? null : date(publishedAt);
  return (
    <div class="article-head">
      <h1 dir="auto" {...(article.language !== null && { lang: article.language })}>{title || t('untitled')}</h1>
      {byline !== null && <p class="byline" dir="auto">{bylineWords(byline, t)}</p>}
      <p class="facts">
        {siteName !== null && <span class="site"><bdi>{siteName}</bdi></span>}
        {day !== null && publishedAt !== null && <time dateTime={publishedAt}>{day}</time>}
        <span>{plural('readingTime', minutesOf(wordCount))}</span>
      </p>
    </div>
  );
}
