import type { I18n } from '../../platform/translate.ts';

/** A place to try Readout on: the demonstration article, and room for the panels beside it. */
export function TryPage({ i18n: { t } }: { i18n: I18n }) {
  return (
    <>
      <section class="article" aria-label={t('tryArticle')}>
        <p>{t('tryHint')}</p>
        <iframe src="demo/index.html" title={t('tryArticle')} />
      </section>
      <div class="beside" />
    </>
  );
}
