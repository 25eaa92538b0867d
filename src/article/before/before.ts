import type { Reasons } from '../reasons.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageTree } from '../tree/tree.ts';

/** What a pass before Readability works on: a detached document that may be changed. */
export interface Draft {
  tree: PageTree;
  body: PageElement;
  url: string | null;
  reasons: Reasons;
  /** What the passes have taken out so far. */
  gone: Gone[];
}

/** An element that is no longer in the document, and what it stood in. */
export interface Gone {
  element: PageElement;
  parent: PageElement | null;
}

export type BeforePass = (draft: Draft) => void;

/** Takes an element out of the document and says why. */
export function drop(draft: Draft, element: PageElement, rule: string): void {
  draft.reasons.removed('before', rule, element.startOfText(400));
  draft.gone.push({ element, parent: element.parentElement });
  element.remove();
}
