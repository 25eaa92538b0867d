import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { settled } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

const ENTRIES = 6000;
/** A list as Canada publishes it, with one name that is on no real list. */
const LIST = `<data-set>${Array.from({ length: ENTRIES }, (_, item) => `<record><Country>Russia / Russie</Country><LastName>Quibblesk${item === 7 ? 'ov' : item}</LastName><GivenName>Zoltarin</GivenName><Item>${item}</Item></record>`).join('')}</data-set>`;
const ARTICLE = `<!doctype html><html lang="en"><head><title>Harbour deal signed</title></head><body><article><h1>Harbour deal signed</h1>
${'<p>The harbour board of the northern town met on Tuesday and spoke for hours about the new quay, its price and the men who are to build it this winter.</p>'.repeat(4)}
<p>The contract was signed by Zoltarin Quibbleskov, a Russian businessman, the board said in a statement. Mr. Quibbleskov said that work would begin in March.</p></article></body></html>`;

async function openOptions({ openExtensionPage }: Session): Promise<Tab> {
  const options = await openExtensionPage('/options.html');
  await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
  return options;
}

/** Chooses a file for a list, as the file dialog would. */
async function chooseFile(options: Tab, name: string, text: string): Promise<void> {
  await options.evaluate(({ list, content }) => {
    const item = [...document.querySelectorAll('.lists li')].find((one) => one.textContent?.includes(list));
    const input = item?.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error(`no list ${list}`);
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'list.xml', { type: 'text/xml' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, { list: name, content: text });
}

forEachBrowser('the settings page shows every list with its date and entries', async (session) => {
  const options = await openOptions(session);
  const text = await options.evaluate(() => document.body.innerText);
  assert.match(text, /UN Security Council Consolidated List\s+Copy of [^,]+,? ?\d* ?\d{4}, [\d,]+ entries/);
  assert.match(text, /UK[^\n]*\s+Not included yet/);
});

forEachBrowser('a list loaded from disk is used for the next article, also after the background slept; a bad file changes nothing', async (session) => {
  const options = await openOptions(session);
  await chooseFile(options, 'Canada', '<html><body>Not found</body></html>');
  await options.until('the refusal', () => document.body.innerText.includes('The file is not this list'));
  await chooseFile(options, 'Canada', LIST);
  await options.until('the new list', () => document.body.innerText.includes('with 6,000 entries'));

  await session.sleepBackground();
  session.server.route('/harbour', (_, response) => { response.setHeader('content-type', 'text/html'); response.end(ARTICLE); });
  const panel = await session.popup(await session.open('/harbour'));
  await settled(panel);
  assert.match(await panel.evaluate(() => document.body.textContent ?? ''), /Canada consolidated autonomous sanctions list.*Quibbleskov, Zoltarin/i);
});

forEachBrowser('a choice made on the settings page holds in the popup', async (session) => {
  const options = await openOptions(session);
  await options.click('input[name=look][value=reader]');
  const panel = await session.popup(await session.open('/demo/'));
  await panel.until('the chosen look', () => document.querySelector<HTMLInputElement>('input[name=look][value=reader]')?.checked === true);
  await options.click('input[name=look][value=site]');
});
