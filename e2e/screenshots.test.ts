import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { peek, press } from './harness/in-reader.ts';
import { chooseLook, openPanel, settled, untilShown } from './harness/reading.ts';
import type { Tab } from './harness/tab.ts';

const WIDTHS = { narrow: [320, 640], wide: [1280, 800] } as const;

/** Pictures of everything that a reader sees, for a person to look at; nothing may have to be scrolled sideways. */
async function picture(tab: Tab, name: string): Promise<void> {
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await tab.screenshot(name);
  assert.ok(overflow <= 0, `${name} is ${overflow} pixels too wide`);
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [size, [width, height]] of Object.entries(WIDTHS)) {
    forEachBrowser(`nothing has to be scrolled sideways: ${scheme}, ${size}`, async (session) => {
      const ending = `${scheme}-${size}`;
      const article = await session.open('/demo/');
      const panel = await session.popup(article);
      await settled(panel);
      await session.welcome.resize(width, height);
      await session.welcome.front();
      await picture(session.welcome, `welcome-${ending}`);
      const options = await session.openExtensionPage('/options.html');
      await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
      await options.resize(width, height);
      await picture(options, `options-${ending}`);
      const demo = await session.openExtensionPage('/try.html');
      await demo.until('the facts', () => document.querySelector('[role=tab]') !== null);
      await demo.resize(width, height);
      await picture(demo, `try-${ending}`);
      await panel.resize(Math.min(width, 420), 640);
      for (const id of ['actors', 'quotes', 'sanctions', 'story'] as const) {
        await openPanel(panel, id);
        await picture(panel, `popup-${id}-${ending}`);
      }
      const windowId = await session.welcome.evaluate(async (id) => (await chrome.tabs.get(id)).windowId ?? -1, article.id);
      const beside = await session.openExtensionPage(`/panel.html?window=${windowId}`);
      await article.front();
      await settled(beside);
      await beside.resize(size === 'narrow' ? 360 : 480, 800);
      await picture(beside, `panel-${ending}`);
      await article.resize(width, height);
      await article.front();
      await article.screenshot(`page-${ending}`);
      for (const look of ['site', 'reader'] as const) {
        await chooseLook(panel, look);
        await untilShown(session, article, ['stepped off a special train'], ['Trending now']);
        await article.front();
        await picture(article, `${look}-${ending}`);
      }
      if (size === 'wide') {
        await article.resize(1440, 900);
        await new Promise((resolve) => { setTimeout(resolve, 1500); });
        await picture(article, `reader-margin-${ending}`);
        await session.welcome.evaluateText(`chrome.scripting.executeScript({ target: { tabId: ${article.id} }, func: () => {
          const host = document.querySelector('[data-readout-host]');
          (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host)).querySelector('.who[tabindex]').focus();
        } })`);
        await new Promise((resolve) => { setTimeout(resolve, 800); });
        await picture(article, `reader-card-${ending}`);
      }
      await peek(session, article);
      await press(session, article, 'Appearance');
      await picture(article, `reader-appearance-${ending}`);
      await press(session, article, 'Read aloud');
      await picture(article, `reader-aloud-${ending}`);
      await chooseLook(panel, 'off');
    }, { scheme });
  }
}
