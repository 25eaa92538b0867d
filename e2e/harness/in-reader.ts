import type { Session } from './session.ts';
import { waitFor, type Tab } from './tab.ts';

/** The reader look stands in a closed shadow tree, which the extension's own world alone can look into. */
interface Peeking { readerRoot?: () => ShadowRoot }

/** Makes `readerRoot()` known in the content script's world of a tab. */
export async function peek(session: Session, tab: Tab): Promise<void> {
  await session.inContent(tab, () => {
    const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot } };
    (globalThis as Peeking).readerRoot = () => {
      const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
      const root = host === null ? null : host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
      if (!root) throw new Error('the reader look is not open');
      return root;
    };
  }, null);
}

/** Clicks the one button of the reader whose words or name these are. */
export async function press(session: Session, tab: Tab, name: string): Promise<void> {
  await session.inContent(tab, (wanted: string) => {
    const root = (globalThis as Peeking).readerRoot?.();
    const found = [...root?.querySelectorAll<HTMLElement>('button, label') ?? []]
      .filter((element) => element.getAttribute('aria-label') === wanted || element.textContent?.trim() === wanted || element.title === wanted);
    if (found.length !== 1) throw new Error(`${found.length} controls are called "${wanted}"`);
    found[0]?.click();
  }, name);
}

/** Waits until an expression over the reader's tree is true. */
export async function untilReader<Argument>(session: Session, tab: Tab, what: string, expression: string, argument?: Argument): Promise<void> {
  await waitFor(what, () => readReader<boolean>(session, tab, expression, argument));
}

/** The value of an expression over `root`, the reader's tree, and `given`. */
export async function readReader<Result>(session: Session, tab: Tab, expression: string, argument: unknown = null): Promise<Result> {
  const answer = await session.welcome.evaluateText(`(async () => {
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: ${tab.id} }, args: [${JSON.stringify(argument)}],
      func: async (given) => { try { const root = readerRoot(); return { value: await (${expression}) }; } catch (error) { return { error: String(error) }; } },
    });
    return result;
  })()`) as { value: Result; error?: string };
  if (answer.error !== undefined) throw new Error(`in the reader: ${answer.error}`);
  return answer.value;
}
