import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, settled, untilShown } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

const BODY = ['stepped off a special train'];
const CLUTTER = ['Trending now'];
/** A site that no build may read by itself, unlike 127.0.0.1. */
const PATTERN = 'http://localhost/*';

async function openOutside(session: Session, path = '/demo/'): Promise<Tab> {
  return session.open(session.server.origin.replace('127.0.0.1', 'localhost') + path);
}

async function popupOn(session: Session, tab: Tab): Promise<Tab> {
  await session.clickToolbar(tab);
  const popup = await session.openExtensionPage(`/popup.html?tab=${tab.id}`, 'tab');
  await settled(popup);
  return popup;
}

async function cleanAlways(session: Session, tab: Tab, { look = 'site', allow = true }: { look?: 'site' | 'reader'; allow?: boolean } = {}): Promise<Tab> {
  const popup = await popupOn(session, tab);
  await popup.click(`input[value=${look}]`);
  const answered = await session.willAnswer(PATTERN, allow, popup);
  await popup.click('.always input');
  await answered();
  return popup;
}

/** On the settings page, as the reader does it. */
async function removeSite(session: Session): Promise<void> {
  const options = await session.openExtensionPage('/options.html');
  await options.click('.sites button');
  await options.until('an empty list', () => document.body.innerText.includes('None yet'));
}

/** Asked from a page of the extension, which may not read the tab otherwise. */
async function cleanState({ welcome }: Session, tab: Tab): Promise<unknown> {
  return welcome.evaluate((tabId) => chrome.runtime.sendMessage({ readout: 'clean:get', request: { tabId } }) as Promise<unknown>, tab.id);
}

forEachBrowser('a site that the reader allows opens clean from then on, in its own look, until it is removed', async (session) => {
  const tab = await openOutside(session);
  await cleanAlways(session, tab, { look: 'reader' });
  await untilShown(session, tab, BODY, CLUTTER);
  const next = await openOutside(session, '/demo/?next');
  await untilShown(session, next, BODY, CLUTTER);
  assert.equal(await next.evaluate(() => document.documentElement.getAttribute('data-readout-look')?.split(' ')[0]), 'reader');
  // No article: the page is left as it is, and nothing stays in front of it.
  const home = await openOutside(session, '/pages/home.html');
  await home.until('the page, uncovered', () => document.readyState === 'complete' && !document.documentElement.hasAttribute('data-readout-veil'));
  assert.equal(await home.evaluate(() => document.documentElement.getAttribute('data-readout-look')), null);
  await removeSite(session);
  const after = await openOutside(session, '/demo/?after');
  await after.until('the page', () => document.readyState === 'complete');
  assert.equal(await after.evaluate(() => document.documentElement.hasAttribute('data-readout-veil') || document.documentElement.hasAttribute('data-readout-look')), false);
  assert.match(JSON.stringify(await cleanState(session, after)), /no-access/);
});

forEachBrowser('a page of such a site is covered before anything of it is drawn, also after the background slept', async (session) => {
  const first = await openOutside(session);
  await cleanAlways(session, first);
  await untilShown(session, first, BODY, CLUTTER);
  await session.sleepBackground();
  session.server.route('/slow', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><html><head><title>Slow</title><script>window.covered = document.documentElement.hasAttribute("data-readout-veil");</script></head><body><p>A first line.</p>');
    setTimeout(() => response.end('<p>And a last one.</p></body></html>'), 300);
  });
  const tab = await openOutside(session, '/slow');
  await tab.until('the whole page, uncovered', () => document.body.innerText.includes('last one') && !document.documentElement.hasAttribute('data-readout-veil'));
  assert.equal(await tab.evaluate(() => (window as unknown as { covered: boolean }).covered), true);
  await removeSite(session);
});

forEachBrowser('where a dark theme was chosen on a light system, such a page comes up dark from the first moment, also when the theme is changed later', async (session) => {
  const first = await openOutside(session);
  await cleanAlways(session, first, { look: 'reader' });
  await untilShown(session, first, BODY, CLUTTER);
  session.server.route('/cover', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html><head><title>Cover</title><script>window.cover = getComputedStyle(document.documentElement, "::before").backgroundColor;</script></head><body><p>A line.</p></body></html>');
  });
  for (const [theme, paper] of [['black', 'rgb(0, 0, 0)'], ['sepia', 'rgb(245, 236, 217)']] as const) {
    await session.welcome.evaluate((chosen) => chrome.storage.sync.set({ 'settings.theme': chosen }), theme);
    await session.welcome.until('the new cover', async (chosen) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.length === 1 && (scripts[0]?.css ?? []).join().endsWith(`veil-${chosen}.css`);
    }, theme);
    const tab = await openOutside(session, '/cover');
    await tab.until('the page', () => document.readyState === 'complete');
    assert.equal(await tab.evaluate(() => (window as unknown as { cover: string }).cover), paper);
  }
  await removeSite(session);
});

forEachBrowser('a refusal is said, and cleaning by hand works as before', async (session) => {
  const tab = await openOutside(session);
  const popup = await cleanAlways(session, tab, { allow: false });
  await popup.until('the refusal', () => document.body.innerText.includes('did not allow this site'));
  assert.equal(await popup.evaluate(() => document.querySelector<HTMLInputElement>('.always input')?.checked), false);
  await chooseLook(popup, 'site');
  await tab.until('clean mode', () => document.documentElement.hasAttribute('data-readout-look'));
  const next = await openOutside(session, '/demo/?next');
  await next.until('the page', () => document.readyState === 'complete');
  assert.equal(await next.evaluate(() => document.documentElement.hasAttribute('data-readout-look')), false);
});

forEachBrowser('a permission taken back in the browser is noticed, said, and can be given again', async (session) => {
  const first = await openOutside(session);
  await cleanAlways(session, first);
  await untilShown(session, first, BODY, CLUTTER);
  const options = await session.openExtensionPage('/options.html', 'tab');
  await options.until('the site', () => document.querySelector('.sites')?.textContent?.includes('localhost') ?? false);
  await session.takeBack(PATTERN);
  await options.until('that it is not allowed', () => document.body.innerText.includes('does not allow this site'));
  const left = await openOutside(session, '/demo/?left');
  await left.until('the page', () => document.readyState === 'complete');
  assert.equal(await left.evaluate(() => document.documentElement.hasAttribute('data-readout-veil') || document.documentElement.hasAttribute('data-readout-look')), false);
  await options.front();
  const answered = await session.willAnswer(PATTERN, true, options);
  await options.evaluate(() => { document.querySelector<HTMLElement>('.sites [aria-label^=Allow]')?.focus(); });
  await options.press('Enter');
  await answered();
  await options.until('that it is allowed', () => document.querySelector('.sites select') !== null);
  const again = await openOutside(session, '/demo/?again');
  await untilShown(session, again, BODY, CLUTTER);
  await removeSite(session);
});
