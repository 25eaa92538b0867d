import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { i18n } from '../platform/i18n.ts';
import { Welcome } from '../views/welcome/welcome.tsx';

document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;
document.title = i18n.t('welcomeTitle');
const commands = await browser.commands.getAll();
const keysOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut || null;
const shortcuts = { open: keysOf('_execute_action'), clean: keysOf('toggle-clean') };
const browserName = browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome';
render(<Welcome i18n={i18n} browserName={browserName} shortcuts={shortcuts} />, document.body);
