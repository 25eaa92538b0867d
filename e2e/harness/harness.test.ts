import assert from 'node:assert/strict';
import { forEachBrowser } from './browsers.ts';

forEachBrowser('a tab of the web and a page of the extension can be driven side by side', async ({ open, popup, welcome, extensionOrigin }) => {
  const article = await open('/pages/plain.html');
  const panel = await popup(article);
  assert.notEqual(article.id, panel.id);
  assert.equal(await panel.evaluate(() => location.href), `${extensionOrigin}/popup.html?tab=${article.id}`);
  assert.equal(await article.evaluate(() => document.visibilityState), 'visible');
  const address = await welcome.evaluate(async (id: number) => (await chrome.tabs.get(id)).url, article.id);
  assert.match(address ?? '', /^http:\/\/127\.0\.0\.1:\d+\/pages\/plain\.html$/);
});
