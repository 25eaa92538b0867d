import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import type { ListedSite } from '../../platform/schemas.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { createSitesModel } from './sites-model.ts';
import { SitesSection } from './sites-section.tsx';

const i18n = createI18n(localeSource('en-US'));

async function openSites(listed: ListedSite[], allows = true) {
  let sites = listed;
  let changed: () => void = () => undefined;
  const model = createSitesModel({
    sites: async () => ({ ok: true, sites }),
    allow: async (site) => {
      if (allows) sites = sites.map((one) => (one.site === site ? { ...one, allowed: true } : one));
      return allows;
    },
    set: async (site, look) => {
      sites = sites.flatMap((one) => (one.site !== site ? [one] : look === null ? [] : [{ ...one, look }]));
      return { ok: true, kept: true };
    },
    watch: (listener) => { changed = listener; },
  });
  const page = openWindow();
  await page.draw(<I18nProvider value={i18n}><SitesSection model={model} /></I18nProvider>);
  await page.act(() => model.start());
  return { ...page, take: (without: ListedSite[]) => page.act(() => { sites = without; changed(); }) };
}

const ALLOWED: ListedSite = { site: 'https://a.example', look: 'site', allowed: true };
const TAKEN_BACK: ListedSite = { site: 'https://b.example', look: 'reader', allowed: false };

test('a site is removed in one press', async () => {
  const { visible, click, find } = await openSites([ALLOWED]);
  assert.match(visible(), /a\.example/);
  await click(find('button', 'Remove a.example'));
  assert.match(visible(), /None yet/);
});

test('a site that the browser no longer allows says so, and can be allowed again', async () => {
  const { visible, click, find, document } = await openSites([TAKEN_BACK]);
  assert.match(visible(), /does not allow this site/);
  await click(find('button', 'Allow b.example'));
  assert.doesNotMatch(visible(), /does not allow this site/);
  assert.equal(document.querySelector('select')?.value, 'reader');
});

test('a refusal is said, and the site stays as it was', async () => {
  const { visible, click, find } = await openSites([TAKEN_BACK], false);
  await click(find('button', 'Allow b.example'));
  assert.match(visible(), /did not allow this site/);
  assert.match(visible(), /does not allow this site/);
});

test('what happens elsewhere is followed', async () => {
  const { visible, take } = await openSites([ALLOWED]);
  await take([{ ...ALLOWED, allowed: false }]);
  assert.match(visible(), /does not allow this site/);
});
