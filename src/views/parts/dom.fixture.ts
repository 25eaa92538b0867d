import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

const NAMES = ['window', 'document', 'getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame'] as const;

/** A window of its own for a test: draws views and acts on them as a reader does. */
export function openWindow() {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { pretendToBeVisual: true });
  for (const name of NAMES) Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true });
  const { document } = window;
  /** Does something and waits until everything that follows from it has settled. */
  const settled = (deed: () => unknown) => act(async () => {
    await deed();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

  return {
    document,
    draw: (view: ComponentChild) => settled(() => render(view, document.body)),
    act: settled,
    /** What stands on the page, white space made even. Hidden parts are left out, opened details are in. */
    visible: () => wordsOf(document.body),
    press: (key: string) => settled(() => document.activeElement?.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
    click: (element: Element) => settled(() => {
      if (element instanceof window.HTMLElement) element.click();
    }),
    /** The one element of the kind `selector` whose words contain `words`. */
    find(selector: string, words: string): Element {
      const found = [...document.querySelectorAll(selector)].filter((element) => wordsOf(element).includes(words) || element.getAttribute('aria-label') === words);
      const [only] = found;
      if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${selector} with "${words}"`);
      return only;
    },
    open: (details: Element) => settled(() => {
      details.setAttribute('open', '');
      details.dispatchEvent(new window.Event('toggle'));
    }),
    /** Stops of the Tab key, in order, by what a screen reader calls them. */
    stops: () => [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((element) => !element.closest('[hidden]') && element.getAttribute('tabindex') !== '-1' && !element.hasAttribute('disabled'))
      .filter((element) => !(element.closest('details:not([open])') && element.localName !== 'summary'))
      .map((element) => element.getAttribute('aria-label') ?? wordsOf(element.closest('label') ?? element)),
  };
}

export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!('querySelectorAll' in copy)) return '';
  for (const hidden of (copy as Element).querySelectorAll('[hidden]')) hidden.remove();
  // Elements that stand on lines of their own must not run together.
  for (const block of (copy as Element).querySelectorAll('p, li, h1, h2, h3, h4, dt, dd, summary, legend, span, time, button, strong, bdi')) block.append(' ');
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
