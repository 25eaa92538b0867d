// One manifest.json in, one manifest a target out.
import { readFileSync } from 'node:fs';

/**
 * `hosts` are host permissions that a shipped package never has: a browser under test cannot click the toolbar to grant `activeTab`.
 * `permissions` stand for what a reader has allowed earlier.
 */
export const TARGETS = [
  { name: 'chrome', browser: 'chrome', hosts: [], place: 'dist/chrome', zip: 'dist/readout-chrome.zip' },
  { name: 'firefox', browser: 'firefox', hosts: [], place: 'dist/firefox', zip: 'dist/readout-firefox.zip' },
  { name: 'test-chrome', browser: 'chrome', hosts: ['http://127.0.0.1/*'], permissions: ['sidePanel'], place: 'build/test-chrome' },
  { name: 'test-firefox', browser: 'firefox', hosts: ['http://127.0.0.1/*'], place: 'build/test-firefox' },
  { name: 'start-chrome', browser: 'chrome', hosts: ['<all_urls>'], place: 'build/start-chrome' },
];

/** The manifest of one target: that browser's keys alone, the version of package.json. */
export function manifestFor({ browser, hosts, permissions = [] }) {
  const base = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const manifest = { ...base, version: JSON.parse(readFileSync('package.json', 'utf8')).version };
  const { service_worker, scripts, ...background } = base.background;
  if (browser === 'chrome') {
    manifest.background = { service_worker, ...background };
    delete manifest.browser_specific_settings;
    manifest.action = { ...base.action };
    delete manifest.action.theme_icons;
    delete manifest.sidebar_action;
  } else {
    manifest.background = { scripts, ...background };
    delete manifest.minimum_chrome_version;
    // Firefox has a sidebar for whoever asks for one in the manifest, and its menus cannot be asked for later.
    delete manifest.optional_permissions;
    delete manifest.side_panel;
  }
  if (permissions.length > 0) {
    manifest.permissions = [...base.permissions, ...permissions];
    manifest.optional_permissions = base.optional_permissions.filter((name) => !permissions.includes(name));
  }
  if (hosts.length > 0) manifest.host_permissions = hosts;
  return manifest;
}
