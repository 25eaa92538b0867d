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

const PEOPLE: [name: string, role: string][] = [
  ['Kim Jong Un', 'leader, North Korea'], ['Vladimir Putin', 'President, Russia'], ['Sergei Shoigu', 'Defence Minister, Russia'],
  ['Dmitry Peskov', 'Kremlin spokesman, Russia'], ['Lim Soo-suk', 'Foreign Ministry spokesperson, South Korea'],
  ['Adrienne Watson', 'White House National Security Council spokesperson, United States'], ['Matthew Miller', 'State Department spokesman, United States'],
  ['Hirokazu Matsuno', 'Chief Cabinet Secretary, Japan'], ['Jo Chun Ryong', 'ruling party official in charge of munitions policies, North Korea'],
];
const LISTED = ['Kim Jong Un', 'Vladimir Putin', 'Sergei Shoigu', 'Dmitry Peskov', 'Jo Chun Ryong'];
const SPOKEN: [speaker: string, words: string][] = [
  ['Lim Soo-suk', 'No U.N. member state should violate'], ['Adrienne Watson', 'We urge the DPRK to abide'],
  ['Matthew Miller', 'will not hesitate to impose new sanctions'], ['Hirokazu Matsuno', 'impact it could have on Russia'],
  ['Dmitry Peskov', 'Putin and Kim will meet after the Vladivostok forum'], ['U.S. officials', 'Putin could focus on securing'],
];

forEachBrowser('the popup tells who is in the shared article, who says what, and its sanctions', async ({ open, popup }) => {
  const panel = await popup(await open('/seed/page.html'));
  await settled(panel);
  await panel.screenshot('seed-popup');
  await panel.evaluate(() => { document.querySelector<HTMLElement>('#panel-actors > button.more')?.click(); });
  const actors = await openPanel(panel, 'actors');
  /** What stands under a name, up to the next actor's. */
  const entryOf = (name: string) => actors.split(`\n${name}\n`)[1]?.split(/mentions?\b/).slice(0, 2).join('') ?? '';
  for (const [name, role] of PEOPLE) assert.ok(entryOf(name).trimStart().startsWith(role), `${name}: ${entryOf(name).slice(0, 80)}`);
  for (const name of LISTED) assert.match(entryOf(name), /\d possible list match/, name);
  for (const name of ['Lim Soo-suk', 'Adrienne Watson', 'Matthew Miller', 'Hirokazu Matsuno']) assert.doesNotMatch(entryOf(name).split('\n').slice(0, 4).join('\n'), /possible/, name);

  const quotes = await openPanel(panel, 'quotes');
  await panel.screenshot('seed-popup-quotes');
  const speakers = [...new Set(SPOKEN.map(([speaker]) => speaker))];
  for (const [speaker, said] of SPOKEN) {
    const before = quotes.slice(0, quotes.indexOf(said));
    const nearest = speakers.toSorted((a, b) => before.lastIndexOf(`\n${b}\n`) - before.lastIndexOf(`\n${a}\n`))[0];
    assert.ok(quotes.includes(said) && nearest === speaker, `${said}: ${nearest}`);
  }

  const sanctions = await openPanel(panel, 'sanctions');
  await panel.screenshot('seed-popup-sanctions');
  assert.match(sanctions, /United Nations\s*North Korea/);
  assert.match(sanctions, /Violation[\s\S]*would violate the sanctions[\s\S]*Threat[\s\S]*Matthew Miller[\s\S]*Call[\s\S]*Lim Soo-suk[\s\S]*Denial[\s\S]*denied such claims/);
  assert.match(await words(panel), /Kim is in Russia to meet Putin/);
}, { skip });
