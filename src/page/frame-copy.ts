import type { PackedElement, PackedPage } from '../article/tree/packed.ts';
import { addAttributes, FIRST } from '../article/tree/read.ts';
import { documentIn, storyFrame } from './frames.ts';
import type { FrameMet, LiveReader } from './live-reader.ts';

/** Attributes that hold an address; a frame's own are meant from its own place. */
const ADDRESSES = new Set(['href', 'src', 'poster', 'data', 'cite']);

/**
 * Where a page keeps its text in a frame of its own site, what the frame shows takes the frame's place among the page's nodes, in a box
 * with the frame's number. All other frames stay what they are.
 * @param met the frames of the document
 */
export function layOutStoryFrame(around: Document, nodes: PackedPage['nodes'], met: readonly FrameMet[], reader: LiveReader): void {
  const chosen = storyFrame(met.map(({ frame }) => frame), around);
  const found = met.find(({ frame }) => frame === chosen);
  const inner = found === undefined ? null : documentIn(found.frame);
  if (found === undefined || inner === null) return;
  const [body, ...content] = reader.readFrame(inner);
  if (!Array.isArray(body)) return;
  if (inner.baseURI !== around.baseURI) for (const node of content) if (Array.isArray(node)) settleAddresses(node, inner.baseURI);
  const place = nodes.indexOf(found.packed);
  // The body itself becomes a box: a copy has one body already. Its end is among its content, that of the frame's box behind it.
  nodes.splice(place, lengthAt(nodes, place), boxFor(found.packed, found.frame), boxFor(body, inner.body), ...content, null);
  layOutStoryFrame(inner, nodes, reader.takeFrames(), reader);
}

function boxFor([, , ref, hidden]: PackedElement, source: Element): PackedElement {
  const all: PackedElement = ['div', 'html', ref, hidden];
  addAttributes(all, source, false);
  const box: PackedElement = ['div', 'html', ref, hidden];
  for (let at = FIRST; at < all.length; at += 2) if (all[at] !== 'src' && all[at] !== 'srcdoc') box.push(String(all[at]), String(all[at + 1]));
  return box;
}

/** How many nodes an element takes up with all that is in it and its end. */
function lengthAt(nodes: PackedPage['nodes'], place: number): number {
  let depth = 0;
  for (let at = place; at < nodes.length; at += 1) {
    if (Array.isArray(nodes[at])) depth += 1;
    else if (nodes[at] === null) depth -= 1;
    if (depth === 0) return at - place + 1;
  }
  return nodes.length - place;
}

function settleAddresses(packed: PackedElement, base: string): void {
  for (let at = FIRST; at < packed.length; at += 2) {
    const value = String(packed[at + 1]);
    if (ADDRESSES.has(String(packed[at])) && value !== '' && URL.canParse(value, base)) packed[at + 1] = new URL(value, base).href;
  }
}
