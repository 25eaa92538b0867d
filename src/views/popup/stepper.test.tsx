import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { Stepper } from './stepper.tsx';

async function openStepper() {
  const page = openWindow();
  const view = page.document.defaultView ?? globalThis;
  Object.assign(globalThis, { Element: view.Element });
  const steps: number[] = [];
  await page.draw(<I18nProvider value={createI18n(localeSource('en-US'))}><input type="text" id="words" /><input type="checkbox" id="box" /><Stepper trail={{ at: 1, of: 3 }} onStep={(by) => steps.push(by)} /></I18nProvider>);
  /** Whether a key, pressed in an element, was used. */
  const press = (selector: string, key: string, held: KeyboardEventInit = {}) => {
    const event = new view.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
    page.document.querySelector(selector)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { ...page, steps, press };
}

test('buttons and keys go through a row of passages both ways, and it is said which of them is shown', async () => {
  const { document, click, visible, steps, press } = await openStepper();
  assert.match(visible(), /2 of 3/);
  const [back, on] = document.querySelectorAll('.stepper button');
  if (back !== undefined && on !== undefined) {
    await click(on);
    await click(back);
  }
  assert.deepEqual([press('body', 'n'), press('body', 'p'), press('#box', 'n')], [true, true, true]);
  assert.deepEqual(steps, [1, -1, 1, -1, 1]);
});

test('letters that are typed, and keys of the browser, are no steps', async () => {
  const { steps, press } = await openStepper();
  assert.deepEqual([press('#words', 'n'), press('body', 'n', { ctrlKey: true }), press('body', 'p', { metaKey: true }), press('body', 'n', { altKey: true }), press('body', 'n', { isComposing: true }), press('body', 'x')], Array(6).fill(false));
  assert.deepEqual(steps, []);
});
