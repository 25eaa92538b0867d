import { isLinkLabel, isSpokenLabel } from '../article/tree/spoken.ts';
import { isElement, own } from '../own.ts';

/**
 * The text of some nodes without white space and invisible characters, with the way back to each character's place.
 * Markup breaks lines where it likes, and an article's text is joined anew: only what is printed can be compared.
 */
export interface SqueezedText {
  text: string;
  /** The range of the nodes that shows `text.slice(start, end)`; null for an empty or outlying stretch. */
  rangeOf(start: number, end: number): Range | null;
}

/** White space, soft hyphens, zero-width characters and the byte order mark. */
const UNPRINTED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const UNPRINTED_RUN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe', 'title', 'rt', 'rp']);

/** A text without what is not printed. */
export function squeeze(text: string): string {
  return text.replace(UNPRINTED_RUN, '');
}

/** @param roots elements in document order, none inside another; open shadow trees in them are read as they are laid out */
export function squeezedTextOf(roots: readonly Element[]): SqueezedText {
  const pieces: { node: Text; start: number; text: string }[] = [];
  let length = 0;
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = squeeze((node as Text).data);
      if (text === '') return;
      pieces.push({ node: node as Text, start: length, text });
      length += text.length;
      return;
    }
    for (const child of shownChildren(node)) read(child);
  };
  roots.forEach(read);

  return {
    text: pieces.map((piece) => piece.text).join(''),
    rangeOf(start, end) {
      const first = pieces.find((piece) => start < piece.start + piece.text.length);
      const last = pieces.find((piece) => end <= piece.start + piece.text.length);
      if (start >= end || first === undefined || last === undefined) return null;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, placeOf(first.node.data, start - first.start));
      range.setEnd(last.node, placeOf(last.node.data, end - 1 - last.start) + 1);
      return range;
    },
  };
}

function shownChildren(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  const name = own(node, 'localName');
  if (NO_TEXT.has(name) || isSpoken(node)) return [];
  const shadow = own(node, 'shadowRoot');
  if (shadow !== null) return [...shadow.childNodes];
  if (name === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...own(node, 'childNodes')];
}

/** The article's text lacks those too. */
function isSpoken(element: Element): boolean {
  const className: unknown = own(element, 'className');
  const text = (): string => (own(element, 'textContent') ?? '').trim();
  if (typeof className === 'string' && isSpokenLabel(className, text)) return true;
  return element.localName === 'span' && element.nextSibling === null && element.parentElement?.localName === 'a'
    && isLinkLabel(element.getAttribute('style'), text());
}

/** Offset in `data` of its printed character number `count`, from 0. */
function placeOf(data: string, count: number): number {
  let left = count;
  for (let offset = 0; offset < data.length; offset += 1) {
    if (UNPRINTED.test(data.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return data.length;
}
