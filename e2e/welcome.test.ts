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

forEachBrowser('the keyboard command is offered to the browser', async ({ welcome }) => {
  const commands = await welcome.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name));
  assert.ok(commands.includes('toggle-clean'));
});
