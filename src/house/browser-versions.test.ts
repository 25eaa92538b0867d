import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { apisIn, lacking, propertiesIn, type Compat, type Oldest } from './browser-versions.ts';
import { shippedCode, sourceFiles } from './files.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { minimum_chrome_version: string; browser_specific_settings: { gecko: { strict_min_version: string } } };
const oldest: Oldest = { chrome: Number.parseInt(manifest.minimum_chrome_version, 10), firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10) };
const { webextensions, css } = createRequire(import.meta.url)('@mdn/browser-compat-data') as { webextensions: { api: Record<string, Record<string, Compat>> }; css: { properties: Record<string, Compat> } };

/** Each is in one browser alone; whoever uses it asks first whether it is there (src/platform/beside.ts) or which browser it is (the settings page). */
const IN_ONE_BROWSER: Readonly<Record<string, readonly string[]>> = { 'sidePanel.open': ['chrome'], 'sidebarAction.open': ['firefox'], 'commands.openShortcutSettings': ['firefox'] };
/** Names under which the data tells of a part of the API that has two: both browsers know this one. */
const TOLD_AS: Readonly<Record<string, string>> = { contextMenus: 'menus' };
/** Without them a page looks a little plainer and nothing is lost. */
const ORNAMENTS: ReadonlySet<string> = new Set(['text-wrap', 'hyphens', 'text-wrap-style', 'field-sizing', 'scrollbar-gutter', 'scrollbar-color', 'scrollbar-width', 'hanging-punctuation', 'interpolate-size', 'orphans', 'widows', 'text-size-adjust']);

test('the browsers that are let in know every part of the extension API that is used', () => {
  const used = apisIn(shippedCode());
  assert.ok(used.includes('scripting.executeScript') && used.length > 15, used.join(', '));
  assert.deepEqual(used.flatMap((name) => {
    const [space = '', member = ''] = name.split('.');
    return lacking(name, webextensions.api[TOLD_AS[space] ?? space]?.[member], oldest, IN_ONE_BROWSER[name]);
  }), []);
});

test('and every property of the style sheets, but for ornaments', () => {
  const used = propertiesIn(sourceFiles('src', ['.css'])).filter((name) => !ORNAMENTS.has(name));
  assert.ok(used.includes('inset') && used.length > 40, used.join(', '));
  assert.deepEqual(used.flatMap((name) => lacking(name, css.properties[name], oldest)), []);
});

test('what a browser learned too late, or never, is found', () => {
  const feature = (chrome: string, firefox: string | false): Compat => ({ __compat: { support: { chrome: { version_added: chrome }, firefox: { version_added: firefox } } } });
  const old = { chrome: 120, firefox: 142 };
  assert.deepEqual(lacking('tabs.new', feature('121', '100'), old), ['tabs.new: chrome 121, and 120 is let in']);
  assert.deepEqual(lacking('tabs.new', feature('100', false), old), ['tabs.new: firefox false, and 142 is let in']);
  assert.deepEqual(lacking('tabs.old', feature('120', '142'), old), []);
  assert.deepEqual(lacking('tabs.unheard', undefined, old), ['tabs.unheard: not in the compatibility data']);
  assert.deepEqual(apisIn([{ file: 'a.ts', text: 'browser.tabs.query({}); api.sidePanel.open(); api.length' }]), ['sidePanel.open', 'tabs.query']);
  assert.deepEqual(propertiesIn([{ file: 'a.css', text: 'a:hover { color: red; --own: 1; inset-inline: 0 }\np{margin:0}' }]), ['color', 'inset-inline', 'margin']);
});
