import { render } from 'preact';
import { decodeList } from '../background/lists/fetch-file.ts';
import { browser, menuApi } from '../platform/browser.ts';
import { ask } from '../platform/bus.ts';
import { i18n } from '../platform/i18n.ts';
import { saveFile } from '../platform/save-file.ts';
import { menuSwitch } from '../platform/selection-menu.ts';
import { settingsStore } from '../platform/storage.ts';
import { patternOf } from '../settings/sites.ts';
import { PUBLISHERS } from '../sanctions/lists/publishers.ts';
import { createOptionsModel } from '../views/options/model.ts';
import { Options } from '../views/options/options.tsx';
import { browserMouth } from '../views/reader/mouth.ts';
import { createSitesModel } from '../views/options/sites-model.ts';

/** Milliseconds between two looks at how far an update is. */
const LOOK_EVERY = 300;

const model = createOptionsModel({
  loadSettings: () => settingsStore.load(),
  saveSettings: (changes) => settingsStore.save(changes),
  watchSettings: (listener) => settingsStore.watch(listener),
  lists: () => ask('lists:get', {}),
  allowPublisher: (list) => browser.permissions.request({ origins: [...PUBLISHERS[list].origins] }),
  updateList: (list) => ask('lists:update', { list }),
  loadList: (list, files) => ask('lists:load', { list, files: [...files] }),
  lookUpMenu: menuSwitch(menuApi()),
  saveFile: (name, text) => saveFile(name, text, 'application/json'),
  everySoOften: (call) => {
    const timer = setInterval(call, LOOK_EVERY);
    return () => clearInterval(timer);
  },
});

const sites = createSitesModel({
  sites: () => ask('sites:get', {}),
  allow: (site) => browser.permissions.request({ origins: [patternOf(site)] }),
  set: (site, look) => ask('site:set', { site, look }),
  watch: (listener) => {
    settingsStore.watch(listener);
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
  },
});

document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;
document.title = i18n.t('optionsTitle');
const commands = await browser.commands.getAll();
const keysOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut || null;
const browserName = browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome';

async function changeKeys(): Promise<void> {
  if (browserName === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

render(
  <Options
    model={model} sites={sites} i18n={i18n} browserName={browserName}
    shortcuts={{ open: keysOf('_execute_action'), clean: keysOf('toggle-clean') }}
    changeKeys={() => void changeKeys()} mouth={browserMouth()}
    readFile={async (file) => decodeList(new Uint8Array(await file.arrayBuffer()))}
  />,
  document.body,
);
void model.start();
void sites.start();
