import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';

/** The words that are highlighted in the page. */
function highlighted(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    const ranges = [...CSS.highlights.get('readout-evidence') ?? []];
    return ranges.length === 0 ? null : ranges.map(String).join(' ').replace(/\s+/g, ' ');
  });
}

async function untilOther(tab: Tab, than: string | null): Promise<string> {
  return waitFor('another highlight', async () => {
    const now = await highlighted(tab);
    return now !== than && now;
  });
}

/** Opens an actor of several mentions and shows the first. */
async function showFirst(session: Session, tab: Tab): Promise<{ panel: Tab; first: string }> {
  const panel = await session.popup(tab);
  await settled(panel);
  await openPanel(panel, 'actors');
  await panel.click('.actors li:nth-child(3) summary');
  await panel.click('.actors li:nth-child(3) .jump');
  const first = await untilOther(tab, null);
  await panel.until('where the reader is', () => /^1 of [2-9]/.test(document.querySelector('.stepper output')?.textContent ?? ''));
  return { panel, first };
}

forEachBrowser('n and p step through the mentions of an actor, in the panels and in the page, and both know where the reader is', async (session) => {
  const tab = await session.open('/demo/');
  const { panel, first } = await showFirst(session, tab);
  await panel.front();
  await panel.press('n');
  const second = await untilOther(tab, first);
  await panel.until('the second', () => document.querySelector('.stepper output')?.textContent?.startsWith('2 of') ?? false);
  await tab.front();
  await tab.press('n');
  const third = await untilOther(tab, second);
  assert.notEqual(third, first);
  await panel.front();
  await panel.click('.stepper .back');
  assert.equal(await untilOther(tab, third), second);
  await panel.until('the second again', () => document.querySelector('.stepper output')?.textContent?.startsWith('2 of') ?? false);
  await panel.press('p');
  assert.equal(await untilOther(tab, second), first);
});

forEachBrowser('what is highlighted stays so when the look changes, and keys are the reader’s own again after Escape', async (session) => {
  const tab = await session.open('/demo/');
  const { panel, first } = await showFirst(session, tab);
  for (const look of ['site', 'reader', 'off'] as const) {
    await chooseLook(panel, look);
    await tab.until(`look ${look}`, (wanted) => (document.documentElement.getAttribute('data-readout-look') ?? 'off').startsWith(wanted), look);
    await waitFor(`the highlight in look ${look}`, async () => (await highlighted(tab)) === first);
  }
  await tab.front();
  await tab.press('Escape');
  await waitFor('no highlight', async () => (await highlighted(tab)) === null);
  await tab.evaluate(() => { document.addEventListener('keydown', ({ key }) => { document.title = `heard ${key}`; }); });
  await tab.press('n');
  await tab.until('the page to hear its key', () => document.title === 'heard n');
});

forEachBrowser('whoever types is not taken away from their words', async (session) => {
  const tab = await session.open('/demo/');
  const { first } = await showFirst(session, tab);
  await tab.front();
  await tab.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field';
    document.body.prepend(field);
    field.focus();
  });
  await tab.press('n');
  await tab.until('the letter', () => document.querySelector<HTMLInputElement>('#field')?.value === 'n');
  assert.equal(await highlighted(tab), first);
});

forEachBrowser('a sentence selected in the page shows what was read from it', async (session) => {
  const tab = await session.open('/demo/');
  await tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('stepped off a special train'));
    document.getSelection()?.selectAllChildren(paragraph ?? document.body);
  });
  const panel = await session.popup(tab);
  await panel.until('the facts', () => /From the selected sentence[\s\S]*Ryang Song Il/.test(document.querySelector<HTMLElement>('.selected')?.innerText ?? ''));
});
