import assert from 'node:assert/strict';
import arabic from '../src/_locales/ar/messages.json';
import english from '../src/_locales/en/messages.json';
import { forEachBrowser } from './harness/browsers.ts';
import { peek, press, readReader, untilReader } from './harness/in-reader.ts';
import { chooseLook, openPanel, settled } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { giveVoices } from './harness/voices.ts';
import { ARABIC, ENGLISH, storyPage } from './pages/stories.ts';

const WIDTHS = [['narrow', 360, 740], ['wide', 1400, 900]] as const;
/** 127.0.0.1 alone may be read by the build that is tested: the others have lost their permission. */
const SITES = { 'http://127.0.0.1': 'reader', 'https://news.example.org': 'site', 'https://the-very-long-name-of-a-regional-newspaper.evening-edition.example.org': 'site' };

/** A picture of a surface that opens on demand, for a person to look at; nothing may have to be scrolled sideways. */
async function picture(tab: Tab, name: string, sideways = () => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)): Promise<void> {
  await tab.screenshot(name);
  const overflow = await sideways();
  assert.ok(overflow <= 0, `${name} is ${overflow} pixels too wide`);
}

const resized = async (tab: Tab, width: number, height: number): Promise<void> => {
  await tab.resize(width, height);
  await new Promise((resolve) => { setTimeout(resolve, 400); });
};

/** How many panels do not fit in the reader's window sideways. */
const sidewaysIn = (session: Session, tab: Tab) => () => readReader<number>(session, tab, `Math.max(...['dialog', '.sheet', '.player', '.card', '.margin'].map((part) => root.querySelector(part)).map((part) => part === null ? 0 : part.scrollWidth - part.clientWidth))`);

