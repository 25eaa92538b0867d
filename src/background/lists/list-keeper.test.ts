import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { buildIndex } from '../../sanctions/index/build.ts';
import { loadIndex, type ListIndex } from '../../sanctions/index/load.ts';
import type { ListEntry } from '../../sanctions/lists/list-entry.ts';
import { fetchFile } from './fetch-file.ts';
import { listKeeper, type IndexStore, type ListKeeperNeeds } from './list-keeper.ts';

const entry = (list: ListEntry['list'], name: string): ListEntry => ({
  list, entry: name, kind: 'person', names: [{ text: name, quality: 'primary' }], programmes: [], listedOn: null, countries: [], positions: [], births: [], remarks: null,
});
const indexOf = (date: string, ...names: string[]) => buildIndex([entry('CA', 'Olga Probova'), ...names.map((name) => entry('UN', name))], [
  { list: 'CA', publisher: 'Test', url: 'https://example.org/ca', date: '2030-01-01', licence: 'none' },
  { list: 'UN', publisher: 'Test', url: 'https://example.org/un', date, licence: 'none' },
]);
const SHIPPED = indexOf('2030-01-01', 'Ivan Testov', 'Pavel Vzorin', 'Igor Primerov', 'Boris Novin');
const un = (date: string, ...names: string[]) => `<CONSOLIDATED_LIST dateGenerated="${date}T00:00:00Z"><INDIVIDUALS>${names.map((name) => `<INDIVIDUAL><FIRST_NAME>${name}</FIRST_NAME><REFERENCE_NUMBER>${name}</REFERENCE_NUMBER></INDIVIDUAL>`).join('')}</INDIVIDUALS></CONSOLIDATED_LIST>`;
const NEW = un('2031-01-01', 'Ivan Testov', 'Pavel Vzorin', 'Igor Primerov', 'Semyon Starin', 'Oleg Svezhin');

