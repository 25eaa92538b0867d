import { isBlockTag, isElement, isSilent, isText, squeeze, tagOf } from './dom.ts';
import type { PageElement } from './tree/element.ts';
import type { PageNode, PageText } from './tree/node.ts';

/**
 * A run of words that stands on its own in the page: the text of a paragraph, a heading, a list item, a table cell,
 * or of a stretch between two blocks or two line breaks. Passes decide about units; blocks are made from those kept.
 */
export interface Unit {
  /** Place in document order. */
  index: number;
  /** The nearest block element around the words. */
  block: PageElement;
  nodes: PageText[];
  /** The same with the single line breaks between them, in document order. */
  run: PageNode[];
  text: string;
  /** Characters of `text` that stand inside links. */
  linked: number;
  /** Readability would keep it. */
  voted: boolean;
  /** Stands in the article as decided so far. */
  kept: boolean;
  /** Left out for good by a pass. */
  barred: boolean;
  /** See `prose.ts`: whether it is prose, and of which words that is known; how it is set. */
  prose: { text: string; is: boolean } | null;
  shape: string | null;
}

/** The page's words in document order, found again by any text node of theirs. */
export interface Units {
  list: Unit[];
  of(node: PageText): Unit | undefined;
}

/** Marks elements that hold a block somewhere inside, so that a link or span around paragraphs is not taken for running text. */
function markBlockHolders(root: PageElement): void {
  for (const element of root.everyElement) {
    if (!isBlockTag(tagOf(element))) continue;
    for (let at = element.parentElement; at && !at.holdsBlock; at = at.parentElement) at.holdsBlock = true;
  }
}

/** Whether an element opens a line of its own: a block, or an inline element wrapped around blocks. */
function standsAlone(element: PageElement): boolean {
  return element.holdsBlock || isBlockTag(tagOf(element));
}

/** Parts the words of a body into units. */
export function readUnits(body: PageElement): Units {
  markBlockHolders(body);
  const list: Unit[] = [];
  let run: PageNode[] = [];
  /** Those of its text nodes that stand in a link; one around the whole block counts too, as in a teaser whose card is one link. */
  let linkedRun: PageText[] = [];
  let openLinks = 0;
  let breaks = 0;
  /** Whether anything but white space stands in the run; between two blocks there is nothing else. */
  let hasWords = false;

  const flush = (): void => {
    breaks = 0;
    if (run.length === 0) return;
    const whole = run;
    const links = linkedRun;
    run = [];
    linkedRun = [];
    if (!hasWords) return;
    hasWords = false;
    const nodes = whole.filter(isText);
    const text = squeeze(nodes.map((node) => node.data).join(''));
    const block = nodes[0] && nearestBlock(nodes[0]);
    if (text === '' || !block) return;
    const linked = links.length === 0 ? 0 : squeeze(links.map((node) => node.data).join(' ')).length;
    const unit: Unit = {
      index: list.length, block, nodes, run: whole, text, linked: Math.min(linked, text.length), voted: false, kept: false, barred: false, prose: null,
      shape: null,
    };
    list.push(unit);
    for (const node of nodes) node.unit = unit.index;
  };

  let node: PageNode | null = body.firstChild;
  while (node) {
    let descend = false;
    if (isText(node)) {
      if (node.data.trim() !== '') {
        breaks = 0;
        hasWords = true;
      }
      run.push(node);
      if (openLinks > 0) linkedRun.push(node);
    } else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br') {
        // One break is a line of a poem or an address; two are how old pages part paragraphs.
        breaks += 1;
        if (breaks > 1) flush();
        else run.push(node);
      } else if (isSilent(tag)) {
        // A player or picture between words parts them; a script does not.
        if (tag === 'iframe' || tag === 'video' || tag === 'object' || tag === 'embed') flush();
      } else {
        if (standsAlone(node)) flush();
        descend = node.firstChild !== null;
        if (descend && tag === 'a') openLinks += 1;
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    // On to the next node in document order; leaving a block ends its run.
    let at: PageNode | null = node;
    while (at && at !== body && !at.nextSibling) {
      at = at.parentNode;
      if (!isElement(at)) continue;
      if (standsAlone(at)) flush();
      if (tagOf(at) === 'a') openLinks -= 1;
    }
    node = at && at !== body ? at.nextSibling : null;
  }
  flush();
  return { list, of: (text) => list[text.unit] };
}

function nearestBlock(node: PageText): PageElement | null {
  let at = node.parentElement;
  while (at && !standsAlone(at)) at = at.parentElement;
  return at;
}
