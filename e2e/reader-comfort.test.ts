import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { peek, press, readReader, untilReader } from './harness/in-reader.ts';
import { chooseLook, untilShown } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';
import { giveVoices } from './harness/voices.ts';

const STORY = 'stepped off a special train';

const PARTS = ['Cause', 'Price', 'Plan', 'Votes', 'Boats', 'Crews'];
const PARAGRAPH = 'The harbour board of the northern town met on Tuesday and spoke for hours about the new quay, its price and the crews who are to build it this winter. ';
const LONG = (repeats: number) => `<!doctype html><html lang="en"><head><title>Harbour deal signed</title></head><body><article><h1>Harbour deal signed</h1>
${PARTS.map((part) => `<h2>${part} of the deal</h2>${Array.from({ length: repeats }, (_, place) => `<p>${part} ${place + 1}: ${PARAGRAPH.repeat(4)}</p>`).join('')}`).join('')}</article></body></html>`;

const LINKED = LONG(1).replace('its price', '<a href="/price">its price</a>').replace('</h2>', '</h2><figure><img src="/demo/arrival.svg" width="800" height="450" alt="The quay"><figcaption>The quay on Tuesday.</figcaption></figure>');

/** An article in the reader look, which the test can look into; `prepare` is done before. */
async function inReaderLook(session: Session, address = '/demo/', prepare = async (_tab: Tab) => {}): Promise<{ tab: Tab; panel: Tab }> {
  const tab = await session.open(address);
  await prepare(tab);
  const panel = await session.popup(tab);
  await chooseLook(panel, 'reader');
  await peek(session, tab);
  await untilReader(session, tab, 'the reader look', `root.querySelector('dialog[open] article') !== null`);
  await tab.front();
  return { tab, panel };
}

const said = (session: Session, tab: Tab) => readReader<string[]>(session, tab, 'said.map(({ words }) => words)');
/** What stands in the highlight; asked in the page's own world, since Firefox does not let another go through it. */
const painted = (tab: Tab) => tab.evaluate(() => [...CSS.highlights.get('readout-speech') ?? []].map(String).join(' '));

forEachBrowser('the article is read aloud a sentence at a time, paused, moved through and stopped', async (session) => {
  const { tab, panel } = await inReaderLook(session, '/demo/', (before) => giveVoices(session, before, ['en-US', 'ko-KR', 'en-GB']));
  await press(session, tab, 'Read aloud');
  await untilReader(session, tab, 'the headline to be said', 'said.length === 1 && root.querySelector(".player") !== null');
  assert.match((await said(session, tab))[0] ?? '', /^North Korea's premier arrives in Minsk/);
  assert.deepEqual(await readReader(session, tab, '[...root.querySelectorAll(".player option")].map((option) => option.textContent)'), ['Best for the language', 'Voice 1', 'Voice 3']);
  await readReader(session, tab, 'said.at(-1).end()');
  await waitFor('the first sentence to be marked', async () => (await painted(tab)).includes(STORY));
  const [, first = ''] = await said(session, tab);
  assert.equal((await painted(tab)).replace(/\s+/g, ' '), first);

  await press(session, tab, 'Next sentence');
  await untilReader(session, tab, 'the next sentence', 'said.length === 3');
  await press(session, tab, 'Pause');
  await untilReader(session, tab, 'a pause', `root.querySelector('[aria-label="Go on reading"]') !== null`);
  await press(session, tab, 'Previous sentence');
  await waitFor('the mark to go back', async () => (await painted(tab)).replace(/\s+/g, ' ') === first);
  assert.equal((await said(session, tab)).length, 3, 'nothing is said while it pauses');
  await press(session, tab, 'Go on reading');
  await untilReader(session, tab, 'the sentence again', 'said.length === 4');
  assert.equal((await said(session, tab))[3], first);
  await press(session, tab, 'Stop reading aloud');
  await untilReader(session, tab, 'the end', `root.querySelector('.player') === null && !CSS.highlights.has('readout-speech')`);
  await chooseLook(panel, 'off');
});

forEachBrowser('where no voice of the machine speaks the language, the reader is told and nothing is said', async (session) => {
  const { tab, panel } = await inReaderLook(session, '/demo/', (before) => giveVoices(session, before, ['ko-KR']));
  await press(session, tab, 'Read aloud');
  await untilShown(session, tab, ['This machine has no voice of its own for the article’s language.']);
  assert.deepEqual(await said(session, tab), []);
  await chooseLook(panel, 'off');
});

forEachBrowser('what is chosen in the reader is stored, and what is chosen on the settings page shows at once in an open reader', async (session) => {
  session.server.route('/linked', (_, response) => { response.setHeader('content-type', 'text/html; charset=utf-8'); response.end(LINKED); });
  const { tab, panel } = await inReaderLook(session, '/linked');
  const options = await session.openExtensionPage('/options.html');
  await options.until('the settings', () => document.querySelector('input[name=theme]') !== null);
  await options.click('input[name=theme][value=black]');
  await options.click('input[name=font][value=mono]');
  await untilReader(session, tab, 'the black theme', `getComputedStyle(root.querySelector('dialog')).backgroundColor === 'rgb(0, 0, 0)'`);
  await untilReader(session, tab, 'the font', `/mono/i.test(getComputedStyle(root.querySelector('article p[data-block]')).fontFamily)`);

  await press(session, tab, 'Appearance');
  await press(session, tab, 'Links');
  await untilReader(session, tab, 'plain words for links', `root.querySelector('article a[href]') === null && root.querySelector('article a') !== null`);
  await press(session, tab, 'Pictures');
  await untilReader(session, tab, 'no pictures', `root.querySelector('article img') === null && root.querySelector('.picture-off') !== null`);
  await press(session, tab, 'Justified');
  await options.until('the settings page to follow', () => document.querySelector<HTMLInputElement>('input[name=alignment][value=justify]')?.checked === true);
  await readReader(session, tab, `root.querySelector('.picture-off').click()`);
  await untilReader(session, tab, 'the one picture that was asked for', `root.querySelectorAll('article img').length === 1`);

  // Escape closes the sheet first.
  await tab.front();
  await readReader(session, tab, `root.querySelector('.appearance input').focus()`);
  await tab.press('Escape');
  await untilReader(session, tab, 'the sheet to close', `root.querySelector('.appearance') === null`);
  await session.welcome.evaluate(() => chrome.storage.sync.clear());
  await untilReader(session, tab, 'the settings of the beginning', `root.querySelector('article a[href]') !== null`);
  await chooseLook(panel, 'off');
});

forEachBrowser('in a dark theme nothing white is ever shown', async (session) => {
  await session.welcome.evaluate(() => chrome.storage.sync.set({ 'settings.theme': 'black', 'settings.version': 2 }));
  const { tab, panel } = await inReaderLook(session, '/demo/', (before) => session.inContent(before, () => {
    const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot } };
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    // Told of the reader before anything of it is painted.
    new MutationObserver(() => {
      const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
      const dialog = host && (host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host))?.querySelector('dialog');
      if (dialog) seen.push(getComputedStyle(dialog).backgroundColor);
    }).observe(document.documentElement, { childList: true });
  }, null));
  const seen = await session.inContent(tab, () => (globalThis as unknown as { seen: string[] }).seen, null);
  assert.ok(seen.length > 0 && seen.every((colour) => colour === 'rgb(0, 0, 0)'), seen.join());
  await chooseLook(panel, 'off');
  await session.welcome.evaluate(() => chrome.storage.sync.clear());
});

