import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, taken } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';

const STORY = 'stepped off a special train';
const CLUTTER = 'Trending now';

/** What can be read in the demonstration article's frame, the reader look's own tree included. */
const shown = (tab: Tab) => tab.evaluate(() => {
  const inside = document.querySelector('iframe')?.contentDocument;
  const page = inside?.body.checkVisibility() === true ? inside.body.innerText : '';
  return page.replace(/\s+/g, ' ');
});

async function openTry(session: Session): Promise<Tab> {
  const tab = await session.openExtensionPage('/try.html');
  await settled(tab);
  await tab.until('the facts', () => document.querySelector('[role=tab]') !== null);
  return tab;
}

forEachBrowser('the welcome page leads to the demonstration article, which is cleaned in both looks and given back as it was', async (session) => {
  // The page that opens at installation may still be being drawn.
  await session.welcome.until('the link', () => document.querySelector<HTMLAnchorElement>('a.try')?.pathname === '/try.html');
  const tab = await openTry(session);
  await tab.resize(1280, 800);
  const before = await shown(tab);
  assert.ok(before.includes(STORY) && before.includes(CLUTTER));
  await tab.screenshot('try');
  await chooseLook(tab, 'site');
  await waitFor('the story alone', async () => (await shown(tab)).includes(STORY) && !(await shown(tab)).includes(CLUTTER));
  await tab.screenshot('try-site');
  await chooseLook(tab, 'reader');
  await tab.until('the reader look', () => document.querySelector('iframe')?.contentDocument?.querySelector('[data-readout-host]') !== null);
  await tab.screenshot('try-reader');
  await chooseLook(tab, 'off');
  await waitFor('the page as it was', async () => await shown(tab) === before);
});

forEachBrowser('the demonstration article has its facts, and a click on one shows its sentence', async (session) => {
  const tab = await openTry(session);
  assert.match(await openPanel(tab, 'actors'), /spokesperson, Belarus/);
  await tab.click('#panel-actors summary');
  await tab.click('#panel-actors details[open] .jump');
  await tab.until('the sentence to be marked', () => {
    const inside = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return inside?.CSS.highlights.has('readout-evidence') === true;
  });
});

forEachBrowser('what can be taken along from a page can be from the demonstration, and its reader look has the facts beside the text', async (session) => {
  const tab = await openTry(session);
  await tab.resize(1900, 900);
  const html = await taken(tab, 'Save as a web page');
  assert.ok(html.includes(STORY) && html.includes('src="data:image/') && !html.includes(CLUTTER));
  await chooseLook(tab, 'reader');
  await tab.until('the facts in the margin', () => {
    const host = document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
    const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot } };
    return host ? (host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host))?.querySelector('.margin') != null : false;
  });
  await tab.screenshot('try-reader-wide');
});
