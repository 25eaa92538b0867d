import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { bring, type Late, lateScripts } from './late-scripts.ts';

const SCRIPTS: Record<string, () => void> = {
  '/reading.js': () => bring('reading.js', { readPacked: () => ({ ok: false, error: { code: 'empty-page', message: 'from reading.js' } }) }),
  '/facts.js': () => bring('facts.js', { screenNames: () => [{ name: 'from facts.js', listings: [] }] } as unknown as Late['facts.js']),
};
let loaded: string[] = [];

function run(url: string): void {
  loaded.push(url);
  SCRIPTS[url]?.();
}

beforeEach(() => {
  loaded = [];
  Reflect.deleteProperty(globalThis, Symbol.for('readout.late'));
});

test('in a page nothing is loaded before it is asked for, and then once', async () => {
  const late = lateScripts({ addScript: async (url) => run(url), onInstall: () => assert.fail('pages are not installed') });
  assert.deepEqual(loaded, []);
  const facts = await late('facts.js');
  assert.equal(facts.screenNames([], null, () => [])[0]?.name, 'from facts.js');
  await Promise.all([late('facts.js'), late('reading.js'), late('reading.js')]);
  assert.deepEqual(loaded, ['/facts.js', '/reading.js']);
});

/** A service worker that was, or was not, installed a moment ago: it takes only scripts that it was installed with. */
function worker({ installed }: { installed: Set<string> | null }) {
  const known = installed ?? new Set<string>();
  let install: (() => void) | null = null;
  const late = lateScripts({
    importScripts: (url) => {
      if (!known.has(url) && install === null) throw new Error('importScripts() of new scripts after service worker installation is not allowed');
      known.add(url);
      run(url);
    },
    addScript: () => assert.fail('a worker has no page'),
    onInstall: (listener) => {
      install = installed === null ? listener : null;
    },
  });
  return { late, known, install: () => { install?.(); install = null; } };
}

test('a service worker is installed with all of them, and has them again at every later start', async () => {
  const first = worker({ installed: null });
  first.install();
  assert.deepEqual(loaded, ['/reading.js', '/facts.js']);
  Reflect.deleteProperty(globalThis, Symbol.for('readout.late'));
  loaded = [];
  const later = worker({ installed: first.known });
  assert.deepEqual(loaded, []);
  await later.late('reading.js');
  await later.late('reading.js');
  assert.deepEqual(loaded, ['/reading.js']);
});

test('a script that cannot be loaded is named, and tried again when it is next asked for', async () => {
  const { late, known } = worker({ installed: new Set() });
  await assert.rejects(late('facts.js'), /^Error: facts\.js could not be loaded: .* not allowed/);
  known.add('/facts.js');
  await late('facts.js');
});
