import { PageElement } from '../article/tree/element.ts';
import { attributesOf } from '../article/tree/read.ts';
import { documentIn, storyFrame } from './frames.ts';

/** Attributes that hold an address; a frame's own are meant from its own place. */
const ADDRESSES = ['href', 'src', 'poster', 'data', 'cite'];

export interface FrameTwin {
  frame: Element;
  twin: PageElement;
}

/** What a frame shows, and the frames in it. */
export interface ReadFrame {
  body: PageElement;
  met: FrameTwin[];
}

/**
 * Where a page keeps its text in a frame of its own site, what the frame shows takes the frame's place on the copy, in a box
 * with the frame's number. All other frames stay what they are.
 * @param met the frames of the document and their twins on the copy
 */
export function layOutStoryFrame(around: Document, met: readonly FrameTwin[], read: (inner: Document) => ReadFrame): void {
  const chosen = storyFrame(met.map(({ frame }) => frame), around);
  const found = met.find(({ frame }) => frame === chosen);
  const inner = found === undefined ? null : documentIn(found.frame);
  if (found === undefined || inner === null) return;
  const { body, met: deeper } = read(inner);
  if (inner.baseURI !== around.baseURI) for (const element of body.querySelectorAll('*')) settleAddresses(element, inner.baseURI);
  const box = boxFor(found.twin, attributesOf(found.frame, false));
  // The body itself becomes a box: a copy has one body already.
  const content = boxFor(body, attributesOf(inner.body, false));
  content.append(...body.childNodes);
  box.append(content);
  found.twin.replaceWith(box);
  layOutStoryFrame(inner, deeper.filter(({ twin }) => box.contains(twin)), read);
}

function boxFor(twin: PageElement, attributes: readonly string[]): PageElement {
  const box = new PageElement('div', attributes);
  for (const name of ['src', 'srcdoc']) box.removeAttribute(name);
  box.ref = twin.ref;
  box.hidden = twin.hidden;
  return box;
}

function settleAddresses(element: PageElement, base: string): void {
  for (const name of ADDRESSES) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && URL.canParse(value, base)) element.setAttribute(name, new URL(value, base).href);
  }
}
