import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { ask } from '../platform/bus.ts';
import type { Asked } from '../platform/bus-core.ts';
import { handedName } from '../platform/handed-name.ts';
import { i18n } from '../platform/i18n.ts';
import { settingsStore } from '../platform/storage.ts';
import { patternOf } from '../settings/sites.ts';
import { createPopupModel, type PopupModel, type PopupServices } from '../views/popup/model.ts';
import { Popup } from '../views/popup/popup.tsx';
import { programmes, take } from './context-services.ts';

/** The article as one HTML file; null where the page does not give it. */
const pageIn = (reply: Asked<'article:file'>) => ('html' in reply ? reply.html : null);

/** Fills the page with the panels, for the tab that is meant when they ask; what popup and side panel have in common. */
export function drawContext(meant: () => Promise<number | null>, stayBeside: PopupServices['stayBeside']): PopupModel {
  const tab = async () => ({ tabId: await meant() ?? browser.tabs.TAB_ID_NONE });
  const model = createPopupModel({
    brief: async () => ask('brief:get', await tab()),
    cleanState: async () => ask('clean:get', await tab()),
    setClean: async (state) => ask('clean:set', { ...await tab(), state }),
    selection: async () => ask('selection:get', await tab()),
    nameToLookUp: () => handedName(browser.storage.session).take(),
    screen: (name) => ask('name:screen', { name }),
    show: async (articleKey, span, among) => ask('evidence:show', { ...await tab(), articleKey, span, among: [...among] }),
    step: async (articleKey, by) => ask('evidence:step', { ...await tab(), articleKey, by }),
    programmes,
    take: (parcel) => take(parcel, async () => pageIn(await ask('article:file', await tab()))),
    loadSettings: () => settingsStore.load(),
    saveSettings: (changes) => settingsStore.save(changes),
    site: async () => ask('site:get', await tab()),
    allowSite: (site, look) => {
      const asked = browser.permissions.request({ origins: [patternOf(site)] });
      void tab().then(({ tabId }) => ask('site:intend', { intent: { tabId, site, look } }));
      return asked.catch(() => false).then(async (allowed) => {
        await ask('site:intend', { intent: null });
        return allowed;
      });
    },
    setSite: (site, look) => ask('site:set', { site, look }),
    stayBeside,
  });
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.direction;
  render(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />, document.body);
  void model.start();
  window.addEventListener('focus', () => void model.refresh());
  return model;
}