forEachBrowser('a long piece has its contents, says how much is left, and in focus mode what is not being read stands back', async (session) => {
  session.server.route('/long', (_, response) => { response.setHeader('content-type', 'text/html; charset=utf-8'); response.end(LONG(6)); });
  const { tab, panel } = await inReaderLook(session, '/long');
  const left = () => readReader<string>(session, tab, `root.querySelector('.left').textContent`);
  const before = Number.parseInt(await left(), 10);
  assert.ok(before >= 10, `${before}`);
  await press(session, tab, 'Contents');
  await tab.screenshot('reader-contents');
  assert.deepEqual(await readReader(session, tab, `[...root.querySelectorAll('.contents button')].map((button) => button.textContent)`), PARTS.map((part) => `${part} of the deal`));
  await press(session, tab, 'Votes of the deal');
  await untilReader(session, tab, 'the heading under the bar', `(() => { const { top } = root.activeElement.getBoundingClientRect(); return root.activeElement.textContent === 'Votes of the deal' && top > 40 && top < 200; })()`);
  await waitFor('less to be left', async () => Number.parseInt(await left(), 10) < before);
  await press(session, tab, 'Appearance');
  await press(session, tab, 'Focus on what is being read');
  await untilReader(session, tab, 'one part in front', `root.querySelectorAll('[data-current]').length === 1`);
  const dim = await readReader<[string, string]>(session, tab, `['[data-current]', 'article > p:not([data-current])'].map((part) => getComputedStyle(root.querySelector(part)).color)`);
  assert.notEqual(dim[0], dim[1]);
  await tab.screenshot('reader-focus');
  await readReader(session, tab, `root.querySelector('dialog').scrollTo(0, 1e7)`);
  await waitFor('the end', async () => await left() === 'Read to the end');
  await untilReader(session, tab, 'the last part in front', `root.querySelector('article').lastElementChild.hasAttribute('data-current')`);
  await chooseLook(panel, 'off');
  await session.welcome.evaluate(() => chrome.storage.sync.clear());
});

forEachBrowser('an article of fifty thousand words can be read, searched for its place and left', async (session) => {
  session.server.route('/endless', (_, response) => { response.setHeader('content-type', 'text/html; charset=utf-8'); response.end(LONG(80)); });
  const { tab, panel } = await inReaderLook(session, '/endless');
  await giveVoices(session, tab, ['en-US']);
  assert.ok(Number.parseInt(await readReader<string>(session, tab, `root.querySelector('.left').textContent`), 10) > 150);
  await press(session, tab, 'Contents');
  await press(session, tab, 'Crews of the deal');
  await untilReader(session, tab, 'the last part', `root.activeElement.textContent === 'Crews of the deal' && root.activeElement.getBoundingClientRect().top < 400`);
  await chooseLook(panel, 'off');
  await session.welcome.evaluate(() => chrome.storage.sync.clear());
});
