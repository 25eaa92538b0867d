import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';

forEachBrowser('the welcome page opens on install and says what is done and what never is', async ({ welcome, extensionOrigin }) => {
  assert.equal(await welcome.evaluate(() => location.href), `${extensionOrigin}/welcome.html`);
  await welcome.until('its words', () => document.querySelector('h1') !== null && document.body.innerText.length > 200);
  const text = await welcome.evaluate(() => document.body.innerText);
  assert.match(text, /Readout/);
  assert.match(text, /never/i);
  assert.match(text, /toolbar/i);
});

// Chrome drops a suggested key that it keeps for itself ("Alt+Shift+R") and says so to nobody.
forEachBrowser('both commands have the keys that were suggested for them', async ({ welcome }) => {
  const commands = await welcome.evaluate(async () => (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`));
  assert.deepEqual(commands.toSorted(), ['_execute_action Alt+Shift+O', 'toggle-clean Alt+R']);
});
