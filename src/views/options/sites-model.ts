import type { Asked } from '../../platform/bus-core.ts';
import type { ListedSite } from '../../platform/schemas.ts';
import type { MessageKey } from '../../platform/translate.ts';
import type { Look } from '../../settings/settings.ts';
import { createStore, type Watched } from '../parts/store.ts';

/** What the list of sites needs of the world. */
export interface SitesServices {
  sites(): Promise<Asked<'sites:get'>>;
  /** Asks the reader to allow a site. To be called in the click itself. */
  allow(site: string): Promise<boolean>;
  set(site: string, look: Look | null): Promise<Asked<'site:set'>>;
  /** Calls back whenever the list, or what the browser allows, may have changed. */
  watch(listener: () => void): void;
}

export interface SitesState {
  sites: ListedSite[] | 'loading' | 'failed';
  notice: MessageKey | null;
}

export interface SitesModel extends Watched<SitesState> {
  start(): Promise<void>;
  choose(site: string, look: Look): Promise<void>;
  remove(site: string): Promise<void>;
  allow(site: string, look: Look): Promise<void>;
}

/** The sites that are always cleaned, as the settings page shows them. */
export function createSitesModel(services: SitesServices): SitesModel {
  const store = createStore<SitesState>({ sites: 'loading', notice: null });
  const { change } = store;

  async function read() {
    const reply = await services.sites();
    change({ sites: 'sites' in reply ? reply.sites : 'failed' });
  }

  async function set(site: string, look: Look | null) {
    const reply = await services.set(site, look);
    change({ notice: 'kept' in reply && reply.kept ? null : 'siteRefused' });
    await read();
  }

  return {
    get state() { return store.state; },
    subscribe: store.subscribe,
    async start() {
      services.watch(() => void read());
      await read();
    },
    choose: set,
    remove: (site) => set(site, null),
    async allow(site, look) {
      if (await services.allow(site).catch(() => false)) await set(site, look);
      else change({ notice: 'siteRefused' });
    },
  };
}
