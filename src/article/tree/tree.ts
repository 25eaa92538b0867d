import type { PageElement } from './element.ts';

/** A page's document as plain objects. */
export class PageTree {
  /** `<html>` */
  readonly root: PageElement;
  /** Whether a browser said what of it is shown; where none did, markup alone tells. */
  readonly isSeen: boolean;

  /** The address that its links are meant from; null where only its own markup and address tell. */
  readonly base: string | null;

  constructor(root: PageElement, { isSeen, base = null }: { isSeen: boolean; base?: string | null }) {
    this.root = root;
    this.isSeen = isSeen;
    this.base = base;
  }

  get body(): PageElement | null {
    return this.root.querySelector('body');
  }

  querySelector(selector: string): PageElement | null {
    return this.root.matches(selector) ? this.root : this.root.querySelector(selector);
  }

  querySelectorAll(selector: string): PageElement[] {
    const inside = this.root.querySelectorAll(selector);
    return this.root.matches(selector) ? [this.root, ...inside] : inside;
  }
}
