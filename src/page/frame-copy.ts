import { takeRef } from '../article/article.ts';
import { documentIn, storyFrame } from './frames.ts';

/** Attributes that hold an address; a frame's own are meant from its own place. */
const ADDRESSES = ['href', 'src', 'poster', 'data', 'cite'];

export interface FrameTwin {
  frame: Element;
  twin: Element;
}

/**
 * Where a page keeps its text in a frame of its own site, what the frame shows takes the frame's place on the copy, in a box
 * with the frame's number. All other frames stay what they are.
 * @param met the frames of the document and their twins on the copy
 * @param enter given a frame's document before its elements are numbered
 * @param number given an element of the frame's document and its twin, and numbers both with all that is in them; returns the frames met there
 */
export function layOutStoryFrame(
  around: Document, met: readonly FrameTwin[], enter: (inner: Document) => void, number: (element: Element, twin: Element) => FrameTwin[],
): void {
  const chosen = storyFrame(met.map(({ frame }) => frame), around);
  const found = met.find(({ frame }) => frame === chosen);
  const inner = found === undefined ? null : documentIn(found.frame);
  if (found === undefined || inner === null) return;
  enter(inner);
  const copy = found.twin.ownerDocument;
  const box = copy.createElement('div');
  for (const { name, value } of found.twin.attributes) if (name !== 'src' && name !== 'srcdoc') box.setAttribute(name, value);
  takeRef(box, found.twin);
  const body = copy.importNode(inner.body, true);
  const deeper = number(inner.body, body);
  if (inner.baseURI !== around.baseURI) for (const element of body.querySelectorAll('*')) settleAddresses(element, inner.baseURI);
  // The body itself becomes a box: a copy has one body already.
  const content = copy.createElement('div');
  for (const { name, value } of body.attributes) content.setAttribute(name, value);
  takeRef(content, body);
  content.append(...body.childNodes);
  box.append(content);
  found.twin.replaceWith(box);
  layOutStoryFrame(inner, deeper.filter(({ twin }) => box.contains(twin)), enter, number);
}

function settleAddresses(element: Element, base: string): void {
  for (const name of ADDRESSES) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && URL.canParse(value, base)) element.setAttribute(name, new URL(value, base).href);
  }
}
