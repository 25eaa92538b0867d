import type { Session } from './session.ts';
import { waitFor, type Tab } from './tab.ts';

/** What a spec asks of the popup and of the page, in the words of someone who looks at them. */

/** Waits until the popup has something to say: a brief or a problem. */
export async function settled(panel: Tab): Promise<void> {
  await panel.until('the popup to fill in', () => document.querySelector('main') !== null && document.querySelector('main[aria-busy=true]') === null);
}

/** The popup's text as it is shown; of the panels, the one that is open. */
export function words(panel: Tab): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

/** The heading of the problem that the popup names, once it names one. */
export async function problem(panel: Tab): Promise<string> {
  await settled(panel);
  return panel.evaluate(() => document.querySelector('.problem h1')?.textContent ?? `no problem, but: ${document.body.innerText}`);
}

/** Opens one of the panels and gives its text. */
export async function openPanel(panel: Tab, id: 'actors' | 'quotes' | 'sanctions' | 'story'): Promise<string> {
  await settled(panel);
  await panel.click(`#tab-${id}`);
  return panel.evaluate((of: string) => document.querySelector<HTMLElement>(`#panel-${of}`)?.innerText ?? '', id);
}

/** What can be read in the tab at this moment: the page's own text and, in the reader look, the reader's. */
export function shownText({ inContent }: Session, tab: Tab): Promise<string> {
  return inContent(tab, () => {
    // Content scripts may look into closed shadow trees: in Firefox by a getter of the element, in Chromium by a function.
    const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
    const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot } };
    const root = host === null ? null : host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
    // The text of what is not laid out at all would come back whole.
    const page = document.body.checkVisibility() ? document.body.innerText : '';
    return `${page}\n${root?.querySelector<HTMLElement>('dialog')?.innerText ?? ''}`;
  }, null);
}

/** Waits until every one of `there` can be read in the tab and none of `gone`. */
export async function untilShown(session: Session, tab: Tab, there: string[], gone: string[] = []): Promise<void> {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  let last = '';
  await waitFor('the right words to be shown', async () => {
    const text = plain(await shownText(session, tab));
    const missing = there.filter((part) => !text.includes(plain(part)));
    const left = gone.filter((part) => text.includes(plain(part)));
    last = `missing: ${JSON.stringify(missing)}; still there: ${JSON.stringify(left)}`;
    return missing.length === 0 && left.length === 0;
  }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)}; ${last}`);
  });
}

/**
 * Moves the popup's clean-mode switch and picks a look. The switch moves before the page does, and behind it where the page leaves by itself:
 * both are waited for, before and after.
 */
export async function chooseLook(panel: Tab, look: 'site' | 'reader' | 'off'): Promise<void> {
  await settled(panel);
  await waitFor('the switch and the page to agree', async () => {
    const shown = await lookOf(panel);
    return shown === null || (shown !== 'off') === await isOn(panel);
  });
  const on = await isOn(panel);
  if (look !== 'off') await panel.click(`input[value=${look}]`);
  if (on !== (look !== 'off')) await panel.click('.clean [role=switch]');
  await waitFor(`the look "${look}"`, async () => {
    const shown = await lookOf(panel);
    return shown === null || shown === look;
  });
}

function isOn(panel: Tab): Promise<boolean> {
  return panel.evaluate(() => document.querySelector<HTMLInputElement>('.clean [role=switch]')?.checked ?? false);
}

/** The look of the page that a popup is about; null on the try page, which is about a frame of its own. */
function lookOf(panel: Tab): Promise<string | null> {
  return panel.evaluate(async () => {
    const asked = new URLSearchParams(location.search).get('tab');
    if (asked === null) return null;
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: Number(asked) },
      func: () => document.documentElement.getAttribute('data-readout-look') ?? 'off' });
    return String(answer?.result).split(' ')[0] ?? 'off';
  });
}

/** Presses a button of "Take it along" and gives what would have been saved. */
export async function taken(panel: Tab, words: string): Promise<string> {
  await panel.evaluate((wanted) => {
    const files: Blob[] = [];
    Object.assign(globalThis, { files });
    URL.createObjectURL = (blob: Blob) => { files.push(blob); return 'blob:caught'; };
    HTMLAnchorElement.prototype.click = () => undefined;
    document.querySelector('.take-along')?.setAttribute('open', '');
    [...document.querySelectorAll<HTMLElement>('.ways button')].find((one) => one.textContent === wanted)?.click();
  }, words);
  return waitFor(`the file of “${words}”`, () => panel.evaluate(() => (globalThis as unknown as { files: Blob[] }).files[0]?.text() ?? null));
}
