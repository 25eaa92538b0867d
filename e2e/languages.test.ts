import assert from 'node:assert/strict';
import arabic from '../src/_locales/ar/messages.json';
import english from '../src/_locales/en/messages.json';
import german from '../src/_locales/de/messages.json';
import { violationsOf, violationsOfReader } from './harness/axe.ts';
import { forEachBrowser } from './harness/browsers.ts';
import { peek, press, readReader, untilReader } from './harness/in-reader.ts';
import { chooseLook, openPanel, settled } from './harness/reading.ts';
import type { Tab } from './harness/tab.ts';

/** Words of the interface that are the same in every language, or that an English article may have as well. */
const SHARED = new Set(['Readout', 'JSON', 'Markdown']);
const ENGLISH = Object.entries(english).filter(([key, { message }]) => message.length > 14 && !message.includes('$') && !SHARED.has(message) && !key.startsWith('locale')).map(([, { message }]) => message);

/** Sentences of the English interface that a page in another language shows. */
async function leftIn(tab: Tab): Promise<string[]> {
  const text = await tab.evaluate(() => document.body.innerText);
  return ENGLISH.filter((words) => text.includes(words));
}

const sideways = (tab: Tab) => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [locale, messages, direction] of [['ar', arabic, 'rtl'], ['de', german, 'ltr']] as const) {
  forEachBrowser(`every page of the extension speaks ${locale} and runs its way`, async (session) => {
    const article = await session.open('/demo/');
    const panel = await session.popup(article);
    await settled(panel);
    const options = await session.openExtensionPage('/options.html');
    await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
    const demo = await session.openExtensionPage('/try.html');
    await settled(demo);
    await demo.until('the facts', () => document.querySelector('[role=tab]') !== null);
    for (const [name, tab] of [['welcome', session.welcome], ['options', options], ['popup', panel], ['try', demo]] as const) {
      for (const width of [1280, 320]) {
        await tab.resize(name === 'popup' ? Math.min(width, 420) : width, 800);
        await tab.screenshot(`${locale}-${name}-${width}`);
        assert.ok(await sideways(tab) <= 0, `${name} at ${width}`);
      }
      assert.deepEqual(await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [locale, direction], name);
      assert.deepEqual(await leftIn(tab), [], name);
      assert.equal(await violationsOf(tab), '', name);
    }
    for (const id of ['quotes', 'sanctions'] as const) {
      await openPanel(panel, id);
      await panel.screenshot(`${locale}-popup-${id}`);
      assert.deepEqual(await leftIn(panel), [], id);
    }
  }, { locale });

  forEachBrowser(`the reader look speaks ${locale}, whatever the article runs`, async (session) => {
    const tab = await session.open('/demo/');
    const panel = await session.popup(tab);
    await settled(panel);
    await chooseLook(panel, 'reader');
    await peek(session, tab);
    await untilReader(session, tab, 'the reader look', `root.querySelector('dialog[open] article') !== null`);
    await tab.front();
    await press(session, tab, messages.readerAppearance.message);
    assert.deepEqual(await readReader(session, tab, `[root.querySelector('.bar').dir, root.querySelector('.bar').lang, root.querySelector('article').dir, root.querySelector('article').lang]`), [direction, locale, 'ltr', 'en']);
    assert.equal(await violationsOfReader(session, tab), '');
    for (const width of [1280, 320]) {
      await tab.resize(width, 800);
      await tab.screenshot(`${locale}-reader-${width}`);
      assert.equal(await readReader(session, tab, `root.querySelector('dialog').scrollWidth - root.querySelector('dialog').clientWidth`), 0, `at ${width}`);
    }
    await chooseLook(panel, 'off');
  }, { locale });
}
