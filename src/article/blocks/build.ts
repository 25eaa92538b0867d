import type { Span } from '../../span.ts';
import type { Addresses } from '../addresses.ts';
import { isText, refOf } from '../dom.ts';
import { type Words, wordsOf } from './inlines.ts';
import type { Unit, Units } from '../units.ts';
import { fragmentOf, type Links, namesOf, tongueOf } from './wrappers.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageNode, PageText } from '../tree/node.ts';

/** What of the page is to become blocks. */
export interface Selection {
  units: Units;
  /** Elements left out with everything in them, pictures and players too. */
  dropped: ReadonlySet<PageElement>;
  /** Whether a picture or player belongs to the article; asked for those outside `dropped`. */
  keepsMedia(element: PageElement): boolean;
  /** Captions kept with their figure, by the element that holds the words. */
  captions: ReadonlySet<PageElement>;
  addresses: Addresses;
}

/** What every block carries besides its own content. */
interface Base {
  ref: number | null;
  anchors?: string[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The making of blocks from one page: which words are taken already, and the text they have spelt so far. */
export class Build {
  text = '';
  /** The elements that the blocks were made from. */
  readonly sources: PageElement[] = [];
  readonly selection: Selection;
  private readonly done = new Set<Unit>();
  private readonly pictures = new Set<string>();
  private readonly links: Links;
  /** Names that links lead to, met since the last block: `<a id="part2"></a><p>…`, `<div id="note1"><p>…`. */
  private waiting: string[] = [];

  constructor(root: PageElement, selection: Selection) {
    this.selection = selection;
    this.links = { link: (href) => selection.addresses.link(href), targets: targetsIn(root), placed: new Set() };
  }

  /** The unit of a text node, where it is kept and not yet in a block. */
  take(node: PageText): Unit | null {
    const unit = this.selection.units.of(node);
    if (!unit?.kept || this.done.has(unit)) return null;
    this.done.add(unit);
    return unit;
  }

  /** The same for all text nodes of an element; `wanted` says of which blocks. */
  takeAll(element: PageElement, wanted: (unit: Unit) => boolean = () => true): Unit[] {
    const units: Unit[] = [];
    for (const node of textsIn(element)) {
      const unit = this.selection.units.of(node);
      if (!unit?.kept || this.done.has(unit) || !wanted(unit)) continue;
      this.done.add(unit);
      units.push(unit);
    }
    return units;
  }

  /** All units of an element, kept or not: captions are no part of the text. */
  unitsIn(element: PageElement): Unit[] {
    return [...new Set(textsIn(element).flatMap((node) => this.selection.units.of(node) ?? []))];
  }

  words(units: readonly Unit[], isWanted?: (node: PageText) => boolean): Words {
    return wordsOf(units, this.links, isWanted);
  }

  append(plain: string): Span {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += plain;
    return { start, end: this.text.length };
  }

  nothing(): Span {
    return { start: this.text.length, end: this.text.length };
  }

  /** Notes that a block was made from an element. */
  source(element: PageElement): number | null {
    this.sources.push(element);
    return refOf(element);
  }

  /** Notes a name that a link leads to; the next block of words is the place. */
  meet(element: PageElement): void {
    if (this.links.targets.size === 0) return;
    for (const name of namesOf(element)) if (this.links.targets.has(name) && !this.links.placed.has(name)) this.waiting.push(name);
  }

  /** What a block of words made from an element carries. `inside`: names within it lead to it as well. */
  base(element: PageElement, inside = false): Base {
    if (inside && this.links.targets.size > 0) for (const inner of element.querySelectorAll('*')) this.meet(inner);
    this.meet(element);
    const anchors = [...new Set(this.waiting)].filter((name) => !this.links.placed.has(name));
    for (const name of anchors) this.links.placed.add(name);
    this.waiting = [];
    return { ref: refOf(element), ...(anchors.length > 0 && { anchors }), ...tongueOf(element) };
  }

  /** The same picture twice is a page's copy for small screens. */
  isNew(src: string): boolean {
    const fresh = !this.pictures.has(src);
    this.pictures.add(src);
    return fresh;
  }

  /** Whether an element, or one around it up to `end`, is left out. */
  isDropped(element: PageElement, end: PageElement): boolean {
    for (let at: PageElement | null = element; at && at !== end; at = at.parentElement) if (this.selection.dropped.has(at)) return true;
    return false;
  }
}

/** Text nodes of an element in document order. */
export function textsIn(element: PageElement): PageText[] {
  const texts: PageText[] = [];
  let node: PageNode | null = element.firstChild;
  while (node) {
    if (isText(node)) texts.push(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    node = node && node !== element ? node.nextSibling : null;
  }
  return texts;
}

/** The places that links within the article lead to. */
function targetsIn(root: PageElement): Set<string> {
  const names = [...root.querySelectorAll('a[href^="#"]')].map((link) => fragmentOf(link.getAttribute('href') ?? ''));
  return new Set(names.filter((name): name is string => name !== null));
}
