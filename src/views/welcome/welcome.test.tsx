import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { Welcome } from './welcome.tsx';

const i18n = createI18n(localeSource('en-US'));
const SHORTCUTS = { open: 'Alt+Shift+O', clean: 'Alt+R' };

test('the page says what Readout does, what it never does, and which keys open it and switch clean mode', async () => {
  const { draw, visible, document } = openWindow();
  await draw(<Welcome i18n={i18n} browserName="chrome" shortcuts={SHORTCUTS} />);
  assert.match(visible(), /What it does .*sanctions list\. What it never does It sends nothing anywhere\./);
  assert.deepEqual([...document.querySelectorAll('kbd')].map((key) => key.textContent), ['Alt', 'Shift', 'O', 'Alt', 'R']);
});

test('each browser gets its own way to pin the button and to change the keys', async () => {
  const chrome = openWindow();
  await chrome.draw(<Welcome i18n={i18n} browserName="chrome" shortcuts={SHORTCUTS} />);
  assert.match(chrome.visible(), /then the pin beside Readout.*chrome:\/\/extensions\/shortcuts/);
  const firefox = openWindow();
  await firefox.draw(<Welcome i18n={i18n} browserName="firefox" shortcuts={SHORTCUTS} />);
  assert.match(firefox.visible(), /“Pin to Toolbar”.*about:addons/);
});

test('where no keys are set, none are claimed', async () => {
  const { draw, visible, document } = openWindow();
  await draw(<Welcome i18n={i18n} browserName="chrome" shortcuts={{ open: null, clean: null }} />);
  assert.match(visible(), /No keyboard shortcut is set for it yet\./);
  assert.equal(document.querySelectorAll('kbd').length, 0);
});
