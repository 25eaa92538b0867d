import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, shownText, untilShown, words } from './harness/reading.ts';

const FOLDER = '../shared/seed';
const skip = existsSync(`${FOLDER}/truth.json`) ? false : 'needs the shared article in ../shared/seed';

function truth(): { title: string; paragraphs: string[]; clutter: string[] } {
  const { page: { title, articleBody, clutterThatMustGo } } = JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8'));
  return { title, paragraphs: articleBody.split('\n\n'), clutter: clutterThatMustGo.filter((part: string) => part !== title) };
}

forEachBrowser('the shared article keeps every paragraph and loses all clutter, in both looks', async (session) => {
  const { title, paragraphs, clutter } = truth();
  assert.ok(paragraphs.length > 10 && clutter.length > 5);
  const tab = await session.open('/seed/page.html');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const panel = await session.popup(tab);
  for (const look of ['site', 'reader'] as const) {
    await chooseLook(panel, look);
    await untilShown(session, tab, paragraphs, clutter);
    // The headline stands among the clutter too, as the caption of a player: it is to be seen once, as the headline.
    assert.equal((await shownText(session, tab)).split(title).length - 1, 1);
    await tab.screenshot(`seed-${look}`);
  }
  await chooseLook(panel, 'off');
  await untilShown(session, tab, clutter.slice(0, 1));
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
}, { skip });

const PEOPLE = [
  'Kim Jong Un', 'Vladimir Putin', 'Sergei Shoigu', 'Dmitry Peskov', 'Lim Soo-suk', 'Adrienne Watson', 'Matthew Miller', 'Hirokazu Matsuno', 'Jo Chun Ryong',
];

forEachBrowser('the popup names the people of the shared article, its sanctions and possible matches', async ({ open, popup }) => {
  const panel = await popup(await open('/seed/page.html'));
  await settled(panel);
  await panel.screenshot('seed-popup');
  await panel.evaluate(() => { document.querySelector<HTMLElement>('#panel-actors > button.more')?.click(); });
  const actors = await openPanel(panel, 'actors');
  assert.deepEqual(PEOPLE.filter((name) => !actors.includes(name)), []);
  assert.match(actors, /possible/i);
  const sanctions = await openPanel(panel, 'sanctions');
  await panel.screenshot('seed-popup-sanctions');
  assert.match(sanctions, /United Nations\s*North Korea/);
  assert.match(await openPanel(panel, 'quotes'), /Dmitry Peskov/);
  await panel.screenshot('seed-popup-quotes');
  assert.match(await words(panel), /Kim is in Russia to meet Putin/);
}, { skip });
