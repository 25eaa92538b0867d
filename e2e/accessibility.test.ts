import assert from 'node:assert/strict';
import { violationsOf, violationsOfReader } from './harness/axe.ts';
import { forEachBrowser } from './harness/browsers.ts';
import { peek, press } from './harness/in-reader.ts';
import { chooseLook, openPanel, settled, untilShown } from './harness/reading.ts';

for (const scheme of ['light', 'dark'] as const) {
  forEachBrowser(`axe finds nothing against the welcome page, ${scheme}`, async ({ welcome }) => {
    await welcome.until('its words', () => document.querySelector('h1') !== null);
    assert.equal(await violationsOf(welcome), '');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the settings page, ${scheme}`, async ({ openExtensionPage }) => {
    const options = await openExtensionPage('/options.html');
    await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
    assert.equal(await violationsOf(options), '');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the page to try it on, ${scheme}`, async ({ openExtensionPage }) => {
    const demo = await openExtensionPage('/try.html');
    await demo.until('the facts', () => document.querySelector('[role=tab]') !== null);
    assert.equal(await violationsOf(demo), '');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the popup and its panels, ${scheme}`, async ({ open, popup }) => {
    const panel = await popup(await open('/demo/'));
    await settled(panel);
    for (const id of ['actors', 'quotes', 'sanctions', 'story'] as const) {
      await openPanel(panel, id);
      await panel.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
      assert.equal(await violationsOf(panel), '', id);
    }
    const problem = await popup(await open('/pages/empty.html'));
    await settled(problem);
    assert.equal(await violationsOf(problem), '', 'a problem');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the reader, ${scheme}`, async (session) => {
    const article = await session.open('/demo/');
    const panel = await session.popup(article);
    await chooseLook(panel, 'reader');
    await untilShown(session, article, ['stepped off a special train'], ['Trending now']);
    assert.equal(await violationsOfReader(session, article), '');
    // Everything that opens below its bar, in every theme.
    await peek(session, article);
    await press(session, article, 'Appearance');
    for (const theme of ['Sepia', 'Dark', 'Black', 'High contrast', 'Light', 'Like the system']) {
      await press(session, article, theme);
      assert.equal(await violationsOfReader(session, article), '', theme);
    }
    await press(session, article, 'Focus on what is being read');
    await press(session, article, 'Pictures');
    await press(session, article, 'Read aloud');
    assert.equal(await violationsOfReader(session, article), '', 'in focus mode, without pictures, reading aloud');
    await session.welcome.evaluate(() => chrome.storage.sync.clear());
    await chooseLook(panel, 'off');
  }, { scheme });
}