/** What the publisher answers, for each test to choose. */
let answer: (response: ServerResponse) => void = () => undefined;
const server = createServer((_request, response) => answer(response));
let address = '';
before(async () => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const place = server.address();
  address = typeof place === 'object' && place !== null ? `http://127.0.0.1:${place.port}/` : '';
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** With patience for a machine under load, unless a test is about silence. */
const fetching = (silence: number): ListKeeperNeeds['fetchFile'] => (_url, onBytes) => fetchFile(address, { limits: { bytes: 100_000, silence }, onBytes });

function keeperWith(changes: Partial<ListKeeperNeeds> = {}) {
  const kept: { bytes: Uint8Array; version: string }[] = [];
  const store: IndexStore = {
    get: async () => kept.at(-1) ?? null,
    put: async (what) => { kept.push(what); },
  };
  const keeper = listKeeper({
    shipped: async () => SHIPPED, version: '1.0.0', store, mayFetch: async () => true, today: () => '2031-05-06',
    fetchFile: fetching(20_000), ...changes,
  });
  return { keeper, store, kept };
}
const summary = (index: ListIndex) => index.sources.map(({ list, date, entries }) => `${list} ${date} ${entries}`);

/** What an update ended in; and that after a failure the lists are those from before. */
async function updateEnds(changes: Partial<ListKeeperNeeds> = {}): Promise<string> {
  const { keeper } = keeperWith(changes);
  const outcome = await keeper.update('UN');
  if (outcome.ok) return outcome.changed ? 'changed' : 'same';
  assert.deepEqual(summary(await keeper.index()), ['CA 2030-01-01 1', 'UN 2030-01-01 4']);
  assert.equal(keeper.progress(), null);
  assert.ok(outcome.error.message.length > 3);
  return outcome.error.code;
}

test('a good file from the publisher is in use at once, and after the next start', async () => {
  answer = (response) => response.end(NEW);
  const { keeper, store } = keeperWith();
  const outcome = await keeper.update('UN');
  assert.deepEqual(outcome.ok && [outcome.changed, outcome.source.date, outcome.source.entries, outcome.source.publisher], [true, '2031-01-01', 5, 'United Nations Security Council']);
  assert.match(outcome.ok ? outcome.source.url : '', /^https:\/\/\S+\.un\.org\//);
  assert.deepEqual(summary(await keeper.index()), ['CA 2030-01-01 1', 'UN 2031-01-01 5']);
  assert.deepEqual(summary(await keeperWith({ store }).keeper.index()), ['CA 2030-01-01 1', 'UN 2031-01-01 5']);
});

test('a list that bears no date of its own has that of its file, or else that of the day', async () => {
  const canada = '<data-set><record><Country>Russia</Country><LastName>Novina</LastName><Item>1</Item></record></data-set>';
  const dateOf = async (modified: string | null) => {
    answer = (response) => {
      if (modified !== null) response.setHeader('last-modified', modified);
      response.end(canada);
    };
    const outcome = await keeperWith().keeper.update('CA');
    return outcome.ok ? outcome.source.date : outcome.error.code;
  };
  assert.equal(await dateOf('Sat, 03 May 2031 08:00:00 GMT'), '2031-05-03');
  assert.equal(await dateOf(null), '2031-05-06');
});

test('the reader sees how far it is', async () => {
  answer = (response) => {
    response.setHeader('content-length', NEW.length);
    response.write(NEW.slice(0, 100), () => setTimeout(() => response.end(NEW.slice(100)), 60));
  };
  const { keeper } = keeperWith();
  const seen: unknown[] = [];
  const done = keeper.update('UN');
  for (let look = 0; look < 40; look++) {
    const now = keeper.progress();
    if (now !== null) seen.push(now.step === 'fetching' ? [now.received, now.total] : now.step);
    await new Promise((resolve) => { setTimeout(resolve, 3); });
  }
  assert.equal((await done).ok, true);
  assert.deepEqual(seen.find((at) => Array.isArray(at) && at[0] === 100), [100, NEW.length]);
  assert.equal(keeper.progress(), null);
});

test('whatever else a publisher answers, the list at hand stays and the reader is told why', async () => {
  const cases: [string, (response: ServerResponse) => void][] = [
    ['truncated', (response) => response.end(NEW.slice(0, -80))],
    ['empty', (response) => response.end()],
    ['not-this-format', (response) => response.end('<!DOCTYPE html><html><body>We are working on it</body></html>')],
    ['older', (response) => response.end(un('2029-01-01', 'A', 'B', 'C', 'D', 'E'))],
    ['fewer-entries', (response) => response.end(un('2031-01-01', 'Ivan Testov', 'Pavel Vzorin', 'Igor Primerov'))],
    ['same', (response) => response.end(un('2030-01-01', 'Ivan Testov', 'Pavel Vzorin', 'Igor Primerov', 'Boris Novin'))],
    ['too-large', (response) => response.end('x'.repeat(200_000))],
    ['refused', (response) => { response.statusCode = 503; response.end('busy'); }],
    ['too-slow', (response) => { response.write(NEW.slice(0, 50)); }],
    ['interrupted', (response) => { response.setHeader('content-length', NEW.length); response.write(NEW.slice(0, 50), () => response.destroy()); }],
    ['unreachable', (response) => response.destroy()],
  ];
  for (const [expected, how] of cases) {
    answer = how;
    assert.equal(await updateEnds(expected === 'too-slow' ? { fetchFile: fetching(200) } : {}), expected);
  }
});

test('nothing is fetched from a publisher that the reader has not allowed', async () => {
  let asked = 0;
  answer = (response) => { asked += 1; response.end(NEW); };
  assert.equal(await updateEnds({ mayFetch: async () => false }), 'no-permission');
  assert.equal(asked, 0);
});

test('a list that cannot be stored is not put in use', async () => {
  answer = (response) => response.end(NEW);
  assert.equal(await updateEnds({ store: { get: async () => null, put: () => Promise.reject(new Error('the disk is full')) } }), 'not-stored');
});

test('one update runs at a time', async () => {
  answer = (response) => setTimeout(() => response.end(NEW), 50);
  const { keeper } = keeperWith();
  const first = keeper.update('UN');
  const second = await keeper.load('UN', [NEW]);
  assert.deepEqual([second.ok ? 'changed' : second.error.code, (await first).ok], ['busy', true]);
});

test('a file from disk is checked like a fetched one', async () => {
  const { keeper } = keeperWith();
  const wrong = await keeper.load('UN', ['name;kind']);
  assert.equal(wrong.ok ? 'changed' : wrong.error.code, 'not-this-format');
  const loaded = await keeper.load('UN', [NEW]);
  assert.match(loaded.ok ? loaded.source.url : loaded.error.code, /^https:\/\/\S+\.un\.org\//);
  assert.deepEqual(summary(await keeper.index()), ['CA 2030-01-01 1', 'UN 2031-01-01 5']);
});

test('after an update of the extension every list is the newer of the two', async () => {
  const { store } = keeperWith();
  await store.put({ bytes: indexOf('2031-01-01', 'A Kept', 'B Kept'), version: '1.0.0' });
  const newer = keeperWith({ store, version: '1.1.0', shipped: async () => indexOf('2030-06-01', 'C Shipped') });
  assert.deepEqual(summary(await newer.keeper.index()), ['CA 2030-01-01 1', 'UN 2031-01-01 2']);
  const newest = keeperWith({ store, version: '1.2.0', shipped: async () => indexOf('2032-06-01', 'C Shipped') });
  assert.deepEqual(summary(await newest.keeper.index()), ['CA 2030-01-01 1', 'UN 2032-06-01 1']);
});

test('a kept index that is damaged gives way to the shipped one', async () => {
  const { keeper } = keeperWith({ store: { get: async () => ({ bytes: SHIPPED.slice(0, 90), version: '1.0.0' }), put: async () => undefined } });
  assert.deepEqual(summary(loadIndex(SHIPPED)), summary(await keeper.index()));
});
