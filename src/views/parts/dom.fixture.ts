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

const STATES = ['aria-pressed', 'aria-expanded', 'aria-selected', 'aria-current', 'aria-busy'] as const;

/** What a screen reader comes to, in order: lines of words, controls in brackets with what they are called and the state they are in. */
export function heardOf(element: Element): string[] {
  const lines = [''];
  const isControl = (part: Element): boolean => part.matches('a[href], button, input, select, textarea, summary, option, [role=button], [role=tab]');
  const stateOf = (part: Element): string[] => [
    ...STATES.flatMap((name) => (part.getAttribute(name) === 'true' ? [name.replace('aria-', '')] : part.getAttribute(name) === 'false' ? [`not ${name.replace('aria-', '')}`] : [])),
    ...(part.matches(':disabled') ? ['disabled'] : []), ...(part.matches(':checked') ? ['chosen'] : []),
  ];
  const add = (words: string): void => {
    lines.push(`${lines.pop() ?? ''} ${words}`);
  };
  const walk = (part: Element): void => {
    if (part.hasAttribute('hidden') || part.getAttribute('aria-hidden') === 'true' || part.matches('style, script')) return;
    const label = part.getAttribute('aria-label') ?? part.getAttribute('alt');
    if (isControl(part)) {
      const kind = part.getAttribute('role') ?? (part.localName === 'a' ? 'link' : part.localName === 'input' ? part.getAttribute('type') ?? 'text' : part.localName);
      const value = part.getAttribute('value');
      add(`[${[kind, label ?? (part.localName === 'select' ? '' : wordsOf(part)), ...(part.localName === 'input' && value !== null ? [value] : []), ...stateOf(part)].filter((word) => word !== '').join(' | ')}]`);
      if (part.localName === 'select') for (const option of part.children) walk(option);
      return;
    }
    const block = part.matches('p, li, h1, h2, h3, h4, dt, dd, div, section, article, header, figure, figcaption, caption, tr, legend, fieldset, blockquote, form, label, nav, aside, ul, ol, dl');
    if (block) lines.push('');
    if (label !== null) add(`(${label})`);
    for (const child of part.childNodes) {
      if (child.nodeType === 3) add(child.textContent ?? '');
      else if ('children' in child) walk(child as Element);
    }
    if (block) lines.push('');
  };
  walk(element);
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
