/** What the context menu is reached by. `contextMenus` is there only while the reader allows it; Firefox cannot be asked for it. */
export interface MenuApi {
  contextMenus?: {
    create(item: { id: string; title: string; contexts: ['selection'] }): unknown;
    removeAll(): Promise<void>;
    onClicked: { addListener(listener: (info: MenuClick, tab?: { windowId?: number | undefined }) => void): void };
  } | undefined;
  permissions: {
    contains(wanted: { permissions: 'contextMenus'[] }): Promise<boolean>;
    request(wanted: { permissions: 'contextMenus'[] }): Promise<boolean>;
    remove(wanted: { permissions: 'contextMenus'[] }): Promise<boolean>;
    onAdded: { addListener(listener: () => void): void };
    onRemoved: { addListener(listener: () => void): void };
  };
  runtime: {
    getManifest(): { optional_permissions?: readonly string[] | undefined };
    onInstalled: { addListener(listener: () => void): void };
    onStartup: { addListener(listener: () => void): void };
  };
}

interface MenuClick { menuItemId: string | number; selectionText?: string | undefined }

const ITEM = 'look-up';
const WANTED: { permissions: 'contextMenus'[] } = { permissions: ['contextMenus'] };

/**
 * The background's part: one item for selected words while the reader allows it. To be
 * called at once when the background starts, so that the click that wakes it is heard.
 */
export function keepSelectionMenu(api: MenuApi, title: string, onWords: (words: string, windowId: number | null) => void): void {
  let heard = false;

  function listen() {
    if (heard || api.contextMenus === undefined) return;
    heard = true;
    api.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
      if (menuItemId === ITEM) onWords(selectionText, tab?.windowId ?? null);
    });
  }

  // Made anew each time: browsers keep the items of the last session, and an update may have other words.
  let made = Promise.resolve();
  const make = () => {
    listen();
    made = made.then(async () => {
      await api.contextMenus?.removeAll();
      api.contextMenus?.create({ id: ITEM, title, contexts: ['selection'] });
    }).catch(() => undefined);
  };

  listen();
  api.runtime.onInstalled.addListener(make);
  api.runtime.onStartup.addListener(make);
  api.permissions.onAdded.addListener(make);
}

/** The settings page's part: the permission is the switch, so nothing else is stored. */
export interface MenuSwitch {
  isOn(): Promise<boolean>;
  /** False where it stayed as it was. Switching on is to be called in the click itself: browsers ask for nothing later. */
  set(on: boolean): Promise<boolean>;
  watch(listener: () => void): void;
}

/** Null where the browser's manifest may not ask for the menu. */
export function menuSwitch(api: MenuApi): MenuSwitch | null {
  if (api.runtime.getManifest().optional_permissions?.includes('contextMenus') !== true) return null;
  return {
    isOn: () => api.permissions.contains(WANTED),
    async set(on) {
      if (on) return api.permissions.request(WANTED);
      // First the item: without the permission nobody could take it away.
      await api.contextMenus?.removeAll();
      return api.permissions.remove(WANTED);
    },
    watch(listener) {
      api.permissions.onAdded.addListener(listener);
      api.permissions.onRemoved.addListener(listener);
    },
  };
}
