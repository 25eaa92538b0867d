import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { settled, untilShown } from './harness/reading.ts';
import { openSidePanel } from './harness/side-panel.ts';
import { storyPage } from './pages/stories.ts';

const words = (document: Document) => document.body.innerText;

forEachBrowser('the side panel stays, and follows the tab in front', async (session) => {
  session.server.route('/pier', (_, response) => { response.end(storyPage()); });
  const demo = await session.open('/demo/');
  const panel = await openSidePanel(session, demo);
  await panel.until('the actors of the demonstration', (document) => document.body.innerText.includes('Ryang Song Il'));
  const pier = await session.open('/pier');
  await panel.until('the actors of the other tab', (document) => document.body.innerText.includes('Maud Ferrier'));
  assert.doesNotMatch(await panel.evaluate(words), /Ryang/);
  await demo.front();
  await panel.until('the actors of the first tab', (document) => document.body.innerText.includes('Ryang Song Il'));
  assert.doesNotMatch(await panel.evaluate(words), /Ferrier/);
  await pier.front();
  await pier.goto(`${session.server.origin}/pages/empty.html`);
  await panel.until('that there is nothing to read', (document) => document.querySelector('.problem h1') !== null);
  assert.doesNotMatch(await panel.evaluate(words), /Ferrier|Ryang/);
});

forEachBrowser('the side panel cleans the page, jumps to a sentence and keeps the panel that was open, also after the background slept', async (session) => {
  session.server.route('/pier', (_, response) => { response.end(storyPage()); });
  const demo = await session.open('/demo/');
  const panel = await openSidePanel(session, demo);
  await panel.until('the brief', (document) => document.querySelector('#tab-quotes') !== null);
  await session.sleepBackground();
  await panel.evaluate((document) => { document.querySelector<HTMLElement>('.clean [role=switch]')?.click(); });
  await untilShown(session, demo, ['stepped off a special train'], ['Trending now']);
  await panel.evaluate((document) => { document.querySelector<HTMLElement>('#tab-quotes')?.click(); });
  await panel.evaluate((document) => { document.querySelector<HTMLElement>('#panel-quotes .jump')?.click(); });
  await demo.until('a highlight', () => CSS.highlights.get('readout-evidence') !== undefined || scrollY > 0);
  await session.open('/pier');
  await panel.until('the other tab, its quotations in front', (document) => document.querySelector('h1')?.textContent === 'Old grain pier to close' && document.querySelector('#panel-quotes:not([hidden])') !== null);
  await panel.evaluate((document) => { document.querySelector<HTMLElement>('#tab-actors')?.click(); });
});

forEachBrowser('a page that Readout may not read is said to be so, with what the reader can do, and is read once they have', async (session) => {
  const panel = await openSidePanel(session, await session.open('/demo/'));
  const outside = await session.open(session.server.origin.replace('127.0.0.1', 'localhost') + '/demo/');
  await panel.until('the way to allow it', (document) => document.body.innerText.includes('Click the Readout button in the toolbar'));
  assert.doesNotMatch(await panel.evaluate(words), /Ryang/);
  await outside.goto(`${session.server.origin}/demo/`);
  await panel.until('the brief', (document) => document.body.innerText.includes('Ryang Song Il'));
});

forEachBrowser('where there is no side panel a window of ours stands in, and follows the window beside it', async (session) => {
  const plain = await session.open('/pages/plain.html');
  const demo = await session.open('/demo/');
  const windowId = await session.welcome.evaluate(async (id) => (await chrome.tabs.get(id)).windowId ?? -1, demo.id);
  const panel = await session.openExtensionPage(`/panel.html?window=${windowId}`);
  await settled(panel);
  assert.match(await panel.evaluate(() => document.body.innerText), /Ryang Song Il/);
  await plain.front();
  await panel.until('the other tab', () => !document.body.innerText.includes('Ryang'));
});
