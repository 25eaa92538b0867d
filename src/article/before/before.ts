import type { Reasons } from '../reasons.ts';

/** What a pass before Readability works on: a detached document that may be changed. */
export interface Draft {
  doc: Document;
  body: Element;
  url: string | null;
  reasons: Reasons;
  /** What the passes have taken out so far. */
  gone: Gone[];
}

/** An element that is no longer in the document, and what it stood in. */
export interface Gone {
  element: Element;
  parent: Element | null;
}

export type BeforePass = (draft: Draft) => void;

/** Takes an element out of the document and says why. */
export function drop(draft: Draft, element: Element, rule: string): void {
  draft.reasons.removed('before', rule, element.textContent ?? '');
  draft.gone.push({ element, parent: element.parentElement });
  element.remove();
}
