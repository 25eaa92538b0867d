import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, untilShown } from './harness/reading.ts';
import type { Tab } from './harness/tab.ts';

/** Everything that can be used says to a screen reader what it is. */
async function assertNamed(tab: Tab, where: string, least: number): Promise<void> {
  const controls = await tab.controls() ?? [];
  assert.ok(controls.length >= least, `${where}: ${controls.length} controls`);
  assert.deepEqual(controls.filter(({ name }) => name === ''), [], where);
}

forEachBrowser('a screen reader is told the name of everything that can be used', async (session) => {
  const tab = await session.open('/demo/');
  const panel = await session.popup(tab);
  for (const id of ['actors', 'quotes', 'sanctions'] as const) {
    await openPanel(panel, id);
    await assertNamed(panel, `popup, ${id}`, 8);
  }
  await chooseLook(panel, 'reader');
  await untilShown(session, tab, ['stepped off a special train'], ['Trending now']);
  await assertNamed(tab, 'reader look', 5);
  await chooseLook(panel, 'off');
  const options = await session.openExtensionPage('/options.html');
  await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
  await assertNamed(options, 'settings', 20);
  await assertNamed(session.welcome, 'welcome', 1);
}, { only: 'chromium' });
