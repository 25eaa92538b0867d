import type { Asked } from '../../platform/bus-core.ts';
import type { Lists, ListUpdate } from '../../platform/schemas.ts';
import type { SaveOutcome } from '../../platform/settings-store.ts';
import type { MenuSwitch } from '../../platform/selection-menu.ts';
import type { MessageKey } from '../../platform/translate.ts';
import type { ListName } from '../../sanctions/listing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../settings/settings-file.ts';
import { createStore, type Watched } from '../parts/store.ts';

/** What the options page needs of the world. */
export interface OptionsServices {
  loadSettings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<SaveOutcome>;
  /** Calls back whenever another page or machine changed a setting. Returns its end. */
  watchSettings(listener: (settings: Settings) => void): () => void;
  lists(): Promise<Asked<'lists:get'>>;
  /** Asks the reader to allow the list's publisher. To be called in the click itself: browsers ask for nothing later. */
  allowPublisher(list: ListName): Promise<boolean>;
  updateList(list: ListName): Promise<Asked<'lists:update'>>;
  loadList(list: ListName, files: readonly string[]): Promise<Asked<'lists:load'>>;
  /** The item of the context menu that looks up selected words; null where the browser cannot be asked for it. */
  lookUpMenu: MenuSwitch | null;
  /** Offers the reader a file to keep. */
  saveFile(name: string, text: string): void;
  /** Calls back again and again until the returned function is called. */
  everySoOften(call: () => void): () => void;
}

export interface OptionsState {
  settings: Settings;
  lists: Lists | 'loading' | 'failed';
  /** How the last update of each list ended, until the next one begins. */
  updates: ReadonlyMap<ListName, ListUpdate>;
  /**
   * Whether selected words can be looked up from the context menu, and whether the reader's wish was refused; null where the browser cannot be asked for it.
   */
  lookUpMenu: { on: boolean; refused: boolean } | null;
  /** What became of the last thing done to the settings; `names` are settings that could not be read. */
  notice: { words: MessageKey; names?: string[] } | null;
}

export interface OptionsModel extends Watched<OptionsState> {
  start(): Promise<void>;
  choose(changes: Partial<Settings>): Promise<void>;
  update(list: ListName): Promise<void>;
  /** To be called in the click itself. */
  switchLookUpMenu(on: boolean): Promise<void>;
  /** `files` resolve to their text; rejects where one cannot be read. */
  load(list: ListName, files: Promise<string[]>): Promise<void>;
  exportSettings(): void;
  importSettings(file: Promise<string>): Promise<void>;
  reset(): Promise<void>;
}

/** The options page's state and what the reader can do to it. */
export function createOptionsModel(services: OptionsServices): OptionsModel {
  const store = createStore<OptionsState>({ settings: DEFAULT_SETTINGS, lists: 'loading', updates: new Map(), lookUpMenu: null, notice: null });
  const { change } = store;

  async function readLists() {
    const reply = await services.lists();
    change({ lists: 'lists' in reply ? { lists: reply.lists, progress: reply.progress } : 'failed' });
  }

  async function readLookUpMenu(menu: MenuSwitch, refused: boolean) {
    change({ lookUpMenu: { on: await menu.isOn().catch(() => false), refused } });
  }

  async function save(changes: Partial<Settings>, done: OptionsState['notice']) {
    change({ settings: { ...store.state.settings, ...changes }, notice: null });
    const outcome = await services.saveSettings(changes);
    change({ notice: outcome.ok ? done : { words: 'settingNotSaved' } });
  }

  /** Runs one update, and shows how far it is while it runs. */
  async function running(list: ListName, work: () => Promise<Asked<'lists:update'>>) {
    const updates = new Map(store.state.updates);
    updates.delete(list);
    change({ updates });
    const stop = services.everySoOften(() => void readLists());
    const reply = await work();
    stop();
    const outcome: ListUpdate = 'update' in reply ? reply.update : { ok: false, error: { code: 'failed', message: reply.error.message } };
    change({ updates: new Map(store.state.updates).set(list, outcome) });
    await readLists();
  }

  return {
    get state() { return store.state; },
    subscribe: store.subscribe,
    async start() {
      services.watchSettings((settings) => change({ settings }));
      change({ settings: await services.loadSettings() });
      const { lookUpMenu } = services;
      if (lookUpMenu !== null) {
        lookUpMenu.watch(() => void readLookUpMenu(lookUpMenu, false));
        await readLookUpMenu(lookUpMenu, false);
      }
      await readLists();
    },
    choose: (changes) => save(changes, null),
    async update(list) {
      const allowed = await services.allowPublisher(list);
      if (!allowed) {
        change({ updates: new Map(store.state.updates).set(list, { ok: false, error: { code: 'no-permission', message: '' } }) });
        return;
      }
      await running(list, () => services.updateList(list));
    },
    async switchLookUpMenu(on) {
      const { lookUpMenu } = services;
      if (lookUpMenu !== null) await readLookUpMenu(lookUpMenu, !await lookUpMenu.set(on).catch(() => false));
    },
    async load(list, files) {
      await running(list, async () => {
        const read = await files.catch(() => null);
        return read === null ? { ok: true, update: { ok: false, error: { code: 'failed', message: 'unreadable' } } } : services.loadList(list, read);
      });
    },
    exportSettings() {
      services.saveFile('readout-settings.json', writeSettingsFile(store.state.settings));
    },
    async importSettings(file) {
      const text = await file.catch(() => '');
      const read = readSettingsFile(text);
      if (!read.ok) {
        change({ notice: { words: read.code === 'newer' ? 'importNewer' : 'importNotSettings' } });
        return;
      }
      const { changes, unread } = read;
      await save(changes, unread.length === 0 ? { words: 'importDone' } : { words: 'importDoneExcept', names: unread });
    },
    reset: () => save(DEFAULT_SETTINGS, { words: 'resetDone' }),
  };
}
