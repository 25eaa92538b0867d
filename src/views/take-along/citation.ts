import type { BriefArticle } from '../../facts/brief.ts';
import type { I18n } from '../../platform/translate.ts';

/** The article as a reference: 'Ana Petrov, “Old pier to close”, Coast Herald, 12 September 2023, https://…'. What is not known is left out. */
export function citationOf({ title, byline, siteName, publishedAt, url }: BriefArticle, { date }: I18n): string {
  const author = byline?.replace(/^(?:by|von|par|por|di)\s+/i, '') ?? null;
  const published = publishedAt === null ? null : date(publishedAt);
  return [author, title === '' ? null : `“${title}”`, siteName, published, url].filter((part) => part !== null && part !== '').join(', ');
}
