import { messageOf } from '../../message-of.ts';
import type { Lists, ListUpdate, ListUpdateErrorCode } from '../../platform/schemas.ts';
import { loadIndex, type ListIndex } from '../../sanctions/index/load.ts';
import { newerOfBoth, ReplaceError, replaceList } from '../../sanctions/index/replace-list.ts';
import type { ListName } from '../../sanctions/listing.ts';
import { ListError } from '../../sanctions/lists/list-entry.ts';
import { PUBLISHERS } from '../../sanctions/lists/publishers.ts';
import { FetchError } from './fetch-file.ts';

/** Where an index made on this machine is kept. */
export interface IndexStore {
  get(): Promise<{ bytes: Uint8Array; version: string } | null>;
  put(kept: { bytes: Uint8Array; version: string }): Promise<void>;
}

export interface ListKeeperNeeds {
  /** The index that ships with the extension. */
  shipped(): Promise<Uint8Array>;
  /** The extension's version: a newer one may bring newer lists. */
  version: string;
  store: IndexStore;
  /** Whether the reader has allowed these hosts. */
  mayFetch(origins: readonly string[]): Promise<boolean>;
  fetchFile(url: string, onBytes: (received: number, total: number | null) => void): Promise<{ text: string; modifiedOn: string | null }>;
  /** Today, as an ISO date. */
  today(): string;
}

/** What a list is being put through. `received` and `total` are bytes. */
type ListProgress = NonNullable<Lists['progress']>;

export interface ListKeeper {
  /** The index in use: the one kept on this machine, else the one that ships. Rejects where neither can be read. */
  index(): Promise<ListIndex>;
  progress(): ListProgress | null;
  /** Fetches a list from its publisher and puts it in the place of the one at hand. After a failure everything is as it was. */
  update(list: ListName): Promise<ListUpdate>;
  /** The same with files that the reader has. */
  load(list: ListName, files: readonly string[]): Promise<ListUpdate>;
}

export function listKeeper({ shipped, version, store, mayFetch, fetchFile, today }: ListKeeperNeeds): ListKeeper {
  let loading: Promise<ListIndex> | null = null;
  let progress: ListProgress | null = null;

  async function open(): Promise<ListIndex> {
    // Both at once: an article is read meanwhile, and each answer waits for the next pause in that.
    const [own, kept] = await Promise.all([shipped(), store.get().catch(() => null)]);
    if (kept === null) return loadIndex(own);
    const index = readable(kept.bytes);
    // Written in a form that this version no longer reads: the lists that came with it are newer in any case.
    if (index === null) return loadIndex(own);
    if (kept.version === version) return index;
    const both = newerOfBoth(index, loadIndex(own));
    // What cannot be stored is made again next time.
    await store.put({ bytes: both, version }).catch(() => undefined);
    return loadIndex(both);
  }

  function index(): Promise<ListIndex> {
    loading ??= open().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  /** One at a time: two at once would each put the other's list back. */
  async function alone(first: ListProgress, work: () => Promise<ListUpdate>): Promise<ListUpdate> {
    if (progress !== null) return failure('busy', `${progress.list} is being updated.`);
    progress = first;
    try {
      return await work();
    } catch (error) {
      return failure(codeOf(error), messageOf(error));
    } finally {
      progress = null;
    }
  }

  async function replace(list: ListName, files: readonly string[], url: string, receivedOn: string): Promise<ListUpdate> {
    progress = { list, step: 'building' };
    const { publisher, licence } = PUBLISHERS[list];
    const bytes = replaceList(await index(), { list, files, publisher, url, licence, receivedOn });
    if (bytes === null) return outcome(await index(), list, false);
    const next = loadIndex(bytes);
    try {
      await store.put({ bytes, version });
    } catch (error) {
      return failure('not-stored', messageOf(error));
    }
    loading = Promise.resolve(next);
    return outcome(next, list, true);
  }

  return {
    index,
    progress: () => progress,
    update: (list) => alone({ list, step: 'fetching', received: 0, total: null }, async () => {
      const { files, origins } = PUBLISHERS[list];
      if (!await mayFetch(origins)) return failure('no-permission', origins.join(' '));
      const fetched: { text: string; modifiedOn: string | null }[] = [];
      for (const url of files) {
        fetched.push(await fetchFile(url, (received, total) => {
          progress = { list, step: 'fetching', received, total };
        }));
      }
      const receivedOn = fetched.map(({ modifiedOn }) => modifiedOn).find((date) => date !== null) ?? today();
      return replace(list, fetched.map(({ text }) => text), files[0] ?? '', receivedOn);
    }),
    load: (list, files) => alone({ list, step: 'building' }, () => replace(list, files, PUBLISHERS[list].files[0] ?? '', today())),
  };
}

function readable(bytes: Uint8Array): ListIndex | null {
  try {
    return loadIndex(bytes);
  } catch {
    return null;
  }
}

function outcome(index: ListIndex, list: ListName, changed: boolean): ListUpdate {
  const source = index.sources.find((one) => one.list === list);
  return source === undefined ? failure('failed', `The index holds no ${list} list.`) : { ok: true, changed, source };
}

function failure(code: ListUpdateErrorCode, message: string): ListUpdate {
  return { ok: false, error: { code, message } };
}

function codeOf(error: unknown): ListUpdateErrorCode {
  return error instanceof FetchError || error instanceof ListError || error instanceof ReplaceError ? error.code : 'failed';
}
