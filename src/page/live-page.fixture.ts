import { JSDOM } from 'jsdom';

/** A page as a browser holds it, with a window; jsdom lays nothing out, so tests ask of marks and text, not of boxes. */
export function livePage(body: string, { head = '', url = 'https://news.example/a/story.html' } = {}): Document {
  return new JSDOM(`<!doctype html><html lang="en"><head><title>Ferry line stays open</title>${head}</head><body>${body}</body></html>`, { url }).window.document;
}

/** The element that a selector finds; a test that asks for one that is not there is wrong. */
export function one(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
