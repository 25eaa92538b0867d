import { messageOf } from '../message-of.ts';
import { migrated } from '../settings/migrations.ts';
import { DEFAULT_SETTINGS, type Settings, validSettings } from '../settings/settings.ts';

/** One storage area of the browser, as far as it is used. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** `onChanged` of the browser's storage, as far as it is used. */
export interface StorageChanges {
  addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
  removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
}

/** Where a choice was written. `not-saved`: nowhere; it holds until this page or worker ends, and goes out with the next save. */
export type SaveOutcome =
  | { ok: true; area: 'sync' | 'local' }
  | { ok: false; error: { code: 'not-saved'; message: string } };

export interface SettingsStore {
  /** Never fails: what cannot be read is its default. */
  load(): Promise<Settings>;
  /** Changes the given settings and no others. Saves run one after the other, in the order they were asked for. */
  save(changes: Partial<Settings>): Promise<SaveOutcome>;
  /** Calls `listener` with the settings whenever any page of the extension, or another machine, has changed them. Returns its end. */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Each setting has an item of its own, so that two pages that change different ones at once do not undo each other. */
const PREFIX = 'settings.';

/**
 * Settings in `sync`, and in `local` where sync refuses (quota, policy, no account). A value in `local` is therefore
 * always the later one: it wins when read, and moves to `sync` with the next save that gets through.
 */
export function createSettingsStore(sync: StorageArea, local: StorageArea, changes: StorageChanges): SettingsStore {
  /** Changes that could be written to neither area. */
  let unsaved: Partial<Settings> = {};
  let last: Promise<unknown> = Promise.resolve();

  async function write(wanted: Partial<Settings>): Promise<SaveOutcome> {
    const waiting = { ...unsaved, ...wanted };
    const [synced, held] = await Promise.all([readOrNothing(sync), readOrNothing(local)]);
    try {
      await sync.set(itemsOf({ ...behind(synced), ...withoutVersion(migrated(held)), ...waiting, version: versionFor(synced) }));
      if (Object.keys(held).length > 0) await local.remove(Object.keys(itemsOf(held)));
      unsaved = {};
      return { ok: true, area: 'sync' };
    } catch (syncFailure) {
      try {
        await local.set(itemsOf({ ...withoutVersion(migrated(held)), ...waiting, version: versionFor(held) }));
        unsaved = {};
        return { ok: true, area: 'local' };
      } catch (localFailure) {
        unsaved = waiting;
        return { ok: false, error: { code: 'not-saved', message: `sync: ${messageOf(syncFailure)}; local: ${messageOf(localFailure)}` } };
      }
    }
  }

  async function load(): Promise<Settings> {
    const [synced, held] = await Promise.all([readOrNothing(sync), readOrNothing(local)]);
    return validSettings({ ...migrated(synced), ...migrated(held), ...unsaved });
  }

  return {
    load,
    save(wanted) {
      const turn = last.then(() => write(wanted));
      last = turn;
      return turn;
    },
    watch(listener) {
      const onChange = (changed: Record<string, unknown>) => {
        if (Object.keys(changed).some((key) => key.startsWith(PREFIX))) void load().then(listener);
      };
      changes.addListener(onChange);
      return () => changes.removeListener(onChange);
    },
  };
}

/** What is to be written anew in sync: everything, brought up to date, where an earlier version of Readout stored it. */
function behind(synced: Record<string, unknown>): Record<string, unknown> {
  const { version } = synced;
  const isOlder = typeof version === 'number' && version < DEFAULT_SETTINGS.version;
  return isOlder ? validSettings(migrated(synced)) : {};
}

/** What a later version of Readout stored stays its own, as on another machine that is up to date already: our choices are put among it. */
function versionFor({ version }: Record<string, unknown>): number {
  return typeof version === 'number' && version > DEFAULT_SETTINGS.version ? version : DEFAULT_SETTINGS.version;
}

function withoutVersion(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'version'));
}

function itemsOf(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [PREFIX + name, value]));
}

async function readArea(area: StorageArea): Promise<Record<string, unknown>> {
  const items = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(items.map(([key, value]) => [key.slice(PREFIX.length), value]));
}

async function readOrNothing(area: StorageArea): Promise<Record<string, unknown>> {
  try {
    return await readArea(area);
  } catch {
    // An area that cannot be read holds nothing we know of: the defaults stand in.
    return {};
  }
}
