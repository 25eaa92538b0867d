import type { Reasons } from '../reasons.ts';

/** What a pass before Readability works on: a detached document that may be changed. */
export interface Draft {
  doc: Document;
  body: Element;
  url: string | null;
  reasons: Reasons;
}

export type BeforePass = (draft: Draft) => void;

/** Takes an element out of the document and says why. */
export function drop(draft: Draft, element: Element, rule: string): void {
  draft.reasons.removed('before', rule, element.textContent ?? '');
  element.remove();
}
