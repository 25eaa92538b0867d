import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import type { Asked } from '../../platform/bus-core.ts';
import type { Lists, ListUpdate } from '../../platform/schemas.ts';
import { createI18n } from '../../platform/translate.ts';
import type { ListName } from '../../sanctions/listing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import type { Mouth } from '../reader/mouth.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { createOptionsModel, type OptionsServices } from './model.ts';
import { Options } from './options.tsx';
import { createSitesModel } from './sites-model.ts';

const i18n = createI18n(localeSource('en-US'));
const source = (list: ListName, date: string, entries: number) => ({ list, date, entries, publisher: `Publisher of ${list}`, url: 'https://example.org/list.xml', licence: 'Free' });
const LISTS: Lists = { lists: [source('UN', '2026-02-27', 1002), source('CA', '2025-03', 3200)], progress: null };

const MOUTH: Mouth = {
  voices: () => [{ name: 'Ada', uri: 'ada', language: 'en-US', standard: true }], onVoices: () => () => undefined, say: () => undefined, hush: () => undefined,
};

async function openOptions(changes: Partial<OptionsServices> = {}) {
  const saved: Partial<Settings>[] = [];
  const asked: string[] = [];
  const files: [string, string][] = [];
  const ended = (update: ListUpdate): Asked<'lists:update'> => ({ ok: true, update });
  const model = createOptionsModel({
    loadSettings: async () => ({ ...DEFAULT_SETTINGS, theme: 'sepia' }),
    saveSettings: async (wanted) => { saved.push(wanted); return { ok: true, area: 'sync' }; },
    watchSettings: () => () => undefined,
    lists: async () => ({ ok: true, ...LISTS }),
    allowPublisher: async (list) => { asked.push(`allow ${list}`); return true; },
    updateList: async (list) => { asked.push(`update ${list}`); return ended({ ok: true, changed: true, source: source(list, '2026-11-01', 1010) }); },
    loadList: async (list, texts) => { asked.push(`load ${list} ${texts.join('|')}`); return ended({ ok: false, error: { code: 'truncated', message: 'cut' } }); },
    lookUpMenu: null,
    saveFile: (name, text) => files.push([name, text]),
    everySoOften: () => () => undefined,
    ...changes,
  });
  const page = openWindow();
  const sites = createSitesModel({ sites: async () => ({ ok: true, sites: [] }), allow: async () => true, set: async () => ({ ok: true, kept: true }), watch: () => undefined });
  await page.draw(<Options model={model} sites={sites} i18n={i18n} browserName="chrome" shortcuts={{ open: 'Alt+Shift+O', clean: null }} changeKeys={() => asked.push('keys')} mouth={MOUTH} readFile={async ({ name }) => name} />);
  await page.act(() => model.start());
  return { ...page, model, saved, asked, files };
}

test('every list stands there with its date, entries and publisher, and one that is not included says so', async () => {
  const { visible } = await openOptions();
  assert.match(visible(), /UN Security Council Consolidated List Copy of February 27, 2026, 1,002 entries, from Publisher of UN ?Free Update/);
  assert.match(visible(), /Copy of March 2025, 3,200 entries/);
  assert.match(visible(), /UK .*Not included yet\. “Update” fetches it\./);
});

test('updating asks for the publisher first, then says what came of it', async () => {
  const { find, click, visible, asked } = await openOptions();
  await click(find('button', 'Update: UN Security Council Consolidated List'));
  assert.deepEqual(asked, ['allow UN', 'update UN']);
  assert.match(visible(), /Now of November 1, 2026, with 1,010 entries\./);
});

test('a reader who does not allow the publisher keeps the list and is told so', async () => {
  const { find, click, visible, asked } = await openOptions({ allowPublisher: async () => false });
  await click(find('button', 'Update: UN Security Council Consolidated List'));
  assert.deepEqual(asked, []);
  assert.match(visible(), /You did not allow the publisher’s address\. The list you had stays in use\./);
});

test('a file that will not do is named, and the list stays', async () => {
  const { model, act, visible, asked } = await openOptions();
  await act(() => model.load('CA', Promise.resolve(['<data-set>'])));
  assert.deepEqual(asked, ['load CA <data-set>']);
  assert.match(visible(), /The file breaks off before its end\. The list you had stays in use\./);
  await act(() => model.load('CA', Promise.reject(new Error('gone'))));
  assert.match(visible(), /That did not work\. The list you had stays in use\./);
});

