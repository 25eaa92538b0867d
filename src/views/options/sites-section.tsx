import { useEffect, useState } from 'preact/hooks';
import type { ListedSite } from '../../platform/schemas.ts';
import { hostOf } from '../../settings/sites.ts';
import { useI18n } from '../parts/i18n-context.ts';
import type { SitesModel } from './sites-model.ts';

/** The one place where the reader sees every site that is always cleaned, and takes it back. */
export function SitesSection({ model }: { model: SitesModel }) {
  const { t } = useI18n();
  const [{ sites, notice }, setState] = useState(model.state);
  useEffect(() => {
    setState(model.state);
    return model.subscribe(() => setState(model.state));
  }, [model]);
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{t('optionsSites')}</h2>
      <p class="hint">{t('optionsSitesHint')}</p>
      {sites === 'failed' && <p role="alert">{t('sitesFailed')}</p>}
      {Array.isArray(sites) && sites.length === 0 && <p>{t('sitesNone')}</p>}
      {Array.isArray(sites) && sites.length > 0 && <ul class="sites">{sites.map((site) => <SiteItem key={site.site} listed={site} model={model} />)}</ul>}
      <p role="status">{notice !== null && t(notice)}</p>
    </section>
  );
}

function SiteItem({ listed: { site, look, allowed }, model }: { listed: ListedSite; model: SitesModel }) {
  const { t } = useI18n();
  const host = hostOf(site);
  return (
    <li>
      <h3><bdi>{host}</bdi></h3>
      {!allowed && <p class="bad">{t('siteNotAllowed')}</p>}
      <div class="actions">
        {allowed && (
          <select value={look} aria-label={t('siteLookOf', host)}
            onChange={({ currentTarget }) => void model.choose(site, currentTarget.value === 'reader' ? 'reader' : 'site')}>
            <option value="site">{t('lookSite')}</option>
            <option value="reader">{t('lookReader')}</option>
          </select>
        )}
        {!allowed && <button type="button" aria-label={t('siteAllowOf', host)} onClick={() => void model.allow(site, look)}>{t('siteAllow')}</button>}
        <button type="button" aria-label={t('siteRemoveOf', host)} onClick={() => void model.remove(site)}>{t('siteRemove')}</button>
      </div>
    </li>
  );
}
