import { intents } from '../background/intent.ts';
import { siteKeeper } from '../background/sites.ts';
import { browser } from '../platform/browser.ts';
import { type Asked, type Handlers, refusal } from '../platform/bus-core.ts';
import { settingsStore } from '../platform/storage.ts';
import type { Look } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';

type SiteHandlers = Pick<Handlers<'background'>, 'site:get' | 'site:intend' | 'site:set' | 'site:arrived' | 'sites:get'>;

/** The background's part in always cleaning a site: `clean` sets the look of a tab. */
export function keepSites(clean: (tabId: number, state: Look) => Promise<Asked<'page:clean'>>): SiteHandlers {
  const { scripting, permissions, tabs, runtime, storage } = browser;
  const sites = siteKeeper({
    load: () => settingsStore.load(),
    save: (changes) => settingsStore.save(changes),
    isAllowed: (pattern) => permissions.contains({ origins: [pattern] }),
    giveBack: (origins) => permissions.remove({ origins }),
    registered: () => scripting.getRegisteredContentScripts(),
    register: (script) => scripting.registerContentScripts([script]),
    unregister: (ids) => scripting.unregisterContentScripts({ ids }),
  });
  const intent = intents(storage.session);
  const bringInLine = () => void sites.bringInLine();

  runtime.onInstalled.addListener(bringInLine);
  runtime.onStartup.addListener(bringInLine);
  permissions.onRemoved.addListener(bringInLine);
  settingsStore.watch(bringInLine);
  permissions.onAdded.addListener(async ({ origins = [] }) => {
    const wanted = await intent.answered(origins);
    if (wanted === null) await sites.bringInLine();
    else if (await sites.set(wanted.site, wanted.look)) await clean(wanted.tabId, wanted.look);
  });

  return {
    'site:get': async ({ tabId }) => {
      const tab = await tabs.get(tabId).catch(() => null);
      if (tab === null) return refusal('tab-gone', 'the tab was closed');
      const site = siteOf(tab.url);
      if (site === null) return { ok: true, site: null };
      const listed = (await sites.list()).find((one) => one.site === site);
      return { ok: true, site: { site, look: listed?.look ?? null, allowed: listed?.allowed ?? false } };
    },
    'site:intend': async ({ intent: wanted }) => {
      await intent.note(wanted);
      return { ok: true };
    },
    'site:set': async ({ site, look }) => ({ ok: true, kept: await sites.set(site, look) }),
    'sites:get': async () => ({ ok: true, sites: await sites.list() }),
    'site:arrived': async (_request, { tabId, url }) => {
      const look = await sites.lookFor(url ?? undefined);
      return tabId === null || look === null ? { ok: true, state: 'off' } : clean(tabId, look);
    },
  };
}
