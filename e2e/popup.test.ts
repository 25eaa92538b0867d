import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, untilShown, words } from './harness/reading.ts';

const CLUTTER = [
  'We value your privacy', 'Most read', 'Trending now', 'What the last summit brought', 'The Morning Meridian', 'Top stories', 'From our partners',
  'Join the conversation', 'old cartographer', 'Copy link', 'Winter tyres', 'You have 2 free stories', 'Harbour ferries', 'currencies',
];
const BODY = ['Ryang Song Il stepped off a special train', 'needs no lessons in its charter', 'meet as early as Friday', 'dine at the presidential residence'];

forEachBrowser('the popup shows the article, its actors, its quotes and its sanctions', async ({ open, popup }) => {
  const panel = await popup(await open('/demo/'));
  await settled(panel);
  const head = await words(panel);
  assert.match(head, /North Korea's premier arrives in Minsk/);
  assert.match(head, /Ines Carvalho/);
  assert.match(head, /min read/);
  const actors = await openPanel(panel, 'actors');
  assert.match(actors, /Ryang Song Il\s+Premier, North Korea/);
  assert.match(actors, /Viktar Halubovich\s+President, Belarus/);
  const quotes = await openPanel(panel, 'quotes');
  assert.match(quotes, /Luo Weimin[\s\S]*Sanctions are not an end in themselves/);
  assert.match(quotes, /Daniel Marsh[\s\S]*hold every bank and every shipper accountable/);
  assert.doesNotMatch(quotes, /The photographs are the message/);
  await panel.click('#panel-quotes [role=switch]');
  await panel.until('those quoted who are no officials', () => document.querySelector<HTMLElement>('#panel-quotes')?.innerText.includes('The photographs are the message') ?? false);
  await panel.click('#panel-quotes [role=switch]');
  const sanctions = await openPanel(panel, 'sanctions');
  assert.match(sanctions, /United States\s*Belarus/);
  assert.match(sanctions, /Any purchase of North Korean weapons would violate/);
});

forEachBrowser('a click on evidence highlights its sentence in the page, clean or not', async (session) => {
  const article = await session.open('/demo/');
  const panel = await session.popup(article);
  const highlighted = () => article.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight as unknown as Iterable<Range>]);
    return { text: ranges.map((range) => range.toString()).join(' '), shown: ranges.some((range) => range.getClientRects().length > 0) };
  });
  for (const look of ['off', 'site', 'reader'] as const) {
    await chooseLook(panel, look);
    if (look !== 'off') await untilShown(session, article, BODY.slice(0, 1), CLUTTER.slice(0, 1));
    await openPanel(panel, 'quotes');
    const before = await article.evaluate(() => document.documentElement.outerHTML);
    await panel.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('#panel-quotes .jump')].find((jump) => jump.innerText.includes('every shipper accountable'))?.click();
    });
    await panel.until('the click to be answered', () => document.querySelector('.notice') === null);
    const end = Date.now() + 10_000;
    let seen = await highlighted();
    while (!seen.shown && Date.now() < end) seen = await highlighted();
    assert.match(seen.text, /hold every bank and every shipper accountable/, `in look ${look}`);
    assert.equal(await article.evaluate(() => document.documentElement.outerHTML), before, `the page's DOM in look ${look}`);
  }
});

forEachBrowser('the switch turns clean mode on and off in both looks, and the page comes back as it was', async (session) => {
  const article = await session.open('/demo/');
  const panel = await session.popup(article);
  await settled(panel);
  const before = await article.evaluate(() => document.documentElement.outerHTML);
  for (const look of ['site', 'reader'] as const) {
    await chooseLook(panel, look);
    await untilShown(session, article, BODY, CLUTTER);
    await chooseLook(panel, 'off');
    await untilShown(session, article, [...BODY, 'We value your privacy', 'Trending now']);
    assert.equal(await article.evaluate(() => document.documentElement.outerHTML), before, `after look ${look}`);
  }
});

forEachBrowser('the look that was picked last is remembered', async (session) => {
  const first = await session.popup(await session.open('/demo/'));
  await chooseLook(first, 'reader');
  const second = await session.popup(await session.open('/demo/?second'));
  await settled(second);
  await second.until('the reader look to be chosen', () => document.querySelector<HTMLInputElement>('input[value=reader]')?.checked ?? false);
  await chooseLook(first, 'site');
});

forEachBrowser('the keyboard command turns clean mode on and Escape leaves it', async (session) => {
  const article = await session.open('/demo/');
  await session.pressCommand(article);
  await untilShown(session, article, BODY, CLUTTER);
  await article.front();
  await article.press('Escape');
  await untilShown(session, article, ['Trending now', 'We value your privacy']);
  await session.pressCommand(article);
  await untilShown(session, article, BODY, CLUTTER);
  await session.pressCommand(article);
  await untilShown(session, article, ['Trending now']);
});

forEachBrowser('every control of the popup is reached and worked with the keyboard alone', async (session) => {
  const article = await session.open('/demo/');
  const panel = await session.popup(article);
  await settled(panel);
  await panel.front();
  const reached: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await panel.press('Tab');
    reached.push(await panel.evaluate(() => {
      const { activeElement } = document;
      return activeElement === null ? '' : `${activeElement.getAttribute('role') ?? activeElement.localName}`;
    }));
  }
  assert.ok(reached.includes('switch') && reached.includes('tab') && reached.includes('summary'), reached.join(' '));
  await panel.evaluate(() => { document.querySelector<HTMLElement>('.clean [role=switch]')?.focus(); });
  await panel.press(' ');
  await untilShown(session, article, BODY, CLUTTER);
});

forEachBrowser('words selected in the page stand in the look-up field, and the lists answer', async (session) => {
  const article = await session.open('/demo/');
  await article.evaluate(() => {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'Kim Jong Un';
    document.getSelection()?.selectAllChildren(heading ?? document.body);
  });
  const panel = await session.popup(article);
  await settled(panel);
  await openPanel(panel, 'sanctions');
  await panel.until('the selected words', () => document.querySelector<HTMLInputElement>('.look-up input')?.value === 'Kim Jong Un');
  await panel.click('.look-up button');
  await panel.until('an entry', () => /Possible match by name[\s\S]*KIM,? Jong/i.test(document.querySelector('.look-up')?.nextElementSibling?.textContent ?? ''));
});