for (const [locale, messages] of [['en', english], ['ar', arabic]] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    const named = (name: string, size: string) => `surface-${name}-${locale}-${scheme}-${size}`;
    const options = { scheme, ...(locale === 'ar' && { locale }) };

    forEachBrowser(`steps, selections and drawings fit: ${locale}, ${scheme}`, async (session) => {
      const tab = await session.open('/demo/');
      await tab.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('stepped off a special train'));
        document.getSelection()?.selectAllChildren(paragraph ?? document.body);
      });
      const panel = await session.popup(tab);
      await panel.until('the facts', () => document.querySelector('.selected li') !== null);
      const sizes = [['narrow', 360, 740], ['wide', 480, 740]] as const;
      for (const [size, width, height] of sizes) {
        await resized(panel, width, height);
        await picture(panel, named('selected', size));
      }
      await chooseLook(panel, 'site');
      await tab.until('the site look', () => document.documentElement.hasAttribute('data-readout-look'));
      await tab.evaluate(() => { document.getSelection()?.removeAllRanges(); });
      await openPanel(panel, 'actors');
      await panel.click('.actors li:nth-child(3) summary');
      await panel.click('.actors li:nth-child(3) .jump');
      await panel.until('where the reader is', () => document.querySelector('.stepper output') !== null);
      for (const [size, width, height] of sizes) {
        await resized(panel, width, height);
        await picture(panel, named('stepper', size));
      }
      await tab.front();
      await tab.press('n');
      for (const [size, width, height] of WIDTHS) {
        await resized(tab, width, height);
        await tab.screenshot(named('stepped', size));
      }
      await chooseLook(panel, 'off');
      await openPanel(panel, 'story');
      for (const [size, width] of sizes) {
        await resized(panel, width, 1800);
        await picture(panel, named('map', size));
      }
      await panel.evaluate(() => { document.querySelector('.relation-map .party')?.dispatchEvent(new MouseEvent('click', { bubbles: true })); });
      await picture(panel, named('map-picked', 'wide'));
    }, options);

    forEachBrowser(`what stands around the article in the reader look fits: ${locale}, ${scheme}`, async (session) => {
      const tab = await session.open('/demo/');
      await giveVoices(session, tab, ['en-US', 'en-GB', 'ar-EG']);
      const panel = await session.popup(tab);
      await chooseLook(panel, 'reader');
      await peek(session, tab);
      await untilReader(session, tab, 'the names', `root.querySelector('.who[tabindex]') !== null`);
      await tab.front();
      const sideways = sidewaysIn(session, tab);
      for (const [size, width, height] of WIDTHS) {
        await resized(tab, width, height);
        await readReader(session, tab, `(root.querySelector('.who[tabindex]').focus(), null)`);
        await untilReader(session, tab, 'the card', `root.querySelector('.card') !== null`);
        await picture(tab, named('card', size), sideways);
        await readReader(session, tab, `(root.querySelector('.who[tabindex]').blur(), null)`);
        await untilReader(session, tab, 'no card', `root.querySelector('.card') === null`);
      }
      for (const id of ['quotes', 'sanctions', 'story']) {
        await readReader(session, tab, `((root.querySelector('.margin > div').shadowRoot ?? root.querySelector('.margin > div').openOrClosedShadowRoot).querySelector('#tab-${id}').click(), null)`);
        await picture(tab, named(`margin-${id}`, 'wide'), sideways);
      }
      await press(session, tab, messages.readAloud.message);
      await untilReader(session, tab, 'the player', `root.querySelector('.player') !== null`);
      for (const [size, width, height] of WIDTHS) {
        await resized(tab, width, height);
        await picture(tab, named('player', size), sideways);
      }
      await press(session, tab, messages.readerAppearance.message);
      await resized(tab, 360, 740);
      await picture(tab, named('appearance-aloud', 'narrow'), sideways);
      const end = await readReader<number>(session, tab, `root.querySelector('.sheet').getBoundingClientRect().bottom`);
      assert.ok(end <= 740, `the sheet ends at ${end}, below the window`);
      await resized(tab, 1400, 900);
      await readReader(session, tab, `(root.querySelector('dialog').scrollTo(0, 900), null)`);
      await picture(tab, named('margin-aloud', 'wide'), sideways);
      const [bar, panels] = await readReader<[number, number]>(session, tab, `[root.querySelector('.bar').getBoundingClientRect().bottom, root.querySelector('.margin').getBoundingClientRect().top]`);
      assert.ok(panels >= bar - 1, `the panels begin at ${panels}, under the bar that ends at ${bar}`);
      await press(session, tab, messages.aloudStop.message);
      for (const [size, width, height] of WIDTHS) {
        await resized(tab, width, height);
        await picture(tab, named('appearance', size), sideways);
      }
      await chooseLook(panel, 'off');
    }, options);

    forEachBrowser(`an article that goes on says so at its end: ${locale}, ${scheme}`, async (session) => {
      const paragraphs = locale === 'ar' ? ARABIC : ENGLISH;
      session.server.route('/pier', (_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(storyPage({
          title: paragraphs[0]?.slice(0, 48) ?? '', paragraphs: [...paragraphs, ...paragraphs.slice(2).map((words) => `${words} ${words}`)], lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr',
          after: '<nav><a href="/pier?page=2">2</a> <a href="/pier?page=2">Page 2</a></nav>',
        }));
      });
      const tab = await session.open('/pier');
      const panel = await session.popup(tab);
      await settled(panel);
      for (const look of ['reader', 'site'] as const) {
        await chooseLook(panel, look);
        await tab.until(`look ${look}`, (wanted) => document.documentElement.getAttribute('data-readout-look')?.startsWith(wanted) ?? false, look);
        if (look === 'reader') {
          await peek(session, tab);
          await untilReader(session, tab, 'the way on', `root.querySelector('.next-page') !== null`);
        }
        await tab.front();
        for (const [size, width, height] of WIDTHS) {
          await resized(tab, width, height);
          if (look === 'reader') await readReader(session, tab, `(root.querySelector('.next-page').scrollIntoView({ block: 'center' }), null)`);
          else await tab.evaluate(() => { scrollTo(0, 1e6); });
          await picture(tab, named(`next-${look}`, size));
        }
      }
      await chooseLook(panel, 'off');
    }, options);

    // The last, for a listed site that goes takes its permission along in Firefox: no other page could be read after that.
    forEachBrowser(`the list of sites fits: ${locale}, ${scheme}`, async (session) => {
      await session.welcome.evaluate((sites) => chrome.storage.sync.set({ 'settings.sites': sites }), SITES);
      const settings = await session.openExtensionPage('/options.html');
      await settings.until('the sites', () => document.querySelectorAll('.sites li').length === 3);
      for (const [size, width, height] of WIDTHS) {
        await resized(settings, width, height);
        await settings.evaluate(() => { document.querySelector('#sites-title')?.scrollIntoView(); });
        await picture(settings, named('sites', size));
      }
    }, options);
  }
}
