import { own } from '../own.ts';

/** An element's open shadow tree. Hardly any has one, and what a form's field of that name stands for is none. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot === null ? null : own(element, 'shadowRoot');
}
