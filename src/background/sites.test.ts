import assert from 'node:assert/strict';
import test from 'node:test';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { siteKeeper, type SiteTools } from './sites.ts';

/** A browser that allows what is in `allowed`, with a record of where our script runs. */
function keeper(sites: Settings['sites'] = {}, allowed: string[] = [], before: { id: string; matches: string[]; css: string[] }[] = []) {
  let settings: Settings = { ...DEFAULT_SETTINGS, sites };
  const may = new Set(allowed);
  let scripts = before;
  const tools: SiteTools = {
    load: async () => settings,
    save: async (changes) => { settings = { ...settings, ...changes }; },
    isAllowed: async (pattern) => may.has(pattern),
    giveBack: async (patterns) => { for (const pattern of patterns) may.delete(pattern); },
    registered: async () => scripts,
    register: async (script) => { scripts = [...scripts, script]; },
    unregister: async (ids) => { scripts = scripts.filter(({ id }) => !ids.includes(id)); },
  };
  return {
    keep: siteKeeper(tools),
    may,
    sites: () => settings.sites,
    runsOn: () => scripts.flatMap(({ matches }) => matches).toSorted(),
    /** The sheets that cover an arriving page, by the pages. */
    covers: () => Object.fromEntries(scripts.flatMap(({ matches, css }) => matches.map((pattern) => [pattern, css.join(' ')]))),
    choose: (theme: Settings['theme']) => { settings = { ...settings, theme }; },
  };
}

test('a site that the browser allows is put on the list, and our script runs there', async () => {
  const { keep, sites, runsOn } = keeper({}, ['https://a.example/*']);
  assert.equal(await keep.set('https://a.example', 'reader'), true);
  assert.deepEqual(sites(), { 'https://a.example': 'reader' });
  assert.deepEqual(runsOn(), ['https://a.example/*']);
  assert.equal(await keep.lookFor('https://a.example/story?1'), 'reader');
  assert.equal(await keep.lookFor('https://b.a.example/story'), null);
});

test('a site that the browser does not allow changes nothing', async () => {
  const { keep, sites, runsOn } = keeper();
  assert.equal(await keep.set('https://a.example', 'site'), false);
  assert.deepEqual([sites(), runsOn()], [{}, []]);
});

test('a site that is taken off is left, and its permission given back', async () => {
  const { keep, may, runsOn } = keeper({}, ['https://a.example/*', 'https://b.example/*']);
  await Promise.all([keep.set('https://a.example', 'site'), keep.set('https://b.example', 'site')]);
  assert.deepEqual(runsOn(), ['https://a.example/*', 'https://b.example/*']);
  await keep.set('https://a.example', null);
  assert.deepEqual(runsOn(), ['https://b.example/*']);
  assert.deepEqual([...may], ['https://b.example/*']);
});

test('a permission that the reader takes back in the browser ends it, and the list says so', async () => {
  const { keep, may, runsOn } = keeper({}, ['https://a.example/*']);
  await keep.set('https://a.example', 'site');
  may.clear();
  await keep.bringInLine();
  assert.deepEqual(runsOn(), []);
  assert.equal(await keep.lookFor('https://a.example/'), null);
  assert.deepEqual(await keep.list(), [{ site: 'https://a.example', look: 'site', allowed: false }]);
  may.add('https://a.example/*');
  await keep.bringInLine();
  assert.deepEqual(runsOn(), ['https://a.example/*']);
});

test('a list that came from another machine waits for the permission of this one', async () => {
  const { keep, runsOn } = keeper({ 'https://a.example': 'site', 'https://b.example': 'reader' }, ['https://b.example/*']);
  await keep.bringInLine();
  assert.deepEqual(runsOn(), ['https://b.example/*']);
});

test('an arriving page is covered in the theme that the reader has chosen, where it is to be shown in it, and in the new one after a change', async () => {
  const { keep, covers, choose } = keeper({}, ['https://a.example/*', 'https://b.example/*']);
  choose('black');
  await keep.set('https://a.example', 'reader');
  await keep.set('https://b.example', 'site');
  assert.deepEqual(covers(), { 'https://a.example/*': 'veil.css veil-black.css', 'https://b.example/*': 'veil.css' });
  choose('sepia');
  await keep.bringInLine();
  assert.deepEqual(covers(), { 'https://a.example/*': 'veil.css veil-sepia.css', 'https://b.example/*': 'veil.css' });
  choose('system');
  await keep.bringInLine();
  assert.deepEqual(covers(), { 'https://a.example/*': 'veil.css', 'https://b.example/*': 'veil.css' });
});

test('a script that an older version has left with the browser is replaced, not run beside ours', async () => {
  const { keep, runsOn } = keeper({ 'https://a.example': 'site' }, ['https://a.example/*'], [{ id: 'always', matches: ['https://a.example/*'], css: ['veil.css'] }]);
  await keep.bringInLine();
  assert.deepEqual(runsOn(), ['https://a.example/*']);
});
