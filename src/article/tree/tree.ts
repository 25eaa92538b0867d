import type { PageElement } from './element.ts';
import { selectorOf } from './selectors.ts';

/** A page's document as plain objects. */
export class PageTree {
  /** `<html>` */
  readonly root: PageElement;
  /** Whether a browser said what of it is shown; where none did, markup alone tells. */
  readonly isSeen: boolean;
  /** More, or more deeply nested, than can be read in bearable time: not all of it is here. */
  readonly isTooLarge: boolean;

  constructor(root: PageElement, { isSeen, isTooLarge }: { isSeen: boolean; isTooLarge: boolean }) {
    this.root = root;
    this.isSeen = isSeen;
    this.isTooLarge = isTooLarge;
  }

  get body(): PageElement | null {
    return this.root.querySelector('body');
  }

  querySelector(selector: string): PageElement | null {
    return this.root.matches(selector) ? this.root : this.root.querySelector(selector);
  }

  querySelectorAll(selector: string): PageElement[] {
    const inside = this.root.querySelectorAll(selector);
    return selectorOf(selector).matches(this.root) ? [this.root, ...inside] : inside;
  }
}
