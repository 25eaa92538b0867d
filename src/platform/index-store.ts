/** A list index made on this machine, with the version of the extension that made it. */
export interface KeptIndex {
  bytes: Uint8Array;
  version: string;
}

const DATABASE = 'readout', SHELF = 'kept', KEY = 'list-index';

/**
 * The one thing that is too large for the browser's settings storage. Every call rejects where the browser keeps no databases
 * (some private windows) or has no room.
 */
export const indexStore = {
  async get(): Promise<KeptIndex | null> {
    const kept: unknown = await onShelf('readonly', (shelf) => shelf.get(KEY));
    return isKept(kept) ? kept : null;
  },
  async put(kept: KeptIndex): Promise<void> {
    await onShelf('readwrite', (shelf) => shelf.put(kept, KEY));
  },
  async clear(): Promise<void> {
    await onShelf('readwrite', (shelf) => shelf.delete(KEY));
  },
};

function isKept(value: unknown): value is KeptIndex {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array && 'version' in value
    && typeof value.version === 'string';
}

/** Runs one request and waits until what it did is on disk. */
async function onShelf(mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const work = database.transaction(SHELF, mode);
      const request = ask(work.objectStore(SHELF));
      work.addEventListener('complete', () => resolve(request.result));
      work.addEventListener('abort', () => reject(work.error ?? new Error('the browser broke off the transaction')));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(SHELF));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database cannot be opened')));
    request.addEventListener('blocked', () => reject(new Error('the database is held by another page')));
  });
}
