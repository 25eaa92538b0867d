import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { ask } from '../platform/bus.ts';
import { i18n } from '../platform/i18n.ts';
import { watchPage } from '../platform/page-watch.ts';
import { saveFile } from '../platform/save-file.ts';
import { settingsStore } from '../platform/storage.ts';
import { readFactCards } from '../sanctions/cards/fact-card.ts';
import { readProgrammes } from '../sanctions/programme-table.ts';
import { createPopupModel } from '../views/popup/model.ts';
import { Popup } from '../views/popup/popup.tsx';

/** `popup.html?tab=ID` stands for another tab than the one in front. */
const named = new URLSearchParams(location.search).get('tab');
const tabId = frontTab();

async function frontTab(): Promise<number> {
  if (named !== null) return Number.parseInt(named, 10);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

async function packaged(name: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(`data/${name}`))).json();
}

const model = createPopupModel({
  brief: async () => ask('brief:get', { tabId: await tabId }),
  cleanState: async () => ask('clean:get', { tabId: await tabId }),
  setClean: async (state) => ask('clean:set', { tabId: await tabId, state }),
  selection: async () => ask('selection:get', { tabId: await tabId }),
  screen: (name) => ask('name:screen', { name }),
  show: async (articleKey, span) => ask('evidence:show', { tabId: await tabId, articleKey, span }),
  programmes: async () => {
    const [table, cards] = await Promise.all([packaged('programmes.json').then(readProgrammes), packaged('cards.json').then(readFactCards)]);
    return new Map([...table].map(([key, programme]) => [key, { ...programme, card: cards.get(key) ?? null }]));
  },
  take: async ({ text, file }) => {
    if (file !== null) {
      saveFile(file.name, text, file.type);
      return true;
    }
    return navigator.clipboard.writeText(text).then(() => true, () => false);
  },
  loadSettings: () => settingsStore.load(),
  saveSettings: (changes) => settingsStore.save(changes),
});

document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;
// In a toolbar popup the page makes its own width; in a tab, and on a phone, the screen does.
document.documentElement.classList.toggle('fills-window', named !== null || screen.width < 420);
render(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />, document.body);
void model.start();
window.addEventListener('focus', () => void model.refresh());
watchPage(browser, await tabId, () => void model.refresh());
