import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, untilShown } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';
import { storyPage } from './pages/stories.ts';

/** Does something in the reader look's own tree, which is closed to the page; `deed` is an expression with `root` in it. */
async function inReader<Result>({ welcome }: Session, tab: Tab, deed: string): Promise<Result> {
  const answer = await welcome.evaluateText(`chrome.scripting.executeScript({ target: { tabId: ${tab.id} }, func: () => {
    const host = document.querySelector('[data-readout-host]');
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const margin = root.querySelector('.margin > div')?.shadowRoot ?? root.querySelector('.margin > div')?.openOrClosedShadowRoot;
    return JSON.stringify(${deed});
  } })`) as [{ result: string | null }];
  return JSON.parse(answer[0].result ?? 'null') as Result;
}

async function openReader(session: Session, width: number, path = '/demo/', words = 'stepped off a special train'): Promise<{ tab: Tab; panel: Tab }> {
  const tab = await session.open(path);
  await tab.resize(width, 800);
  const panel = await session.popup(tab);
  await chooseLook(panel, 'reader');
  await untilShown(session, tab, [words], ['Trending now']);
  await waitFor('the names', () => inReader<boolean>(session, tab, "root.querySelector('.who') !== null"));
  await tab.front();
  return { tab, panel };
}

forEachBrowser('on a wide window the panels stand in the margin, and lead to the text', async (session) => {
  const { tab, panel } = await openReader(session, 1400);
  await waitFor('the panels', () => inReader<boolean>(session, tab, "/Ryang Song Il/.test(margin?.textContent ?? '')"));
  await inReader(session, tab, "(margin.querySelector('#tab-quotes').click(), null)");
  await waitFor('a statement', () => inReader<boolean>(session, tab, "margin.querySelector('#panel-quotes .jump') !== null"));
  await inReader(session, tab, "(margin.querySelector('#panel-quotes .jump').click(), null)");
  await tab.until('a highlight', () => (CSS.highlights.get('readout-evidence')?.size ?? 0) > 0);
  await tab.resize(700, 800);
  await waitFor('no margin', () => inReader<boolean>(session, tab, "root.querySelector('.margin') === null"));
  await chooseLook(panel, 'off');
});

forEachBrowser('an official’s words have who says them in the margin, and the text stays what it is', async (session) => {
  const { tab, panel } = await openReader(session, 1400);
  const voices = await waitFor('the speakers', async () => {
    const shown = await inReader<string[]>(session, tab, "[...root.querySelectorAll('.with-voices .voice')].map((voice) => voice.dataset.voice + ' | ' + getComputedStyle(voice, '::before').display)");
    return shown.length > 0 && shown;
  });
  assert.ok(voices.some((voice) => voice.startsWith('Choi Eun-bi\nspokesperson')), voices.join(' / '));
  assert.equal(await inReader<boolean>(session, tab, "/Choi Eun-bi\\nspokesperson/.test(root.querySelector('article').textContent)"), false);
  await chooseLook(panel, 'off');
});

forEachBrowser('the keyboard reaches a name, its card says who it is, and Escape closes the card before the look', async (session) => {
  const { tab, panel } = await openReader(session, 1000);
  await inReader(session, tab, "(root.querySelector('.who[tabindex]').focus(), null)");
  const words = await waitFor('the card', () => inReader<string | false>(session, tab, "root.querySelector('[role=tooltip]')?.textContent ?? false"));
  assert.match(words, /mention/);
  await tab.press('Escape');
  await waitFor('no card', () => inReader<boolean>(session, tab, "root.querySelector('[role=tooltip]') === null"));
  assert.match(await tab.evaluate(() => document.documentElement.getAttribute('data-readout-look') ?? ''), /^reader/);
  await tab.press('Escape');
  await tab.until('the page', () => !document.documentElement.hasAttribute('data-readout-look'));
  await chooseLook(panel, 'off');
});

forEachBrowser('a page that makes its own type small does not make the controls and panels small', async (session) => {
  session.server.route('/small', (_, response) => { response.end(storyPage({ head: '<style>html { font-size: 50% }</style>' })); });
  const { tab, panel } = await openReader(session, 1400, '/small', 'Maud Ferrier');
  await waitFor('the panels', () => inReader<boolean>(session, tab, "/Ferrier/.test(margin?.textContent ?? '')"));
  const sizes = await inReader<number[]>(session, tab, "[root.querySelector('.toolbar button'), margin.querySelector('.name'), margin.querySelector('.facts')].map((element) => parseFloat(getComputedStyle(element).fontSize))");
  assert.deepEqual(sizes, [14, 17, 13]);
  const starts = await inReader<number[]>(session, tab, "[margin.querySelector('summary > .name'), margin.querySelector('summary > .facts > * > .icon')].map((element) => Math.round(element.getBoundingClientRect().left))");
  assert.equal(starts[0], starts[1], 'a name and the facts below it begin on one line');
  await chooseLook(panel, 'off');
});

forEachBrowser('a sentence selected in the reader look gives the facts that come from it, as one in the page does', async (session) => {
  const { tab, panel } = await openReader(session, 1000);
  await inReader(session, tab, `(getSelection().selectAllChildren([...root.querySelectorAll('article p')].find((one) => /stepped off a special train/.test(one.textContent))), null)`);
  await panel.evaluate(() => { location.reload(); });
  await panel.until('what comes from it', () => /Ryang Song Il/.test(document.querySelector('.selected')?.textContent ?? ''));
  await chooseLook(panel, 'off');
});
