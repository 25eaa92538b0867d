import type { PageElement } from './element.ts';
import { isElement, type PageText } from './node.ts';

/**
 * How long the words in a node are once white space is off their ends and none of it longer than one sign within (`measured`), and on which
 * of its ends white space stands (`edges`). Taken once of each text, and put together for what is around: no words are joined for it.
 */
export const STARTS_BLANK = 1;
export const ENDS_BLANK = 2;

export function measureText(text: PageText): void {
  const { data } = text;
  const bare = data.trim();
  if (bare === '') {
    text.measured = 0;
    text.edges = data === '' ? 0 : STARTS_BLANK | ENDS_BLANK;
    return;
  }
  text.measured = bare.replace(/\s{2,}/g, ' ').length;
  text.edges = bare.length === data.length ? 0 : (isSpaceAt(data, 0) ? STARTS_BLANK : 0) | (isSpaceAt(data, data.length - 1) ? ENDS_BLANK : 0);
}

function isSpaceAt(data: string, place: number): boolean {
  return data.charAt(place).trim() === '';
}

export function measureElement(element: PageElement): void {
  let length = 0;
  let edges = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    let own: { measured: number; edges: number };
    if (isElement(node)) {
      if (node.measured < 0) measureElement(node);
      own = node;
    } else if (node.nodeType === 3) {
      if ((node as PageText).measured < 0) measureText(node as PageText);
      own = node as PageText;
    } else continue;
    if (own.measured === 0) {
      if (own.edges !== 0) edges |= length === 0 ? STARTS_BLANK | ENDS_BLANK : ENDS_BLANK;
      continue;
    }
    if (length === 0) edges |= own.edges & STARTS_BLANK;
    // One sign between words, from whichever side it comes.
    else if ((edges & ENDS_BLANK) !== 0 || (own.edges & STARTS_BLANK) !== 0) length += 1;
    length += own.measured;
    edges = (edges & STARTS_BLANK) | (own.edges & ENDS_BLANK);
  }
  element.measured = length;
  element.edges = edges;
}
