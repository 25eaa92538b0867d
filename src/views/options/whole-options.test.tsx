// What a screen reader comes to on the settings page: heard.txt holds it, a line for each block.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import type { Lists } from '../../platform/schemas.ts';
import { createI18n } from '../../platform/translate.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { heardOf, openWindow } from '../parts/dom.fixture.ts';
import { createOptionsModel } from './model.ts';
import { Options } from './options.tsx';
import { createSitesModel } from './sites-model.ts';

const i18n = createI18n(localeSource('en-US'));
const EXPECTED = new Map(readFileSync('src/views/options/heard.txt', 'utf8').trimEnd().split('\n\n').map((part) => {
  const [name = '', ...lines] = part.split('\n');
  return [name, lines];
}));
const LISTS = [{ list: 'UN', date: '2026-02-27', entries: 1002 }, { list: 'CA', date: '2025-03', entries: 3200 }] as const;

for (const [name, voice, sitesFail, progress, part] of [
  ['as it opens', 'ada', false, null, 'body'], ['with a voice of another machine', 'gone', false, null, '[aria-labelledby=voice-title]'],
  ['while sites cannot be read', '', true, null, '[aria-labelledby=sites-title]'], ['while a list is fetched', '', false, { list: 'UN', step: 'fetching', received: 1_200_000, total: 2_000_000 }, '.lists'],
] satisfies [string, string, boolean, Lists['progress'], string][]) {
  test(`the settings page ${name}`, async () => {
    const unanswered = async (): Promise<never> => { throw new Error('is not asked for'); };
    const model = createOptionsModel({
      loadSettings: async () => ({ ...DEFAULT_SETTINGS, theme: 'sepia', look: 'reader', voice }), saveSettings: unanswered, watchSettings: () => () => undefined,
      lists: async () => ({ ok: true, lists: LISTS.map((list) => ({ ...list, publisher: `Publisher of ${list.list}`, url: 'https://example.org/list.xml', licence: 'Free' })), progress }),
      allowPublisher: unanswered, updateList: unanswered, loadList: unanswered, lookUpMenu: null, saveFile: () => undefined, everySoOften: () => () => undefined,
    });
    const sites = createSitesModel({
      sites: async () => (sitesFail ? { ok: false, error: { code: 'failed', message: 'gone' } } : { ok: true, sites: [{ site: 'https://a.example', look: 'reader', allowed: true }, { site: 'https://b.example', look: 'site', allowed: false }] }),
      allow: unanswered, set: unanswered, watch: () => undefined,
    });
    const mouth = { voices: () => [{ name: 'Ada', uri: 'ada', language: 'en-US', standard: true }], onVoices: () => () => undefined, say: () => undefined, hush: () => undefined };
    const page = openWindow();
    await page.draw(<Options model={model} sites={sites} i18n={i18n} browserName="chrome" shortcuts={{ open: 'Alt+Shift+O', clean: null }} changeKeys={() => undefined} mouth={mouth} readFile={async () => ''} />);
    await page.act(() => Promise.all([model.start(), sites.start()]));
    assert.deepEqual(heardOf(page.document.querySelector(part) ?? page.document.body), EXPECTED.get(`# ${name}`));
  });
}