test('files that are chosen are loaded; a reader who chooses none has asked for nothing', async () => {
  const { document, act, asked } = await openOptions();
  const chooser = document.querySelector('.lists input[type="file"]');
  const choose = (names: string[]) => act(() => {
    if (chooser === null) return;
    Object.defineProperty(chooser, 'files', { value: names.map((name) => new File(['<data>'], name)), configurable: true });
    chooser.dispatchEvent(new (document.defaultView ?? globalThis).Event('change', { bubbles: true }));
  });
  await choose([]);
  assert.deepEqual(asked, []);
  await choose(['list.xml', 'more.xml']);
  assert.deepEqual(asked, ['load UN list.xml|more.xml']);
});

test('while a list is fetched its progress shows and nothing else can be started', async () => {
  const { document, visible } = await openOptions({ lists: async () => ({ ok: true, ...LISTS, progress: { list: 'UN', step: 'fetching', received: 1_200_000, total: 2_000_000 } }) });
  assert.match(visible(), /Fetching: 1\.2 of 2 MB/);
  assert.equal(document.querySelector('progress')?.getAttribute('max'), '2000000');
  assert.ok([...document.querySelectorAll('.lists button')].every((button) => button.hasAttribute('disabled')));
});

test('a choice is stored as it is made, and a choice that cannot be stored is told', async () => {
  const { find, click, saved } = await openOptions();
  await click(find('label', 'Reader look').querySelector('input') ?? find('label', 'Reader look'));
  assert.deepEqual(saved, [{ look: 'reader' }]);
  const full = await openOptions({ saveSettings: async () => ({ ok: false, error: { code: 'not-saved', message: 'full' } }) });
  await full.click(full.find('label', 'Justified').querySelector('input') ?? full.document.body);
  assert.match(full.visible(), /the browser could not store it/);
});

test('the switch of the context menu shows what the browser allows, and says when it was refused', async () => {
  let on = false;
  let grants = false;
  let tell: () => void = () => undefined;
  const { document, find, click, act, visible } = await openOptions({ lookUpMenu: {
    isOn: async () => on,
    set: async (wanted) => { on = wanted && grants; return on === wanted; },
    watch: (listener) => { tell = listener; },
  } });
  const input = () => find('label', 'from the context menu').querySelector('input') ?? document.body;
  const shown = () => (input() as HTMLInputElement).checked;
  await click(input());
  assert.deepEqual([shown(), visible().includes('did not change its menu')], [false, true]);
  grants = true;
  await click(input());
  assert.deepEqual([shown(), visible().includes('did not change its menu')], [true, false]);
  await act(() => { on = false; tell(); });
  assert.equal(shown(), false);
});

test('a browser that cannot be asked for its menu shows no such switch', async () => {
  assert.doesNotMatch((await openOptions()).visible(), /context menu/);
});

test('settings go out as a file and come in again; a bad file changes nothing', async () => {
  const { model, act, find, click, visible, saved, files } = await openOptions();
  await click(find('button', 'Export'));
  assert.equal(files[0]?.[0], 'readout-settings.json');
  await act(() => model.importSettings(Promise.resolve((files[0]?.[1] ?? '').replace('sepia', 'dark').replace('36', '"huge"'))));
  assert.equal(saved[0]?.theme, 'dark');
  assert.match(visible(), /but for these, which stay as they were: width/);
  await act(() => model.importSettings(Promise.resolve('{}')));
  assert.match(visible(), /holds no settings of Readout\. Nothing was changed\./);
  assert.equal(saved.length, 1);
});

test('resetting asks once more', async () => {
  const { find, click, saved, visible } = await openOptions();
  await click(find('button', 'Reset'));
  assert.deepEqual(saved, []);
  await click(find('button', 'Really reset all settings?'));
  assert.deepEqual(saved, [DEFAULT_SETTINGS]);
  assert.match(visible(), /All settings are as they were at the beginning\./);
});

test('the keys, and what is stored where, are shown', async () => {
  const { visible } = await openOptions();
  assert.match(visible(), /Open Readout Alt\+Shift\+O Clean mode on and off None set Leave clean mode Esc/);
  assert.match(visible(), /sends nothing about you or what you read to anyone.*until the tab or the browser is closed/);
});

test('the browser\'s own page for keys is one click away, and a voice of the machine can be chosen', async () => {
  const { find, click, act, document, asked, saved } = await openOptions();
  await click(find('button', 'Change the keys'));
  assert.deepEqual(asked, ['keys']);
  const select = document.querySelector('select');
  assert.deepEqual([...select?.options ?? []].map(({ textContent }) => textContent), ['Best for the language', 'Ada (en-US)']);
  await act(() => {
    if (select !== null) select.value = 'ada';
    select?.dispatchEvent(new (document.defaultView ?? window).Event('change', { bubbles: true }));
  });
  assert.deepEqual(saved, [{ voice: 'ada' }]);
});
