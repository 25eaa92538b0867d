import type { PageElement } from './element.ts';
import type { Selector } from './selectors.ts';

/** In fewer elements than this all are looked at. */
const FEW = 40;

/**
 * The elements of a tree in document order, each with its place in it and the place at which what is in it ends.
 * An element that is taken out is passed over with all in it; as soon as one is put in, nothing is numbered any more.
 */
export class Numbering {
  /** Whether any was taken out. */
  hasGone = false;
  private elements: PageElement[] = [];
  /** Elements by their tag, and by each attribute they came with: "a", "[href]". */
  private readonly byKey = new Map<string, PageElement[]>();

  /** @returns the element's place; elements are added in document order */
  add(element: PageElement): number {
    this.list(element.localName, element);
    return this.elements.push(element) - 1;
  }

  /** Notes that an element is found by a key. */
  list(key: string, element: PageElement): void {
    const alike = this.byKey.get(key);
    if (alike) alike.push(element);
    else this.byKey.set(key, [element]);
  }

  get count(): number {
    return this.elements.length;
  }

  end(): void {
    this.elements = [];
  }

  has(element: PageElement): boolean {
    return this.elements[element.place] === element;
  }

  /** The first element in another that is wanted. */
  find(root: PageElement, isWanted: (element: PageElement) => boolean): PageElement | null {
    const { elements } = this;
    for (let place = root.place + 1; place < root.end;) {
      const element = elements[place];
      if (element === undefined) return null;
      if (element.parentNode === null) place = element.end;
      else if (isWanted(element)) return element;
      else place += 1;
    }
    return null;
  }

  /** All elements in another. */
  inside(root: PageElement): PageElement[] {
    const all: PageElement[] = [];
    for (let place = root.place + 1; place < root.end;) {
      const element = this.elements[place];
      if (element === undefined) break;
      const isGone = element.parentNode === null;
      if (!isGone) all.push(element);
      place = isGone ? element.end : place + 1;
    }
    return all;
  }

  /** Elements in another that may fit a selector; null where that is as good as any of them. */
  candidates(root: PageElement, { keys }: Selector): PageElement[] | null {
    if (keys === null || root.end - root.place < FEW) return null;
    const [first, second] = keys;
    if (first !== undefined && second === undefined) return this.within(root, first);
    const found = new Set<PageElement>();
    for (const key of keys) for (const element of this.within(root, key)) found.add(element);
    return [...found].sort((a, b) => a.place - b.place);
  }

  private within(root: PageElement, key: string): PageElement[] {
    const all = this.byKey.get(key);
    return all === undefined ? [] : all.filter((element) => element.place > root.place && element.place < root.end && (!this.hasGone || root.contains(element)));
  }
}
