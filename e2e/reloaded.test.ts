import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, settled, untilShown } from './harness/reading.ts';
import { waitFor, type Tab } from './harness/tab.ts';
import { ENGLISH, storyPage } from './pages/stories.ts';

const CLUTTER = 'RAILASIDE';
const markup = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);
const hosts = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('[data-readout-host]').length);

for (const look of ['site', 'reader'] as const) {
  forEachBrowser(`an update while a page stands in the ${look} look gives the page back; what follows is the new extension's alone`, async (session) => {
    session.server.route('/story', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage()); });
    const tab = await session.open('/story');
    await tab.until('the page to arrive', () => document.readyState === 'complete');
    const before = await markup(tab);
    await chooseLook(await session.popup(tab), look);
    await untilShown(session, tab, ENGLISH, [CLUTTER]);

    await session.reloadExtension();
    if (session.browserName === 'chromium') {
      // The old script looks every other second whether its extension is still there.
      await waitFor('the page as it was', async () => await markup(tab) === before);
    } else {
      // Firefox ends the old script and takes its sheets away. What stays of the reader look closes as any dialog does.
      await tab.front();
      await tab.press('Escape');
      await session.inContent(tab, () => {
        const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
        if (host?.openOrClosedShadowRoot?.querySelector('dialog[open]')) throw new Error('the reader look cannot be left');
      }, null);
    }
    await untilShown(session, tab, [...ENGLISH, CLUTTER]);

    const panel = await session.popup(tab);
    await settled(panel);
    assert.equal(await panel.evaluate(() => document.querySelector<HTMLInputElement>('.clean [role=switch]')?.checked), false);
    await untilShown(session, tab, [...ENGLISH, CLUTTER]);
    assert.equal(await markup(tab), before);

    for (const next of ['reader', 'site'] as const) {
      await chooseLook(panel, next);
      await untilShown(session, tab, ENGLISH, [CLUTTER]);
      assert.equal(await hosts(tab), next === 'reader' ? 1 : 0);
    }
    await tab.front();
    await tab.press('Escape');
    await untilShown(session, tab, [...ENGLISH, CLUTTER]);
    assert.equal(await markup(tab), before);
  });
}
